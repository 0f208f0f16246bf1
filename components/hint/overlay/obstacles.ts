import { parentOf } from '../../../utils/engine/dom/flat-tree';
import { boxOf } from './coordinates';
import { hangsIn, outward, standsAt } from './frames';
import type { Claim, Layer } from './placement';
import { type Box, bottom, grow, meet, right, union } from './rect';

const styleOf = (element: Element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element);

/** Returns the innermost element around the anchor in the window's top layer. <html> if there is none. */
export function homeOf(anchor: Element, doc: Document): Element {
  for (const at of outward(anchor))
    if (at.ownerDocument === doc && at.matches(':modal, :popover-open, :fullscreen')) return at;
  return doc.documentElement;
}

/** The part of the view in which the anchor could be seen: all that its scrolling ancestors and frames leave. */
export function windowOf(anchor: Element, view: Box): Box | null {
  let seen: Box | null = view;
  let fixed = styleOf(anchor).position === 'fixed';
  for (const at of outward(anchor)) {
    if (!seen) break;
    if (at === anchor) continue;
    const isFrame = /^i?frame$/.test(at.localName);
    if (isFrame) fixed = false;
    if (fixed || at === at.ownerDocument.body || at === at.ownerDocument.documentElement) continue;
    const style = styleOf(at);
    if (isFrame || style.overflow !== 'visible') seen = meet(seen, boxOf(at));
    fixed = style.position === 'fixed';
  }
  return seen;
}

/** Elements that make one control with the anchor: a label laid over an input, the box of a select. */
function sameControl(anchor: Element, other: Element): boolean {
  if (hangsIn(other, anchor) || hangsIn(anchor, other)) return true;
  const parent = parentOf(anchor);
  const around = parent && parentOf(parent);
  return !!around && around !== around.ownerDocument.body && hangsIn(other, around);
}

/** True if something of the page's own (a mask, a dialog, an open popup) covers all of the anchor. */
export function isCovered(anchor: Element, seen: Box, { doc, host }: Around): boolean {
  const points = [0.5, 0.15, 0.85].flatMap((x) => [0.5, 0.2].map((y) => [x, y] as const));
  return points.every(([x, y]) => {
    const found = standsAt(doc, seen.x + seen.width * x, seen.y + seen.height * y, host);
    return !found || !sameControl(anchor, found);
  });
}

/** The window of the hint, and the hint's own host, which is never counted. */
export interface Around {
  doc: Document;
  host: Element;
}

/**
 * Returns the layer of the page's own (popup, dialog, sticky bar) around an element. Null if there is none, or if it
 * holds the anchor.
 */
