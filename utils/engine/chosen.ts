import { lineage } from './flat';

const MARKS =
  /^(?:cur|current|active|selected|checked|on|chosen)$|(?:^is|[-_])[-_]?(?:current|active|selected|checked|chosen)$/i;

/** Whether an element itself says that it is the one selected among its like. */
function says(element: Element): boolean {
  for (const name of ['aria-selected', 'aria-checked', 'aria-pressed'])
    if (element.hasAttribute(name)) return element.getAttribute(name) === 'true';
  if (element.getAttribute('aria-current') && element.getAttribute('aria-current') !== 'false') return true;
  return [...element.classList].some((name) => MARKS.test(name));
}

/**
 * Whether what a person would press (a tab, a card) shows that it is the one selected: by its own word or that of the
 * item around it, and only when its siblings do not say the same of themselves.
 */
export function isChosen(element: Element): boolean {
  let level = 0;
  for (const up of lineage(element)) {
    if (level++ > 3 || /^(?:ul|ol|nav|form|body|html)$/.test(up.localName) || up.getAttribute('role') === 'tablist')
      return false;
    const radio = up.matches('label') ? up.querySelector<HTMLInputElement>('input[type="radio"]') : null;
    if (radio) return radio.checked;
    const like = [...(up.parentElement?.children ?? [])].filter((other) => other !== up);
    if (says(up)) return like.length > 0 && !like.some(says);
    if (like.some((other) => other.localName === up.localName && says(other))) return false;
  }
  return false;
}
