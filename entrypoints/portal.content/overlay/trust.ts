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
const unclipped = (style: CSSStyleDeclaration) =>
  [style.clipPath, style.maskImage, style.transform, style.scale, style.rotate, style.translate].every(
    (value) => value === 'none' || value === '',
  );

/** Only the top layer can cover the host, and only what lets clicks through would not have taken the press itself. */
const isVeiled = (host: Element): boolean =>
  [...host.ownerDocument.querySelectorAll(':popover-open, :modal')].some(
    (other) => !other.contains(host) && getComputedStyle(other).pointerEvents === 'none',
  );

function isPlain(host: Element): boolean {
  const { body, defaultView } = host.ownerDocument;
  const styleOf = (element: Element) => (defaultView ?? window).getComputedStyle(element);
  const chain: Element[] = [];
  for (let at: Element | null = host; at; at = at.parentElement) chain.push(at);
  const plain = chain.map(styleOf).every((style) => opaque(style) && unfiltered(style) && unclipped(style));
  return plain && host.matches(':popover-open') && !isVeiled(host) && (!body || opaque(styleOf(body)));
}

export interface Guard {
  /** To be told after each placing. */
  placed(): void;
  /** Whether a press is the person's own, on a bubble that they have really had before their eyes. */
  allows(event: MouseEvent | KeyboardEvent): boolean;
  stop(): void;
}

/** Stands between the bubble's buttons and a page that would like them pressed. */
export function createGuard({ host, root, mended }: Frame, bubble: Element): Guard {
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
    return host.ownerDocument.elementFromPoint(x, y) === host && button.contains(root.elementFromPoint(x, y));
  };

  return {
    placed() {
      const box = bubble.getBoundingClientRect();
      if (!near(box, stood, 4)) since = performance.now();
      stood = box;
    },
    allows: (event) =>
      event.isTrusted && isSteady() && near(bubble.getBoundingClientRect(), stood) && isPlain(host) && isHit(event),
    stop: () => seen.disconnect(),
  };
}
