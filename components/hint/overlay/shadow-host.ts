const STYLE = Object.entries({
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
  'z-index': '2147483647',
  'pointer-events': 'none',
})
  .map(([name, value]) => `${name}:${value}!important`)
  .join(';');

const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['style', STYLE],
  ['popover', 'manual'],
]);

/** A page that keeps removing the host is answered this often and no more. */
const MEND_EVERY = 300;

const KEPT_INSIDE = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'focusin',
  'focusout',
];

export interface Frame {
  host: HTMLElement;
  root: ShadowRoot;
  layer: HTMLElement;
  /** Moves the host under this element: <html>, or the element in the top layer that holds the anchor. */
  into(home: Element): void;
  /** When the host last had to be put right (performance.now()). */
  mended(): number;
  release(): void;
}

const isWhole = (host: HTMLElement, home: Element): boolean =>
  host.parentNode === home &&
  host.matches(':popover-open') &&
  host.getAttributeNames().length === ATTRIBUTES.size &&
  [...ATTRIBUTES].every(([name, value]) => host.getAttribute(name) === value);

/** Restores the host as it was made, without text in any attribute, and puts it back in its place. */
function restore(host: HTMLElement, home: Element): void {
  for (const name of host.getAttributeNames()) if (!ATTRIBUTES.has(name)) host.removeAttribute(name);
  for (const [name, value] of ATTRIBUTES) if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  if (host.parentNode !== home) home.append(host);
  // Top layer: above everything of the page, and the only way above a modal dialog from inside it. A page can refuse
  // this (beforetoggle). Then the host is still fixed with the highest z-index.
  if (!host.matches(':popover-open')) host.showPopover();
}

/**
 * Returns the style sheet with custom properties under names that no page can know. Otherwise a page could give them
 * another type by @property, and make the hint transparent.
 */
const withOwnNames = (css: string) => css.replace(/--(?=[a-z])/g, `--h${crypto.randomUUID().slice(0, 8)}-`);

/**
 * Makes the element on the page that carries the hint: a plain <div> with a closed shadow root. A custom element would
 * let the page reach the closed root through ElementInternals. Put back when the page removes or restyles it.
 */
export function createFrame(doc: Document, css: string): Frame {
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet, because the page's CSP may forbid a <style>.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withOwnNames(css));
  root.adoptedStyleSheets = [sheet];
  const layer = root.appendChild(doc.createElement('div'));
  layer.className = 'layer unseen';
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());

  let home: Element | null = null;
  let mended = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mend = () => {
    timer = undefined;
    if (!home?.isConnected || isWhole(host, home)) return;
    mended = performance.now();
    restore(host, home);
    // A page that takes the host into another document takes its sheets away.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
  };
  const mendSoon = () => {
    timer ??= setTimeout(mend, Math.max(0, mended + MEND_EVERY - performance.now()));
  };
  const watch = new MutationObserver(mendSoon);
  host.addEventListener('toggle', mendSoon);

  const into = (next: Element) => {
    if (home === next) {
      if (!host.isConnected) mendSoon();
      return;
    }
    home = next;
    watch.disconnect();
    watch.observe(home, { childList: true });
    watch.observe(host, { attributes: true });
    restore(host, home);
  };
  const release = () => {
    watch.disconnect();
    clearTimeout(timer);
    home = null;
    host.remove();
  };
  return { host, root, layer, into, mended: () => mended, release };
}
