/** A page at rest is looked at after so long, one that keeps changing at least so often. */
const CALM = 150;
const MOST = 1000;
/** What a look costs must stay under this part of the time on a page that never rests … */
const SHARE = 20;
/** … but nothing that matters waits longer than this, and nothing at all longer than the slow look. */
const LONGEST = 5000;
const SLOW = 15_000;

interface Watching {
  doc: Document;
  look: () => void;
  signal: AbortSignal;
  /** Whether changes of the tree can mean anything; those that cannot wait for the slow look. */
  matters?: (records: readonly MutationRecord[]) => boolean;
}

/**
 * Calls `look` once the page has rested a moment after a change of its tree or address, but at least now and then while
 * it keeps changing (pages that rewrite classes all the time would else never be looked at).
 */
export function watch({ doc, look, signal, matters = () => true }: Watching): void {
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
  observer.observe(doc, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'disabled', 'aria-hidden', 'open', 'value', 'aria-expanded'],
  });
  for (const type of ['hashchange', 'popstate', 'pageshow', 'resize'])
    doc.defaultView?.addEventListener(type, soon, { signal });
  // A route that is pushed says nothing of itself but here.
  (doc.defaultView as { navigation?: EventTarget } | null)?.navigation?.addEventListener('currententrychange', soon, {
    signal,
  });
  for (const type of ['change', 'click', 'focusout', 'load'])
    doc.addEventListener(type, soon, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(slow);
  });
}
