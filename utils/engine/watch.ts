/**
 * Calls `look` once the page has rested a moment after a change of its tree or address, but at least every `most`
 * milliseconds while it keeps changing (pages that rewrite classes all the time would else never be looked at).
 * @param calm milliseconds of rest
 */
export function watch(doc: Document, look: () => void, signal: AbortSignal, calm = 150, most = 1000): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const soon = () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        look();
      },
      Math.max(0, Math.min(calm, first + most - now)),
    );
  };
  const observer = new MutationObserver(soon);
  observer.observe(doc, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'disabled', 'aria-hidden', 'open', 'value', 'aria-expanded'],
  });
  for (const type of ['hashchange', 'popstate', 'pageshow', 'resize'])
    doc.defaultView?.addEventListener(type, soon, { signal });
  for (const type of ['change', 'focusout', 'load']) doc.addEventListener(type, soon, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
