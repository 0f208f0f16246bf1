import { isCutOut, isFaded } from './clipping';
import { parentOf } from './flat-tree';
import { question } from './read-cache';

/** Questions about what a person can see. All of them answer for this moment, or for one look (look.ts). */

/** Where the element stands in its window. */
export const boxOf = question((element: Element): DOMRect => element.getBoundingClientRect());

/** An ancestor that cuts off what runs over. */
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
  /** By itself or an ancestor: transparent, clipped or masked to nothing, or far outside of what it hangs in. */
  hidden: boolean;
  clips: readonly Clip[];
  /** What cuts off the children, and what cuts off children that are placed from the next positioned ancestor. */
  inner: readonly Clip[];
  placed: readonly Clip[];
  base: Element;
}

const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll' || overflow === 'overlay';

const far = 1500;

/** Placed a long way outside of the box from which it is placed: nobody scrolls there. */
function isAway(element: Element, base: Element): boolean {
  const box = boxOf(element);
  const home = boxOf(base);
  return box.left > home.right + far || box.right < home.left - far || box.bottom < home.top - far;
}

function clipOf(element: Element, overflow: string): Clip {
  const [x = 'visible', y = x] = overflow.split(' ');
  return { element, box: boxOf(element), scrollsX: scrolls(x), scrollsY: scrolls(y) };
}

function traitsNow(element: Element): Traits {
  const parent = parentOf(element);
  const up = parent && traitsOf(parent);
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
      isFaded(style) ||
      isCutOut(style, element) ||
      (position === 'absolute' && isAway(element, base)),
    clips,
    inner,
    placed: isBase || !up ? inner : up.placed,
    base: isBase ? element : base,
  };
}

/** How an element is laid out, with what it takes from its ancestors. */
export const traitsOf: (element: Element) => Traits = question(traitsNow);

interface Canvas {
  x: number;
  y: number;
  width: number;
  height: number;
}

const canvasOf = question((view: Window): Canvas => {
  const { scrollX: x, scrollY: y, document } = view;
  const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
  const width = Math.max(scrollWidth, document.body?.scrollWidth ?? 0);
  // Nobody scrolls sideways over several widths of the window.
  return {
    x,
    y,
    width: Math.min(width, Math.max(clientWidth, 1600) + far),
    height: Math.max(scrollHeight, document.body?.scrollHeight ?? 0),
  };
});

/** The area a box may be scrolled to: what lies left of or above the document can never be seen. */
function onCanvas(rect: Edges, view: Window): boolean {
  const { x, y, width, height } = canvasOf(view);
  return rect.right + x > 0 && rect.bottom + y > 0 && rect.left + x < width && rect.top + y < height;
}

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * Where the element stands once everything around it is scrolled to it; null when an ancestor hides what runs over and
 * cannot be scrolled.
 */
function scrolledTo(element: Element, clips: readonly Clip[]): Edges | null {
  let { left, right, top, bottom } = boxOf(element);
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
  const rect = boxOf(element);
  if (rect.width < 2 || rect.height < 2) return false;
  const view = element.ownerDocument.defaultView;
  const { hidden, clips } = traitsOf(element);
  if (hidden || !view) return false;
  const place = scrolledTo(element, clips);
  return place !== null && onCanvas(place, view);
}

/**
 * Whether a person can see the element (after scrolling, if need be): rendered, not transparent, not clipped, with a
 * size, inside the document's area. `aria-hidden` is not asked here: it speaks of assistive technology.
 */
export const isVisible = question(isVisibleNow);

/** Whether the middle of an element is scrolled out of a box that can be scrolled back. */
export function isScrolledAway(element: Element): boolean {
  const { left, right, top, bottom } = boxOf(element);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return traitsOf(element).clips.some(({ element: frame }) => {
    const box = boxOf(frame);
    return x < box.left || x > box.right || y < box.top || y > box.bottom;
  });
}

/** Without a box of its own, in an element that is shown: slots, and wrappers with `display: contents`. */
const isBoxless = (element: Element): boolean => {
  if (getComputedStyle(element).display !== 'contents') return false;
  const up = parentOf(element);
  return up === null || isRendered(up);
};

/** Shown at all, wherever it stands; words for screen readers alone are kept in a box of one pixel. */
export const isRendered = question(
  (element: Element): boolean =>
    (element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isBoxless(element)) &&
    !((element as HTMLElement).offsetWidth === 1 && (element as HTMLElement).offsetHeight === 1),
);

/** Hidden from assistive technology by itself or an ancestor: for a field a mark of a trap. */
export const isAriaHidden: (element: Element) => boolean = question((element) => {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return true;
  const up = parentOf(element);
  return up !== null && isAriaHidden(up);
});
