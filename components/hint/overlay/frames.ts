import { frameOf, parentOf } from '../../../utils/engine/dom/flat-tree';
import { documentOf } from '../../../utils/engine/dom/roots';

/**
 * Yields the element and its ancestors: across shadow roots, and through frames of the page's own origin up to its
 * window.
 */
export function* outward(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at) ?? frameOf(at)) yield at;
}

/** True if `inside` is, or hangs in, `outside`. */
export function hangsIn(inside: Element, outside: Element): boolean {
  for (const up of outward(inside)) if (up === outside) return true;
  return false;
}

/**
 * Returns the element at a point of a window, through open shadow roots and own frames. Leaves out the hint's own host.
 */
export function standsAt(scope: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | undefined {
  const hit = scope.elementsFromPoint(x, y).find((element) => element !== host);
  if (!hit) return undefined;
  if (hit.shadowRoot && hit.shadowRoot !== scope) return standsAt(hit.shadowRoot, x, y, host) ?? hit;
  const inner = documentOf(hit as HTMLIFrameElement);
  if (!inner) return hit;
  const box = hit.getBoundingClientRect();
  return standsAt(inner, x - box.x - hit.clientLeft, y - box.y - hit.clientTop, host) ?? hit;
}

/** The windows around an element, its own first. */
export function* windowsOf(element: Element): Generator<{ view: Window; in: Element }> {
  for (let at: Element | null = element; at; at = frameOf(at)) {
    const view = at.ownerDocument.defaultView;
    if (view) yield { view, in: at };
  }
}

/** True if an element is above the page instead of in its flow. */
export function isLifted(element: Element): boolean {
  for (const up of outward(element)) {
    if (up === up.ownerDocument.body) return false;
    const { position } = (up.ownerDocument.defaultView ?? window).getComputedStyle(up);
    if (position === 'fixed' || position === 'absolute') return true;
  }
  return false;
}