function floating(element: Element | undefined, anchor: ReadonlySet<Element>): Element | null {
  if (!element) return null;
  for (const up of outward(element)) {
    if (anchor.has(up)) return null;
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

/** True if an error text of this box belongs to a control: right under it, or behind it in the row. */
function standsBy(it: Box, box: Box): boolean {
  if (it.width === 0 || it.height > 64) return false;
  const under = it.y >= bottom(box) - 4 && it.y <= bottom(box) + 32 && it.x < right(box) && right(it) > box.x;
  const behind = it.x >= right(box) - 4 && it.x <= right(box) + 160 && it.y < bottom(box) && bottom(it) > box.y;
  return under || behind;
}

/**
 * Returns the boxes of error texts at the control. Identifies them by their place, and by role, class name or red
 * colour.
 */
function errorsOf(anchor: Element, box: Box, { doc, host }: Around): Box[] {
  const roots: ParentNode[] = [];
  let around = anchor;
  for (let level = 0; level < 4; level += 1) {
    const up = parentOf(around);
    if (!up || up === anchor.ownerDocument.body) break;
    if (up.getRootNode() !== around.getRootNode()) roots.push(around.getRootNode() as ShadowRoot);
    around = up;
  }
  const marked = [around, ...roots].flatMap((root) => [...root.querySelectorAll(ERRORS)]);
  for (const [x, y] of [
    [box.x + Math.min(16, box.width / 2), bottom(box) + 10],
    [right(box) + 16, box.y + box.height / 2],
  ] as const) {
    const there = standsAt(doc, x, y, host);
    if (there && there.childElementCount === 0 && reddish(styleOf(there).color)) marked.push(there);
  }
  return marked
    .filter((element) => element.textContent?.trim())
    .map(boxOf)
    .filter((it) => standsBy(it, box));
}

/** Returns the popup that the control itself has opened. Looks where such popups are: right under or right over it. */
function popupOf(anchor: Element, box: Box, view: Box, { doc, host }: Around): Box[] {
  const x = box.x + Math.min(24, box.width / 2);
  const chain = new Set(outward(anchor));
  return [bottom(box) + 12, box.y - 12].flatMap((y) => {
    const popup = floating(standsAt(doc, x, y, host), chain);
    const found = popup && meet(boxOf(popup), view);
    // A bar across the page is no popup of one control.
    return found && found.width < 0.7 * view.width ? [found] : [];
  });
}

/** The box that the bubble must not meet: the anchor, its error text, its open popup. */
export const clearOf = (anchor: Element, box: Box, view: Box, around: Around): Box =>
  [...errorsOf(anchor, box, around), ...popupOf(anchor, box, view, around)].reduce(union, box);

const isBar = (element: Element, view: Box): boolean => {
  const { width, height } = boxOf(element);
  return (
    Math.min(width / view.width, 1) > 0.7 && height < 160 && !element.matches(':modal, :popover-open, [role*="dialog"]')
  );
};

/** Returns a function that finds the page's own layer at a box, so that the bubble can go elsewhere. */
export function layersOver(anchor: Element, view: Box, { doc, host }: Around): (box: Box) => Layer {
  const chain = new Set(outward(anchor));
  const parts = [0.02, 0.34, 0.66, 0.98];
  const known = new Map<Element, Layer>();
  return (box) => {
    let found: Layer = 'none';
    for (const [x, y] of parts.flatMap((px) => parts.map((py) => [px, py] as const))) {
      const layer = floating(standsAt(doc, box.x + box.width * x, box.y + box.height * y, host), chain);
      if (!layer) continue;
      const kind = known.get(layer) ?? (isBar(layer, view) ? 'bar' : 'dialog');
      known.set(layer, kind);
      if (kind === 'dialog') return kind;
      found = kind;
    }
    return found;
  };
}

const USED =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="tab"], [role="combobox"], [contenteditable="true"]';

const READ = 'label, legend, small, [class*="help"], [class*="tip"], [class*="extra"]';

/** Costs of covering things that can be used, the control's own name, and other texts. */
const WEIGHT = { used: 20, name: 120, read: 5 };

/** A page of links is asked for so many of them and no more. */
const MOST = 400;

/** Greatest distance of a bubble from the control. */
const REACH = 480;

/**
 * Returns elements that only the shape of the pointer shows to be pressed: cards, rows, drawn buttons. Looks at some
 * points around the control.
 */
function pointedAt(reach: Box, { doc, host }: Around): Set<Element> {
  const found = new Set<Element>();
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  for (const [px, py] of parts.flatMap((x) => parts.map((y) => [x, y] as const))) {
    let there = standsAt(doc, reach.x + reach.width * px, reach.y + reach.height * py, host);
    if (!there || styleOf(there).cursor !== 'pointer') continue;
    for (let up = parentOf(there); up && styleOf(up).cursor === 'pointer'; up = parentOf(up)) there = up;
    found.add(there);
  }
  return found;
}

/** Returns the text before or over the control: most often its name. */
function nameOf(box: Box, { doc, host }: Around): Element[] {
  const points = [
    [box.x - 24, box.y + Math.min(box.height / 2, 16)],
    [box.x + 12, box.y - 12],
  ] as const;
  return points.flatMap(([x, y]) => {
    const there = standsAt(doc, x, y, host);
    return there && there.childElementCount === 0 && there.textContent?.trim() ? [there] : [];
  });
}

/**
 * Returns what can be used or read around the anchor, with the cost of covering it.
 * @param known controls that are weighed already
 */
export function claimsAround(
  anchor: Element,
  view: Box,
  { around, known }: { around: Around; known: readonly Element[] },
): Claim[] {
  const box = boxOf(anchor);
  const reach = meet(grow(box, REACH), view);
  if (!reach) return [];
  const root = anchor.getRootNode() as Document | ShadowRoot;
  const isOther = (element: Element) =>
    !hangsIn(anchor, element) && ![anchor, ...known].some((one) => hangsIn(element, one) || hangsIn(one, element));
  const claims = (elements: Iterable<Element>, weight: number) =>
    [...elements].slice(0, MOST).flatMap((element): Claim[] => {
      const there = boxOf(element);
      const isSeen = there.width > 1 && there.height > 1 && meet(there, reach);
      // Transparent and hidden elements count too: kits lay the real control over what they draw.
      return isSeen && isOther(element) ? [{ box: there, weight }] : [];
    });
  const used = new Set([...root.querySelectorAll(USED), ...pointedAt(reach, around)]);
  return [
    ...claims(used, WEIGHT.used),
    ...claims(nameOf(box, around), WEIGHT.name),
    ...claims(root.querySelectorAll(READ), WEIGHT.read),
  ];
}
