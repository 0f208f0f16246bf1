import { isSeeThrough } from './clipping';
import { frameOf, holds, lineage } from './flat-tree';
import { boxOf, isScrolledAway } from './visibility';

/** The deepest element at a point, through open shadow roots. */
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

/** Whether the frames around a document let a point of it be hit. */
function throughFrames(element: Element, x: number, y: number): boolean {
  const frame = frameOf(element);
  if (!frame) return true;
  const box = frame.getBoundingClientRect();
  const at = [box.left + frame.clientLeft + x, box.top + frame.clientTop + y] as const;
  return elementAt(frame.ownerDocument, ...at) === frame && throughFrames(frame, ...at);
}

/** What a person would hit of an element as the page is scrolled now, or null. */
export function hitNow(element: Element): Element | null {
  const rect = element.getBoundingClientRect();
  for (const [fx, fy] of spots) {
    const [x, y] = [rect.left + rect.width * fx, rect.top + rect.height * fy];
    const hit = elementAt(element.ownerDocument, x, y);
    if (!hit || !throughFrames(element, x, y)) continue;
    if (holds(element, hit)) return hit;
    // A text that a slot shows is hit as its host, in which the slot hangs.
    if (hit === (element.getRootNode() as ShadowRoot).host && element.querySelector('slot')) return element;
    // What lets the pointer through is hit as its ancestor; anything else that an ancestor hides lies behind it.
    if (holds(hit, element) && getComputedStyle(element).pointerEvents === 'none') return hit;
  }
  return null;
}

/** Whether some of the element's box lies outside its window, or is scrolled out of something in it. */
export function isOutside(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const rect = boxOf(element);
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
 * What lies over the middle of an element and hides it, as the page is scrolled now; null when a person sees it, or could
 * after scrolling. A floating label hides nothing.
 */
export const coverNow = (element: Element): Element | null => (isOutside(element) ? null : coverOf(element));

export function coverOf(element: Element): Element | null {
  if (hitNow(element)) return null;
  const rect = element.getBoundingClientRect();
  const hit = elementAt(element.ownerDocument, rect.left + rect.width / 2, rect.top + rect.height / 2);
  if (!hit) return element.ownerDocument.documentElement;
  for (const up of lineage(hit)) {
    if (holds(up, element)) return up === hit ? hit : null;
    if (opaque(up)) return hit;
  }
  return hit;
}

/**
 * What hides a field for good: it lies over it in the page itself, so that no scrolling parts them. Bars that stay in
 * the window, layers over the whole page and lists that are open for the moment do not count. Looks without scrolling,
 * so of what is outside the window it knows nothing.
 */
export function lastingCover(element: Element): Element | null {
  const cover = coverNow(element);
  if (!cover) return null;
  for (const up of lineage(cover)) {
    if (holds(up, element)) break;
    const { position } = getComputedStyle(up);
    if (position === 'fixed' || position === 'sticky') return null;
    // What hangs on the body itself and is placed over the page comes and goes: popups, masks, tips.
    if (position === 'absolute' && up.parentElement === up.ownerDocument.body && !isStill(up)) return null;
  }
  return cover;
}

/** Part of the page rather than a popup: it has no layer number of its own. */
const isStill = (element: Element): boolean => !(Number(getComputedStyle(element).zIndex) > 99);
