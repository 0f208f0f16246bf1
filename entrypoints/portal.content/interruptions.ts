import { rootsOf } from '../../utils/engine/dom/roots';

interface Guarded {
  doc: Document;
  /** Our own element on the page. */
  own: Element;
  /** Ends the watch. */
  signal: AbortSignal;
  onPerson: () => void;
  /** The address changed. */
  onMoved: () => void;
  /** The document goes. */
  onGone: () => void;
}

const ACTS = ['keydown', 'pointerdown', 'beforeinput', 'paste'];

/**
 * Tells when the person uses the page or a frame in it, and when the page goes. Only real events count: ours are not
 * trusted.
 */
export function guard({ doc, own, signal, onPerson, onMoved, onGone }: Guarded): void {
  const person = (event: Event) => {
    if (event.isTrusted && !event.composedPath().includes(own)) onPerson();
  };
  const listen = () => {
    for (const root of rootsOf(doc))
      if (root.nodeType === Node.DOCUMENT_NODE)
        for (const type of ACTS) root.addEventListener(type, person, { capture: true, signal });
  };
  listen();
  // A frame that is loaded again is another document.
  doc.addEventListener('load', listen, { capture: true, signal });
  const view = doc.defaultView!;
  for (const type of ['hashchange', 'popstate']) view.addEventListener(type, onMoved, { signal });
  // A route that is pushed says nothing of itself but here.
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onMoved, { signal });
  view.addEventListener('pagehide', onGone, { signal });
}
