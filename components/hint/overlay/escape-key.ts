import { isLifted } from './frames';

/** Kinds of popup that open over a page and close by Escape. */
const OPEN = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="tree"], [role="grid"]';

/** Controls that say that they have opened a list. An unfolded part of the page has no such list. */
const OPENED = '[aria-expanded="true"]:is([role="combobox"], input, [aria-haspopup]:not([aria-haspopup="false"]))';

/** Parts that are there all the time, unfolded or not. */
const LASTING = 'nav, aside, header, [role="navigation"], [role="menubar"], [role="menu"]';

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Something of the page's own that Escape is for first: an open list, a dialog, a menu over the page. */
function pageNeedsIt(doc: Document, host: Element): boolean {
  if ([...doc.querySelectorAll(':modal, :popover-open')].some((one) => one !== host)) return true;
  if ([...doc.querySelectorAll(OPENED)].some((one) => !one.closest(LASTING) && isShown(one))) return true;
  return [...doc.querySelectorAll(OPEN)].some((one) => isShown(one) && !one.closest('nav, header') && isLifted(one));
}

/**
 * Calls `leave` when the person presses Escape on the page, unless the page itself has use for the key. Takes nothing
 * from the page. Returns a function that stops listening.
 */
export function onEscape(doc: Document, host: Element, leave: () => void): () => void {
  const view = doc.defaultView ?? window;
  let forPage = true;
  const stop = new AbortController();
  // Checked before the page gets the key: afterwards its list may be closed already.
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
