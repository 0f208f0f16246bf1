/** Something of the page's own that Escape is for first: an open list, a dialog, a menu. */
const OPEN = '[aria-expanded="true"], :modal, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

function pageNeedsIt(doc: Document, host: Element): boolean {
  if ([...doc.querySelectorAll(':popover-open')].some((one) => one !== host)) return true;
  return [...doc.querySelectorAll(OPEN)].some((one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}

/**
 * Calls `leave` when the person presses Escape on the page, unless the page itself has use for the key. Nothing is taken
 * away from the page. Out: stops listening.
 */
export function onEscape(doc: Document, host: Element, leave: () => void): () => void {
  const view = doc.defaultView ?? window;
  let forPage = true;
  const stop = new AbortController();
  // Looked at before the page hears of the key: afterwards its list may be closed already.
  const before = (event: KeyboardEvent) => {
    if (event.key === 'Escape')
      forPage = event.isComposing || event.composedPath().includes(host) || pageNeedsIt(doc, host);
  };
  const after = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.isTrusted && !event.defaultPrevented && !forPage) leave();
  };
  view.addEventListener('keydown', before, { capture: true, signal: stop.signal });
  view.addEventListener('keydown', after, { signal: stop.signal });
  return () => stop.abort();
}
