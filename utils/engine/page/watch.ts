import { LOOK_AGAIN, LOOK_AT_LATEST, PAGE_RESTS, SLOW_LOOK } from '../timeouts';

/** On a page that never rests, a look is followed by a pause this many times as long. */
const PAUSE_FACTOR = 20;

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeOldValue: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'disabled', 'aria-hidden', 'open', 'value', 'aria-expanded'],
};

interface Watching {
  doc: Document;
  look: () => void;
  signal: AbortSignal;
  /** True if changes of the tree can matter. Others wait for the slow look. */
  isRelevant?: (records: readonly MutationRecord[]) => boolean;
}

/** Takes the shadow roots and frame documents that a look found, to watch them as well. */
export type Follow = (roots: Iterable<Document | ShadowRoot>) => void;

/**
 * Calls `look` once the page has rested after a change of its tree or address. While it keeps changing, calls it from
 * time to time, because some pages rewrite classes all the time.
 */
export function watch({ doc, look, signal, isRelevant: matters = () => true }: Watching): Follow {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let cost = 0;
  const now = () => {
    clearTimeout(timer);
    clearTimeout(slow);
    timer = undefined;
    slow = undefined;
    const begun = performance.now();
    look();
    cost = performance.now() - begun;
  };
  const soon = () => {
    const at = performance.now();
    if (timer === undefined) first = at;
    clearTimeout(timer);
    const most = Math.min(LOOK_AT_LATEST, Math.max(LOOK_AGAIN, PAUSE_FACTOR * cost));
    timer = setTimeout(now, Math.max(0, Math.min(PAGE_RESTS, first + most - at)));
  };
  const observer = new MutationObserver((records) => {
    if (matters(records)) soon();
    else slow ??= setTimeout(now, SLOW_LOOK);
  });
  const watched = new WeakSet<Node>();
  // Observers do not see into shadow roots and frames.
  const follow: Follow = (roots) => {
    for (const root of roots) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, changes);
      for (const type of ['change', 'click', 'focusout', 'load'])
        root.addEventListener(type, soon, { signal, capture: true });
    }
  };
  follow([doc]);
  for (const type of ['hashchange', 'popstate', 'pageshow', 'resize'])
    doc.defaultView?.addEventListener(type, soon, { signal });
  // `pushState` fires no event of its own.
  (doc.defaultView as { navigation?: EventTarget } | null)?.navigation?.addEventListener('currententrychange', soon, {
    signal,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(slow);
  });
  return follow;
}
