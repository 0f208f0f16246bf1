import { lineage } from '../../../utils/engine/flat';
import { type Box, near } from './box';
import type { Frame } from './host';

/** A bubble that has stood here for less than this may have come under the pointer by a trick of the page. */
const STEADY = 400;

// IntersectionObserver v2: tells whether an element is seen uncovered (even by what lets clicks through), opaque and
// unfiltered. Chromium only; TypeScript 5.9 does not know it.
type SeenEntry = IntersectionObserverEntry & { isVisible?: boolean };
type SeenOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

const opaque = (style: CSSStyleDeclaration) => Number(style.opacity) > 0.99 && style.visibility === 'visible';
// A page turned grey as a whole (as portals do on days of mourning) hides nothing.
const unfiltered = (style: CSSStyleDeclaration) => /^(none|grayscale\([^)]*\))$/.test(style.filter);
const none = (...values: string[]) => values.every((value) => value === 'none' || value === '');
const unclipped = (style: CSSStyleDeclaration) => none(style.clipPath, style.maskImage);
const unmoved = ({ transform, scale, rotate, translate }: CSSStyleDeclaration) =>
  none(transform, scale, rotate, translate);
/** In the page's own order of painting and at its size, as far as a style can say. */
const unmixed = (style: CSSStyleDeclaration) => style.mixBlendMode === 'normal' && none(style.backdropFilter ?? 'none');

/** Only the top layer can cover the host, and only what lets clicks through would not have taken the press itself. */
const isVeiled = (host: Element): boolean =>
  [...host.ownerDocument.querySelectorAll(':popover-open, :modal')].some(
    (other) => !other.contains(host) && getComputedStyle(other).pointerEvents === 'none',
  );

/** While one view turns into another, what is painted are pictures of the page, and presses go to the page itself. */
const isTurning = (chain: readonly Element[]): boolean =>
  CSS.supports('selector(:active-view-transition)') && chain.some((one) => one.matches(':active-view-transition'));

function isPlain(host: Element): boolean {
  const { body, documentElement, defaultView } = host.ownerDocument;
  const styleOf = (element: Element) => (defaultView ?? window).getComputedStyle(element);
  const chain = [...lineage(host)];
  const plain = chain
    .map(styleOf)
    .every((style) => opaque(style) && unfiltered(style) && unclipped(style) && unmixed(style));
  // A dialog is often centred by a transform; in the top layer that moves nothing of what is inside it.
  const still = [host, documentElement].every((element) => unmoved(styleOf(element)));
  const shown = plain && still && host.matches(':popover-open') && !isVeiled(host) && !isTurning(chain);
  return shown && (!body || opaque(styleOf(body)));
}

/** Smaller or larger than this, in parts of its own size, it could not be read. */
const READABLE = { least: 0.5, most: 4 };

function isReadable(bubble: HTMLElement): boolean {
  const scale = bubble.getBoundingClientRect().width / bubble.offsetWidth;
  return scale >= READABLE.least && scale <= READABLE.most;
}

export interface Guard {
  /** To be told after each placing. */
  placed(): void;
  /** Whether a press is the person's own, on a bubble that they have really had before their eyes. */
  allows(event: MouseEvent | KeyboardEvent): boolean;
  stop(): void;
}

/** Stands between the bubble's buttons and a page that would like them pressed. */
export function createGuard({ host, root, mended }: Frame, bubble: HTMLElement): Guard {
  let stood: Box = { x: 0, y: 0, width: 0, height: 0 };
  let since = Number.POSITIVE_INFINITY;
  let seenSince: number | null = null;

  const seen = new IntersectionObserver(
    (entries) => {
      const visible = (entries.at(-1) as SeenEntry | undefined)?.isVisible;
      if (visible === undefined) seenSince = 0;
      else seenSince = visible ? (seenSince ?? performance.now()) : null;
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as SeenOptions,
  );
  seen.observe(bubble);

  const isSteady = () => {
    const now = performance.now();
    return now - Math.max(since, mended()) >= STEADY && seenSince !== null && now - seenSince >= Math.min(STEADY, 200);
  };
  const isHit = (event: MouseEvent | KeyboardEvent) => {
    const button = event.target instanceof Element ? event.target : null;
    if (!button) return false;
    const box = button.getBoundingClientRect();
    // A press by the keyboard has no point of its own.
    const aimed = 'clientX' in event && event.detail > 0;
    const [x, y] = aimed ? [event.clientX, event.clientY] : [box.x + box.width / 2, box.y + box.height / 2];
    const scope = host.getRootNode() as Document | ShadowRoot;
    return scope.elementFromPoint(x, y) === host && button.contains(root.elementFromPoint(x, y));
  };

  return {
    placed() {
      const box = bubble.getBoundingClientRect();
      if (!near(box, stood, 4)) since = performance.now();
      stood = box;
    },
    allows: (event) =>
      event.isTrusted &&
      isSteady() &&
      near(bubble.getBoundingClientRect(), stood) &&
      isReadable(bubble) &&
      isPlain(host) &&
      isHit(event),
    stop: () => seen.disconnect(),
  };
}
