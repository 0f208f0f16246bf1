import { isSeeThrough } from '../dom/clipping';
import { ancestors, contains } from '../dom/flat-tree';
import { cached } from '../dom/read-cache';
import { channelsOf, contrast } from '../text/contrast';

/**
 * Detects what a person cannot see though it is rendered, in the window and hit by a click: a few pixels, the colour of the
 * ground, a cover that lets the pointer through. In doubt an element counts as seen.
 */

const MIN_PIXELS = 8;
const MIN_CONTRAST = 1.2;

const pictures = /^(?:img|picture|video|canvas|iframe|svg)$/;

/** True if an element paints something that is no plain colour. */
const paintsMore = (element: Element): boolean =>
  pictures.test(element.localName) ||
  ['', '::before', '::after'].some((part) => {
    const { backgroundImage, backgroundColor, content } = getComputedStyle(element, part);
    return backgroundImage !== 'none' || (part !== '' && content !== 'none' && !isSeeThrough(backgroundColor));
  });

/** Returns the plain colour under the middle of an element, or of its own face; null if that cannot be told. */
function groundOf(element: Element, isField: boolean): number[] | null {
  const doc = element.ownerDocument;
  const { left, top, width, height } = element.getBoundingClientRect();
  const stack = doc.elementsFromPoint(left + width / 2, top + height / 2);
  // The stack lacks what lets the pointer through. Its parent stands for it.
  const from = [...ancestors(element)].find((at) => stack.includes(at));
  // The ground of a frame goes on outside, which is not followed.
  if (!from || doc.defaultView !== doc.defaultView?.top) return null;
  // The whole window has the ground of the body, wherever its box ends.
  for (const at of [...stack.slice(stack.indexOf(from)), doc.body]) {
    if (at === element && isField) continue;
    if (paintsMore(at)) return null;
    const color = getComputedStyle(at).backgroundColor;
    if (isSeeThrough(color)) continue;
    const ground = channelsOf(color);
    return ground && ground[3]! > 0.9 ? ground : null;
  }
  return getComputedStyle(doc.documentElement).colorScheme.includes('dark') ? null : [255, 255, 255];
}

const differs = (color: string, ground: number[]): boolean => {
  const channels = channelsOf(color);
  return !channels || contrast(channels, ground) >= MIN_CONTRAST;
};

/** True if a part of a field stands out from the ground: its text, placeholder, face or lower edge. */
function standsOut(part: Element, ground: number[]): boolean {
  const { webkitTextFillColor: text, backgroundColor, borderBottomColor, borderBottomWidth } = getComputedStyle(part);
  const colors = [text, backgroundColor];
  if (borderBottomWidth !== '0px') colors.push(borderBottomColor);
  if ((part as HTMLInputElement).placeholder) colors.push(getComputedStyle(part, '::placeholder').color);
  // Kits draw the text beside an input whose own is transparent.
  return isSeeThrough(text) || paintsMore(part) || colors.some((color) => differs(color, ground));
}

/** Returns the order in which a branch of the page is painted: by z-index, then unplaced ones, then those below. */
function levelOf(element: Element, root: Element): number {
  let level = -0.5;
  for (const at of ancestors(element)) {
    if (at === root) break;
    const { position, zIndex } = getComputedStyle(at);
    if (position !== 'static') level = Number(zIndex) || 0;
  }
  return level;
}

/** Returns the boxes of a plain colour that let the pointer through. */
const veilsIn = cached((doc: Document): Element[] =>
  [...doc.querySelectorAll('body *')].filter((element) => {
    const { pointerEvents, backgroundColor, opacity } = getComputedStyle(element);
    return pointerEvents === 'none' && (channelsOf(backgroundColor)?.[3] ?? 0) * Number(opacity) > 0.9;
  }),
);

/** True if a box lies across the middle half of an element, over or under it. */
function isAcross(veil: Element, element: Element): boolean {
  const { left, right, top, bottom, width } = element.getBoundingClientRect();
  const box = veil.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  const isWide = box.left <= left + width / 4 && box.right >= right - width / 4;
  return isWide && box.top <= middle && box.bottom >= middle;
}

/** True if a box is painted over an element. A face that is drawn over its own control shows something, and is none. */
function isOver(veil: Element, element: Element): boolean {
  if (contains(veil, element) || (element.parentElement?.contains(veil) && veil.hasChildNodes())) return false;
  const root = [...ancestors(veil)].find((at) => contains(at, element))!;
  const above = levelOf(veil, root) - levelOf(element, root);
  return above > 0 || (above === 0 && (element.compareDocumentPosition(veil) & Node.DOCUMENT_POSITION_FOLLOWING) > 0);
}

/** @param stands true if an element stands out from a plain ground; a field is looked at without its own face */
function isUnseen(element: Element, isField: boolean, stands: (ground: number[]) => boolean): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < MIN_PIXELS || height < MIN_PIXELS) return true;
  const veils = veilsIn(element.ownerDocument).filter((veil) => isAcross(veil, element));
  if (veils.some((veil) => isOver(veil, element))) return true;
  const ground = veils.length === 0 ? groundOf(element, isField) : null;
  return ground !== null && !stands(ground);
}

/** True if a person could not see a text that stands in the window. */
export const isUnseenText = (text: Element): boolean =>
  isUnseen(text, false, (ground) => differs(getComputedStyle(text).webkitTextFillColor, ground));

/** True if a person could not see a field that stands in the window. */
export const isUnseenBox = (box: Element): boolean =>
  isUnseen(box, true, (ground) => [box, ...box.querySelectorAll('*')].some((part) => standsOut(part, ground)));
