/** Questions about what a person can see. All of them answer for this moment. */

/** The parent across shadow roots and same-origin frames: what an element hangs in, as a person sees it. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element and everything it hangs in, up to the document element of its own document. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

const clipped = (style: CSSStyleDeclaration) =>
  /inset\((?:50%|[^)]*100%)|circle\(0|polygon\(0[^,]*(?:,\s*0[^,]*)+\)/.test(style.clipPath) ||
  (style.position === 'absolute' && /rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)/.test(style.clip));

/** The area a box may be scrolled to: what lies left of or above the document can never be seen. */
function onCanvas(rect: DOMRect, view: Window): boolean {
  const { scrollX, scrollY, document } = view;
  const { scrollWidth, scrollHeight } = document.documentElement;
  const width = Math.max(scrollWidth, document.body?.scrollWidth ?? 0);
  const height = Math.max(scrollHeight, document.body?.scrollHeight ?? 0);
  return (
    rect.right + scrollX > 0 && rect.bottom + scrollY > 0 && rect.left + scrollX < width && rect.top + scrollY < height
  );
}

/** Cut away by an ancestor that hides what runs over and cannot be scrolled to it. */
function cutAway(element: Element, rect: DOMRect): boolean {
  for (const up of lineage(element)) {
    if (up === element) continue;
    const style = getComputedStyle(up);
    if (style.position === 'fixed') return false;
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    if (up === up.ownerDocument.body || up === up.ownerDocument.documentElement) continue;
    const box = up.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return true;
    const outX = rect.right <= box.left || rect.left >= box.right;
    const outY = rect.bottom <= box.top || rect.top >= box.bottom;
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    if ((outX && !scrolls(style.overflowX)) || (outY && !scrolls(style.overflowY))) return true;
  }
  return false;
}

/**
 * Whether a person can see the element (after scrolling, if need be): rendered, not transparent, not clipped, with a
 * size, inside the document's area. `aria-hidden` is not asked here: it speaks of assistive technology.
 */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false }))
    return false;
  const rect = element.getBoundingClientRect();
  if (rect.width < 2 || rect.height < 2) return false;
  const view = element.ownerDocument.defaultView;
  if (!view || !onCanvas(rect, view)) return false;
  let opacity = 1;
  for (const up of lineage(element)) {
    const style = getComputedStyle(up);
    opacity *= Number(style.opacity);
    if (opacity < 0.1 || clipped(style) || /opacity\(0?(?:\.0\d*)?%?\)/.test(style.filter)) return false;
  }
  return !cutAway(element, rect);
}

/** Hidden from assistive technology by itself or an ancestor: for a field a mark of a trap. */
export const isAriaHidden = (element: Element): boolean => {
  for (const up of lineage(element))
    if (up.getAttribute('aria-hidden') === 'true' || up.hasAttribute('inert')) return true;
  return false;
};

/** The deepest element at a point, through open shadow roots. */
export function elementAt(doc: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const hit = doc.elementFromPoint(x, y);
  const inner = hit?.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== hit ? elementAt(hit!.shadowRoot!, x, y) : hit;
}

/** Whether `inside` hangs in `outside`, across shadow roots. */
export function holds(outside: Element, inside: Element | null): boolean {
  if (inside) for (const up of lineage(inside)) if (up === outside) return true;
  return false;
}

/**
 * What a person would hit in the middle of the element, or null when something foreign lies over it. Scrolls the
 * element into view when its middle is outside.
 */
export function hitTarget(element: Element): Element | null {
  const doc = element.ownerDocument;
  const view = doc.defaultView;
  if (!view) return null;
  const outside = (rect: DOMRect) =>
    rect.top < 0 || rect.left < 0 || rect.bottom > view.innerHeight || rect.right > view.innerWidth;
  if (outside(element.getBoundingClientRect()))
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const rect = element.getBoundingClientRect();
  for (const [fx, fy] of [
    [0.5, 0.5],
    [0.25, 0.5],
    [0.75, 0.5],
  ] as const) {
    const hit = elementAt(doc, rect.left + rect.width * fx, rect.top + rect.height * fy);
    if (!hit) continue;
    if (holds(element, hit)) return hit;
    // What lets the pointer through is hit as its ancestor; anything else that an ancestor hides lies behind it.
    if (holds(hit, element) && getComputedStyle(element).pointerEvents === 'none') return hit;
  }
  return null;
}

const opaque = (element: Element): boolean => {
  if (/^(?:img|iframe|canvas|video)$/.test(element.localName)) return true;
  const alpha = getComputedStyle(element).backgroundColor.match(/rgba\(.*,\s*([\d.]+)\)/)?.[1];
  const color = getComputedStyle(element).backgroundColor;
  return color !== 'transparent' && (alpha === undefined || Number(alpha) > 0.5);
};

/**
 * Whether something foreign lies over a field. A see-through neighbour in the same box (a floating label, a drawn
 * placeholder) does not count.
 */
export function isCovered(element: Element): boolean {
  if (hitTarget(element)) return false;
  const rect = element.getBoundingClientRect();
  const hit = elementAt(element.ownerDocument, rect.left + rect.width / 2, rect.top + rect.height / 2);
  if (!hit) return true;
  for (const up of lineage(hit)) {
    if (holds(up, element)) return up === hit;
    if (opaque(up)) return true;
  }
  return true;
}
