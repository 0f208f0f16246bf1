import { isClippedAway, isTransparent } from './clipping';
import { ancestors, parentOf } from './flat-tree';
import { cached } from './read-cache';

/** Tells what a person can see. Results hold for this moment, or for one reading (read-cache.ts). */

/** The box of the element in its window. */
export const rectOf = cached((element: Element): DOMRect => element.getBoundingClientRect());

/** An ancestor that clips its content. */
interface Clip {
  box: DOMRect;
  element: Element;
  scrollsX: boolean;
  scrollsY: boolean;
}

interface Traits {
  position: string;
  display: string;
  opacity: number;
  /** The element or an ancestor is transparent, clipped or masked to nothing, or far outside its container. */
  hidden: boolean;
  clips: readonly Clip[];
  /** Ancestors that clip the children; and those that clip children positioned from the next positioned ancestor. */
  inner: readonly Clip[];
  placed: readonly Clip[];
  base: Element;
}

const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll' || overflow === 'overlay';

const far = 1500;

/** True if a box is positioned so far outside its container that nobody scrolls there. */
function isAway(element: Element, base: Element): boolean {
  const box = rectOf(element);
  const home = rectOf(base);
  return box.left > home.right + far || box.right < home.left - far || box.bottom < home.top - far;
}

function clipOf(element: Element, overflow: string): Clip {
  const [x = 'visible', y = x] = overflow.split(' ');
  return { element, box: rectOf(element), scrollsX: scrolls(x), scrollsY: scrolls(y) };
}

function traitsNow(element: Element): Traits {
  const parent = parentOf(element);
  const up = parent && layoutOf(parent);
  const style = getComputedStyle(element);
  const { position, display, overflow, transform } = style;
  const opacity = (up?.opacity ?? 1) * Number(style.opacity);
  const base = up?.base ?? element.ownerDocument.documentElement;
  const clips = position === 'fixed' ? [] : ((position === 'absolute' ? up?.placed : up?.inner) ?? []);
  const isOpen = overflow === 'visible' || display === 'inline' || parent === null || element.localName === 'body';
  const inner = isOpen ? clips : [...clips, clipOf(element, overflow)];
  const isBase = position !== 'static' || transform !== 'none';
  return {
    position,
    display,
    opacity,
    hidden:
      up?.hidden === true ||
      opacity < 0.1 ||
      isTransparent(style) ||
      isClippedAway(style, element) ||
      (position === 'absolute' && isAway(element, base)),
    clips,
    inner,
    placed: isBase || !up ? inner : up.placed,
    base: isBase ? element : base,
  };
}

/** Returns the layout of an element, with what it inherits from ancestors. */
export const layoutOf: (element: Element) => Traits = cached(traitsNow);

interface Canvas {
  x: number;
  y: number;
  width: number;
  height: number;
}

const canvasOf = cached((view: Window): Canvas => {
  const { scrollX: x, scrollY: y, document } = view;
  const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
  const width = Math.max(scrollWidth, document.body?.scrollWidth ?? 0);
  // Nobody scrolls sideways over several window widths.
  return {
    x,
    y,
    width: Math.min(width, Math.max(clientWidth, 1600) + far),
    height: Math.max(scrollHeight, document.body?.scrollHeight ?? 0),
  };
});

/** Returns the area that a box may be scrolled to. Nothing left of or above the document can be seen. */
function onCanvas(rect: Edges, view: Window): boolean {
  const { x, y, width, height } = canvasOf(view);
  return rect.right + x > 0 && rect.bottom + y > 0 && rect.left + x < width && rect.top + y < height;
}

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * Returns the box of the element once every ancestor is scrolled to it. Returns null if an ancestor clips it and
 * cannot be scrolled.
 */
function scrolledTo(element: Element, clips: readonly Clip[]): Edges | null {
  let { left, right, top, bottom } = rectOf(element);
  for (let level = clips.length - 1; level >= 0; level--) {
    const { box, element: frame, scrollsX, scrollsY } = clips[level]!;
    if (box.width < 2 || box.height < 2) return null;
    if (right <= box.left || left >= box.right) {
      if (!scrollsX || right + frame.scrollLeft <= box.left) return null;
      [left, right] = [box.left, box.right];
    }
    if (bottom <= box.top || top >= box.bottom) {
      if (!scrollsY || bottom + frame.scrollTop <= box.top) return null;
      [top, bottom] = [box.top, box.bottom];
    }
  }
  return { left, right, top, bottom };
}

function isVisibleNow(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const rect = rectOf(element);
  if (rect.width < 2 || rect.height < 2) return false;
  const view = element.ownerDocument.defaultView;
  const { hidden, clips } = layoutOf(element);
  if (hidden || !view) return false;
  const place = scrolledTo(element, clips);
  return place !== null && onCanvas(place, view);
}

/**
 * True if a person can see the element, if need be after scrolling: rendered, not transparent, not clipped, with a
 * size, inside the document. `aria-hidden` is not asked here, because it concerns assistive technology.
 */
export const isVisible = cached(isVisibleNow);

/** True if the middle of an element is scrolled out of a container that can be scrolled back. */
export function isScrolledAway(element: Element): boolean {
  const { left, right, top, bottom } = rectOf(element);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return layoutOf(element).clips.some(({ element: frame }) => {
    const box = rectOf(frame);
    return x < box.left || x > box.right || y < box.top || y > box.bottom;
  });
}

/** True if a shown element has no box of its own: slots, and wrappers with `display: contents`. */
const isBoxless = (element: Element): boolean => {
  if (getComputedStyle(element).display !== 'contents') return false;
  const up = parentOf(element);
  return up === null || isRendered(up);
};

/** True if an element is shown anywhere. Texts for screen readers are kept in a box of one pixel. */
export const isRendered = cached(
  (element: Element): boolean =>
    (element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isBoxless(element)) &&
    !((element as HTMLElement).offsetWidth === 1 && (element as HTMLElement).offsetHeight === 1),
);

/** True if the element or an ancestor is hidden from assistive technology. On a field this marks a trap. */
export const isAriaHidden: (element: Element) => boolean = cached((element) => {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return true;
  const up = parentOf(element);
  return up !== null && isAriaHidden(up);
});

/** True if the element is as large as a control of one line. */
export function isBoxSized(element: Element): boolean {
  const { width, height } = rectOf(element);
  return height >= 16 && height <= 72 && width >= 48;
}

/** True if an element stays in the window while the page scrolls. */
export function isFixed(element: Element): boolean {
  for (const up of ancestors(element))
    if (layoutOf(up).position === 'fixed' || (up.localName === 'dialog' && up.matches(':modal'))) return true;
  return false;
}
