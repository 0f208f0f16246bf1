import { windowsOf } from './frames';

/**
 * Calls `onMove` whenever the anchor may have moved: scrolled, resized, pushed by something else, removed. Has no frame
 * loop and no observer of the whole page, so a page that changes all the time costs nothing. Returns a function that
 * stops it.
 */
export function follow(anchor: Element, onMove: () => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  const sizes = new ResizeObserver(onMove);
  const pins: (() => void)[] = [];
  for (const { view, in: moved } of windowsOf(anchor)) {
    view.addEventListener('scroll', onMove, options);
    view.addEventListener('resize', onMove, options);
    sizes.observe(moved);
    pins.push(pin(moved, onMove));
  }
  return () => {
    stop.abort();
    sizes.disconnect();
    for (const unpin of pins) unpin();
  };
}

/**
 * Watches the place of an element by a root that is exactly its box. Any move changes how much of it is inside. Follows
 * floating-ui's autoUpdate (2023-05).
 */
function pin(anchor: Element, onMove: () => void): () => void {
  const doc = anchor.ownerDocument;
  let observer: IntersectionObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (threshold: number) => {
    observer?.disconnect();
    clearTimeout(timer);
    const box = anchor.getBoundingClientRect();
    if (!box.width || !box.height) return;
    const { clientWidth, clientHeight } = doc.documentElement;
    const sides = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    let first = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (!first) {
          onMove();
          return arm(1);
        }
        first = false;
        if (ratio === threshold) return;
        if (ratio > 0) return arm(ratio);
        // Wholly clipped, as in a scrolled container: look again later, for nothing will be reported until then.
        timer = setTimeout(() => arm(1e-7), 1000);
      },
      {
        root: doc,
        rootMargin: sides.map((side) => `${-Math.floor(side)}px`).join(' '),
        threshold: Math.min(1, Math.max(0, threshold)),
      },
    );
    observer.observe(anchor);
  };
  arm(1);
  return () => {
    observer?.disconnect();
    clearTimeout(timer);
  };
}
