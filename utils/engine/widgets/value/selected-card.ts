import { ancestors } from '../../dom/flat-tree';

const MARKS =
  /(?:^|[-_])(?:cur|current|active|actived|selected|checked|on|chosen)$|(?:^is|[-_])[-_]?(?:current|active|selected|checked|chosen)$/i;

const CHECKED = 'input:checked, [aria-checked="true"]';

/** Whether an element itself says that it is the one selected among its like. */
function says(element: Element): boolean {
  for (const name of ['aria-selected', 'aria-checked', 'aria-pressed'])
    if (element.hasAttribute(name)) return element.getAttribute(name) === 'true';
  if (element.getAttribute('aria-current') && element.getAttribute('aria-current') !== 'false') return true;
  return [...element.classList].some((name) => MARKS.test(name)) || element.querySelector(CHECKED) !== null;
}

/** How much of an item beside it is asked. */
const MOST = 40;

const holdsChosen = (item: Element): boolean =>
  says(item) || [...item.querySelectorAll('[class], [aria-selected], [aria-pressed]')].slice(0, MOST).some(says);

/**
 * Whether what a person would press (a tab, a card) shows that it is the one selected: by its own word or that of the
 * item around it, and only when its siblings do not say the same of themselves.
 */
export function isSelectedCard(element: Element): boolean {
  let level = 0;
  let said = false;
  for (const up of ancestors(element)) {
    if (level++ > 3 || /^(?:ul|ol|nav|form|body|html)$/.test(up.localName) || up.getAttribute('role') === 'tablist')
      return false;
    const radio = up.matches('label') ? up.querySelector<HTMLInputElement>('input[type="radio"]') : null;
    if (radio) return radio.checked;
    const like = [...(up.parentElement?.children ?? [])].filter((other) => other !== up);
    // A card alone in its column says it, and its like stand in the columns beside.
    const inner = said;
    said ||= says(up);
    if (like.length === 0) continue;
    if (said) return !like.some(inner ? holdsChosen : says);
    if (like.some((other) => other.localName === up.localName && says(other))) return false;
  }
  return false;
}
