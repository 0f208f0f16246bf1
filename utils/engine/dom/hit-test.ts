import { isSeeThrough } from './clipping';
import { ancestors, contains, frameOf } from './flat-tree';
import { isScrolledAway, rectOf } from './visibility';

/** Returns the deepest element at a point, through open shadow roots. */
export function elementAt(doc: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const hit = doc.elementFromPoint(x, y);
  const inner = hit?.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== hit ? elementAt(hit!.shadowRoot!, x, y) : hit;
}

const spots = [
  [0.5, 0.5],
  [0.25, 0.5],
  [0.75, 0.5],
] as const;

/** True if the frames around a document let a point of it be hit. */
function throughFrames(element: Element, x: number, y: number): boolean {
  const frame = frameOf(element);
  if (!frame) return true;
  const box = frame.getBoundingClientRect();
  const at = [box.left + frame.clientLeft + x, box.top + frame.clientTop + y] as const;
  return elementAt(frame.ownerDocument, ...at) === frame && throughFrames(frame, ...at);
}

/** Returns the element that a click on an element would hit at the current scroll position, or null. */
export function hitNow(element: Element): Element | null {
  const rect = element.getBoundingClientRect();
  for (const [fx, fy] of spots) {
    const [x, y] = [rect.left + rect.width * fx, rect.top + rect.height * fy];
    const hit = elementAt(element.ownerDocument, x, y);
    if (!hit || !throughFrames(element, x, y)) continue;
    if (contains(element, hit)) return hit;
    // A slotted text is hit as its host.
    if (hit === (element.getRootNode() as ShadowRoot).host && element.querySelector('slot')) return element;
    // With `pointer-events: none` the hit goes to an ancestor. Anything else under an ancestor lies behind it.
    if (contains(hit, element) && getComputedStyle(element).pointerEvents === 'none') return hit;
  }
  return null;
}

/** True if a part of the element's box is outside the window or scrolled out of an ancestor. */
export function isOutside(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const rect = rectOf(element);
  return (
    !view ||
    rect.top < 0 ||
    rect.left < 0 ||
    rect.bottom > view.innerHeight ||
    rect.right > view.innerWidth ||
    isScrolledAway(element)
  );
}

const opaque = (element: Element): boolean =>
  /^(?:img|iframe|canvas|video)$/.test(element.localName) || !isSeeThrough(getComputedStyle(element).backgroundColor);

/**
 * Returns the element that covers the middle of an element at the current scroll position. Returns null if the
 * element is visible, or would be after scrolling. A floating label covers nothing.
 */
export const coveringElement = (element: Element): Element | null => (isOutside(element) ? null : coverOf(element));

/** Returns the element that is hit in the middle of an element instead of it; null if none covers it. */
export function coverOf(element: Element): Element | null {
  if (hitNow(element)) return null;
  const rect = element.getBoundingClientRect();
  const hit = elementAt(element.ownerDocument, rect.left + rect.width / 2, rect.top + rect.height / 2);
  if (!hit) return element.ownerDocument.documentElement;
  for (const up of ancestors(hit)) {
    if (contains(up, element)) return up === hit ? hit : null;
    if (opaque(up)) return hit;
  }
  return hit;
}

/**
 * Returns the element that covers a field permanently: it lies over it in the page, so scrolling does not part them.
 * Fixed bars, layers over the whole page and open lists do not count. Does not scroll, so nothing is known of what is
 * outside the window.
 */
export function permanentCover(element: Element): Element | null {
  const cover = coveringElement(element);
  if (!cover) return null;
  for (const up of ancestors(cover)) {
    if (contains(up, element)) break;
    const { position } = getComputedStyle(up);
    if (position === 'fixed' || position === 'sticky') return null;
    // Popups, masks and tips are children of the body and positioned over the page. They come and go.
    if (position === 'absolute' && up.parentElement === up.ownerDocument.body && !isStill(up)) return null;
  }
  return cover;
}

/** True if an element belongs to the page and not to a popup: it has no z-index of its own. */
const isStill = (element: Element): boolean => !(Number(getComputedStyle(element).zIndex) > 99);
