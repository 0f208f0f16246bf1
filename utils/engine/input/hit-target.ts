import { coverOf, hitNow, isOutside } from '../dom/hit-test';

/**
 * Returns the element that a click in the middle would hit, or null if another element covers it. Scrolls the
 * element into view if its middle is outside.
 */
export function hitTarget(element: Element): Element | null {
  if (!element.ownerDocument.defaultView) return null;
  if (isOutside(element)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return hitNow(element);
}

/**
 * True if another element covers a field after scrolling to it. A see-through neighbour in the same box (a
 * floating label, a drawn placeholder) does not count.
 */
export const isCovered = (element: Element): boolean => !hitTarget(element) && coverOf(element) !== null;
