import { ancestors, contains, parentOf } from '../dom/flat-tree';
import { visibleText } from '../dom/visible-text';

const choice = 'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"], [aria-pressed]';

/** True if a label is this choice's own, not one around a whole field with all its choices. */
const isItsOwn = (label: Element, part: HTMLElement): boolean =>
  ![...label.querySelectorAll(choice)].some((one) => !contains(one, part) && !contains(part, one));

/** Returns the text of one radio, checkbox or choice button. */
export function choiceLabel(part: HTMLElement): string {
  const label = (part as HTMLInputElement).labels?.[0] ?? [...ancestors(part)].find((up) => up.localName === 'label');
  if (label && isItsOwn(label, part)) return visibleText(label);
  const own = visibleText(part);
  if (own) return own;
  for (let up = parentOf(part), level = 0; up && level < 2; up = parentOf(up), level++) {
    if (up.querySelectorAll('input, [role="radio"], [role="checkbox"]').length > 1) break;
    if (visibleText(up)) return visibleText(up);
  }
  const next = part.nextSibling;
  return (
    part.getAttribute('aria-label') ??
    (next?.nodeType === Node.TEXT_NODE
      ? (next.nodeValue ?? '')
      : next instanceof Element
        ? visibleText(next)
        : ''
    ).trim()
  );
}
