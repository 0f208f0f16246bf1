/** A page is read after this rest, and at least this often while it keeps changing. */
const CALM = 150;

const MOST = 1000;

/** On a page that never rests, reading takes at most this share of the time … */
const SHARE = 20;

/** … but a relevant change never waits longer than this, and no change longer than the slow look. */
const LONGEST = 5000;

const SLOW = 15_000;

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
    const most = Math.min(LONGEST, Math.max(MOST, SHARE * cost));
    timer = setTimeout(now, Math.max(0, Math.min(CALM, first + most - at)));
  };
  const observer = new MutationObserver((records) => {
    if (matters(records)) soon();
    else slow ??= setTimeout(now, SLOW);
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
