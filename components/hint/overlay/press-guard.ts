import { type Box, near } from './rect';
import type { Frame } from './shadow-host';
import { isPlain } from './style-check';

/** A bubble that has been here for a shorter time may have come under the pointer by a trick of the page. */
const STEADY = 400;

// IntersectionObserver v2 shows whether an element is seen uncovered, opaque and unfiltered. Even covers that let
// clicks through count. Chromium only. TypeScript 5.9 does not know it.
type SeenEntry = IntersectionObserverEntry & { isVisible?: boolean };

type SeenOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/** Smaller or larger than this, in parts of its own size, it could not be read. */
const READABLE = { least: 0.5, most: 4 };

function isReadable(bubble: HTMLElement): boolean {
  const scale = bubble.getBoundingClientRect().width / bubble.offsetWidth;
  return scale >= READABLE.least && scale <= READABLE.most;
}

export interface Guard {
  /** To be told after each placing. */
  placed(): void;
  /** True if a press is the person's own, on a bubble that they have really had before their eyes. */
  allows(event: MouseEvent | KeyboardEvent): boolean;
  stop(): void;
}

/** Protects the bubble's buttons from a page that would like them pressed. */
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
      isPlain(host, bubble) &&
      isHit(event),
    stop: () => seen.disconnect(),
  };
}
