import { coverOf, hitNow, isOutside } from '../dom/hit-test';

/**
 * What a person would hit in the middle of the element, or null when something otherForms lies over it. Scrolls the
 * element into view when its middle is outside.
 */
export function hitTarget(element: Element): Element | null {
  if (!element.ownerDocument.defaultView) return null;
  if (isOutside(element)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return hitNow(element);
}

/**
 * Whether something otherForms lies over a field, after it was scrolled to. A see-through neighbour in the same box (a
 * floating label, a unmarked placeholder) does not count.
 */
export const isCovered = (element: Element): boolean => !hitTarget(element) && coverOf(element) !== null;
