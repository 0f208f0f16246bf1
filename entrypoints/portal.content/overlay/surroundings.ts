import { type Box, bottom, meet, right, union } from './box';
import { boxOf } from './canvas';

const styleOf = (element: Element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element);

/** The innermost element around the anchor that stands in the top layer; <html> when there is none. */
export function homeOf(anchor: Element): Element {
  for (let at: Element | null = anchor; at; at = at.parentElement) if (at.matches(':modal, :popover-open')) return at;
  return anchor.ownerDocument.documentElement;
}

/** The part of the view in which the anchor could be seen: all that its scrolling ancestors leave. */
export function windowOf(anchor: Element, view: Box): Box | null {
  let seen: Box | null = view;
  const doc = anchor.ownerDocument;
  let fixed = styleOf(anchor).position === 'fixed';
  for (let at = anchor.parentElement; at && seen && !fixed; at = at.parentElement) {
    if (at === doc.body || at === doc.documentElement) break;
    const style = styleOf(at);
    if (style.overflow !== 'visible') seen = meet(seen, boxOf(at));
    fixed = style.position === 'fixed';
  }
  return seen;
}

/** What stands at a point of the view, the hint's own host left out. */
function at(doc: Document, x: number, y: number, host: Element): Element | undefined {
  return doc.elementsFromPoint(x, y).find((element) => element !== host);
}

/** Elements that make one control with the anchor: a label laid over an input, the box of a select. */
function sameControl(anchor: Element, other: Element): boolean {
  if (anchor.contains(other) || other.contains(anchor)) return true;
  const around = anchor.parentElement?.parentElement;
  return !!around && around !== anchor.ownerDocument.body && around.contains(other);
}

/** Whether something of the page's own (a mask, a dialog, an open popup) lies over all of the anchor. */
export function isCovered(anchor: Element, seen: Box, host: Element): boolean {
  const points = [0.5, 0.15, 0.85].flatMap((x) => [0.5, 0.2].map((y) => [x, y] as const));
  return points.every(([x, y]) => {
    const found = at(anchor.ownerDocument, seen.x + seen.width * x, seen.y + seen.height * y, host);
    return !found || !sameControl(anchor, found);
  });
}

/** The layer of the page's own (popup, dialog, sticky bar) that an element belongs to, if it does not hold the anchor. */
function floating(element: Element | undefined, anchor: Element): Element | null {
  for (let up = element ?? null; up && !up.contains(anchor); up = up.parentElement) {
    const { position, zIndex } = styleOf(up);
    const lifted = position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0);
    if (lifted || up.matches(':modal, :popover-open')) return up;
  }
  return null;
}

const reddish = (color: string) => {
  const [r = 0, g = 0, b = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return r > 120 && r > 1.6 * g && r > 1.6 * b;
};

const ERRORS = '[role="alert"], [class*="error"], [class*="explain"], [class*="help"]';

/** Error text right under the control, known by its place and by how kits and people mark it: a role, a name, red. */
function errorsOf(anchor: Element, box: Box, host: Element): Box[] {
  let around: Element = anchor;
  for (let level = 0; level < 4 && around.parentElement; level += 1) around = around.parentElement;
  const marked = around === anchor.ownerDocument.documentElement ? [] : [...around.querySelectorAll(ERRORS)];
  const under = at(anchor.ownerDocument, box.x + Math.min(16, box.width / 2), bottom(box) + 10, host);
  if (under && under.childElementCount === 0 && reddish(styleOf(under).color)) marked.push(under);
  return marked
    .filter((element) => element.textContent?.trim())
    .map(boxOf)
    .filter((it) => it.width > 0 && it.y >= bottom(box) - 4 && it.y <= bottom(box) + 32 && it.height <= 64)
    .filter((it) => it.x < right(box) && right(it) > box.x);
}

/** The popup that the control itself has opened, found where such popups stand: right under or right over it. */
function popupOf(anchor: Element, box: Box, view: Box, host: Element): Box[] {
  const x = box.x + Math.min(24, box.width / 2);
  return [bottom(box) + 12, box.y - 12].flatMap((y) => {
    const popup = floating(at(anchor.ownerDocument, x, y, host), anchor);
    const found = popup && meet(boxOf(popup), view);
    // A bar across the page is no popup of one control.
    return found && found.width < 0.7 * view.width ? [found] : [];
  });
}

/** The box that the bubble must not meet: the anchor, its error text, its open popup. */
export const clearOf = (anchor: Element, box: Box, view: Box, host: Element): Box =>
  [...errorsOf(anchor, box, host), ...popupOf(anchor, box, view, host)].reduce(union, box);

/** Whether a layer of the page's own lies under this box, so that the bubble should stand elsewhere. */
export function isOverLayer(box: Box, anchor: Element, host: Element): boolean {
  const points = [0.5, 0.05, 0.95].flatMap((x) => [0.5, 0.05, 0.95].map((y) => [x, y] as const));
  return points.some(([x, y]) =>
    floating(at(anchor.ownerDocument, box.x + box.width * x, box.y + box.height * y, host), anchor),
  );
}
