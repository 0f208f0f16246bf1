/** A page at rest is looked at after so long, one that keeps changing at least so often. */
const CALM = 150;

const MOST = 1000;

/** What a look costs must stay under this part of the time on a page that never rests … */
const SHARE = 20;

/** … but nothing that matters waits longer than this, and nothing at all longer than the slow look. */
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
  /** Whether changes of the tree can mean anything; those that cannot wait for the slow look. */
  isRelevant?: (records: readonly MutationRecord[]) => boolean;
}

/** Shadow roots and documents of frames, as a look found them: watched from then on, too. */
export type Follow = (roots: Iterable<Document | ShadowRoot>) => void;

/**
 * Calls `look` once the page has rested a moment after a change of its tree or address, but at least now and then while
 * it keeps changing (pages that rewrite classes all the time would else never be looked at).
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
  // What happens in a shadow root or a frame is not told outside of it.
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
  // A route that is pushed says nothing of itself but here.
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
