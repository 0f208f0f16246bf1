import { ancestors } from '../../dom/flat-tree';

const MARKS =
  /(?:^|[-_])(?:cur|current|active|actived|selected|checked|on|chosen)$|(?:^is|[-_])[-_]?(?:current|active|selected|checked|chosen)$/i;

const CHECKED = 'input:checked, [aria-checked="true"]';

/** True if the element itself is marked as selected. */
function says(element: Element): boolean {
  for (const name of ['aria-selected', 'aria-checked', 'aria-pressed'])
    if (element.hasAttribute(name)) return element.getAttribute(name) === 'true';
  if (element.getAttribute('aria-current') && element.getAttribute('aria-current') !== 'false') return true;
  return [...element.classList].some((name) => MARKS.test(name)) || element.querySelector(CHECKED) !== null;
}

/** At most this many elements of a neighbour are asked. */
const MOST = 40;

const holdsChosen = (item: Element): boolean =>
  says(item) || [...item.querySelectorAll('[class], [aria-selected], [aria-pressed]')].slice(0, MOST).some(says);

/**
 * True if a tab or card shows that it is selected: by its own state or that of the item around it, and only if its
 * siblings do not have the same state.
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
    // A card alone in its column has the state, and its siblings are in the next columns.
    const inner = said;
    said ||= says(up);
    if (like.length === 0) continue;
    if (said) return !like.some(inner ? holdsChosen : says);
    if (like.some((other) => other.localName === up.localName && says(other))) return false;
  }
  return false;
}
