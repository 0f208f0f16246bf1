import { normalise } from './text';
import { isVisible, lineage, parentOf } from './visible';
import type { Widget } from './widgets';

/** A text that names a control, and how that was found out. */
export interface Name {
  text: string;
  by: 'label' | 'beside' | 'above' | 'placeholder' | 'title';
}

const labelTags = /^(?:label|th|dt|legend|h[1-6])$/;
const labelClass =
  /(?:^|[-_\s])(?:label|form-?title|field-?name|item-?name|item-?title|caption|th|key)(?:$|[-_\s])|label$/i;
const aside =
  /tip|help|desc|hint|note|explain|extra|remark|prefix|addon|suffix|append|prepend|icon|count|error|message|badge/i;
const prefix = /^[+\d\s().（）¥$￥#@/-]+/;
const iconFont = /[\ue000-\uf8ff]/g;

const isLabelLike = (element: Element): boolean =>
  labelTags.test(element.localName) || labelClass.test(element.getAttribute('class') ?? '');
const isAside = (element: Element): boolean =>
  /^(?:small|a|button|i|svg)$/.test(element.localName) ||
  element.getAttribute('role') === 'alert' ||
  aside.test(element.getAttribute('class') ?? '');

/** Shown at all; words for screen readers alone are kept in a box of one pixel. */
const rendered = (element: Element | null): boolean =>
  !!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  !((element as HTMLElement).offsetWidth === 1 && (element as HTMLElement).offsetHeight === 1);

/** The text of an element as far as it is rendered, without icon fonts; `skip` leaves out whole subtrees. */
export function shownText(element: Element, skip?: (element: Element) => boolean): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const inner = node as Element;
      if (/^(?:script|style|template|option|noscript)$/.test(inner.localName)) return;
      if (inner !== element && (skip?.(inner) || !rendered(inner))) return;
      for (const child of (inner.shadowRoot ?? inner).childNodes) walk(child);
    }
  };
  walk(element);
  return text.replace(iconFont, '').replace(/\s+/g, ' ').trim();
}

/** The element whose whole text is one name: the label around a text node, else its run in the line. */
function runOf(text: Text, until: Element): { element: Element; text: string } {
  let element: Element = text.parentElement!;
  for (const up of lineage(element)) {
    if (up === until || up.contains(until)) break;
    if (isLabelLike(up))
      return {
        element: up,
        text: shownText(up, (inner) => inner !== up && isAside(inner) && !labelTags.test(inner.localName)),
      };
    if (!getComputedStyle(up).display.startsWith('inline')) break;
    if (shownText(up).length > 60) break;
    element = up;
  }
  const parent = parentOf(element);
  if (!parent || parent === until || parent.contains(until)) return { element, text: lineRun(element) };
  return {
    element,
    text: getComputedStyle(element).display.startsWith('inline') ? lineRun(element) : shownText(element),
  };
}

/** The text of an inline element with its neighbours in the line, as far as no gap parts them. */
function lineRun(element: Element): string {
  let text = shownText(element);
  const box = element.getBoundingClientRect();
  for (const [next, edge] of [
    ['previousSibling', 'left'],
    ['nextSibling', 'right'],
  ] as const) {
    let at: Node | null = element[next];
    let reach = box[edge];
    for (; at; at = at[next]) {
      const piece =
        at.nodeType === Node.TEXT_NODE
          ? (at.nodeValue ?? '').trim()
          : at instanceof Element && rendered(at)
            ? shownText(at)
            : '';
      if (!piece) continue;
      if (at instanceof Element && (isAside(at) || !getComputedStyle(at).display.startsWith('inline'))) break;
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(at);
      const rect = range.getBoundingClientRect();
      const gap = edge === 'left' ? reach - rect.right : rect.left - reach;
      if (gap > 6 || Math.abs(rect.top - box.top) > box.height) break;
      text = edge === 'left' ? piece + text : text + piece;
      reach = rect[edge];
    }
  }
  return text;
}

/** A tab, a link or the title of the page: near a field it names something else. */
const isElsewhere = (element: Element): boolean =>
  element.closest('h1, h2, a, button, [role="tab"], nav, li') !== null ||
  (element.localName !== 'label' && getComputedStyle(element).cursor === 'pointer');

/** How many controls each element holds; a control's item is the largest element that holds only it. */
export type Census = Map<Element, number>;

/** Counts, for every element that holds controls, how many. */
export function takeCensus(widgets: readonly Widget[]): Census {
  const census: Census = new Map();
  for (const widget of widgets) for (const up of lineage(widget.face)) census.set(up, (census.get(up) ?? 0) + 1);
  return census;
}

function itemOf(widget: Widget, census: Census): Element {
  let item: Element = widget.face;
  let up = parentOf(item);
  for (let level = 0; up && level < 8 && census.get(up) === 1; level++, up = parentOf(up)) {
    if (/^(?:body|form|main|section|article|table|tbody|dialog)$/.test(up.localName)) break;
    item = up;
    if (up.localName === 'fieldset' || up.localName === 'tr') break;
  }
  return item;
}

/** Visible texts before the control, nearest first, up to `limit` or the previous control. */
function* textsBefore(widget: Widget, limit: Element, faces: readonly Element[]): Generator<Text> {
  const walker = widget.face.ownerDocument.createTreeWalker(limit, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = widget.face;
  for (let node = walker.previousNode(); node; node = walker.previousNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) continue;
    const parent = node.parentElement;
    if (!parent || !/\S/.test((node.nodeValue ?? '').replace(iconFont, '')) || !rendered(parent)) continue;
    if (faces.some((face) => face !== widget.face && face.contains(node))) return;
    if (/^(?:script|style|option|noscript)$/.test(parent.localName)) continue;
    yield node as Text;
  }
}

/** Left of the control in its line, or above it with some of its width in common. */
function standsBy(text: DOMRect, box: DOMRect): boolean {
  const inLine = Math.min(text.bottom, box.bottom) - Math.max(text.top, box.top) > 2;
  const over = text.bottom <= box.top + 6 && Math.min(text.right, box.right) - Math.max(text.left, box.left) > 2;
  return over || (inLine && text.left < box.left);
}

/** The best name among the texts before a control: a label before a plain text, a plain text before an aside. */
function bestBefore(widget: Widget, limit: Element, faces: readonly Element[], labelsFirst = true): string | null {
  const box = widget.face.getBoundingClientRect();
  let plain: string | null = null;
  let looked = 0;
  for (const node of textsBefore(widget, limit, faces)) {
    if (looked++ > 12) break;
    const parent = node.parentElement!;
    const run = runOf(node, widget.face);
    const rect = run.element.getBoundingClientRect();
    if (box.top - rect.bottom > 64) break;
    if (normalise(run.text) === '' || !standsBy(rect, box)) continue;
    if (!labelsFirst && isElsewhere(run.element)) continue;
    if (isLabelLike(run.element) && isVisible(run.element) && (labelsFirst || plain === null)) return run.text;
    if (plain !== null || isAside(parent) || isAside(run.element) || prefix.test(run.text)) continue;
    if (!isVisible(run.element)) continue;
    if (!labelsFirst) return run.text;
    plain = run.text;
  }
  return plain;
}

/** A label that stands after its control in the markup (floating labels). */
function labelAfter(widget: Widget, item: Element): string | null {
  for (const element of item.querySelectorAll('label, [class*="label" i]')) {
    if (!(widget.face.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    if (widget.face.contains(element) || !isVisible(element) || widget.kind === 'check') continue;
    return shownText(element);
  }
  return null;
}

/** What markup says outright: aria-labelledby, label, aria-label. */
function explicit(widget: Widget): string[] {
  const names: string[] = [];
  const root = widget.control.getRootNode() as Document | ShadowRoot;
  for (const element of new Set<HTMLElement>([widget.control, widget.face])) {
    if (widget.kind === 'radio' && element === widget.control && widget.parts.length > 1) continue;
    for (const id of (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)) {
      const label = root.getElementById(id);
      if (label && !element.contains(label) && isVisible(label)) names.push(shownText(label));
    }
    for (const label of (element as HTMLInputElement).labels ?? []) {
      if (!isVisible(label)) continue;
      // A box stands in its own label: all of that is its name.
      const skip = (inner: Element) => inner.contains(widget.face) || widget.face.contains(inner) || isAside(inner);
      names.push(shownText(label, widget.kind === 'check' ? undefined : skip));
    }
    const said = element.getAttribute('aria-label');
    if (said) names.push(said);
  }
  return names.filter((name) => normalise(name) !== '');
}

/** For a control in a table cell: the heading cells of its column, nearest row first. */
function columnHead(widget: Widget): string | null {
  const cell = widget.face.closest<HTMLTableCellElement>('td');
  const table = cell?.closest('table');
  if (!cell || !table) return null;
  const left = cell.previousElementSibling;
  if (left && !left.querySelector('input, select, textarea') && /[^\d\s.]/.test(shownText(left))) return null;
  const box = cell.getBoundingClientRect();
  const heads = [...table.querySelectorAll('th, thead td')].filter((head) => {
    const rect = head.getBoundingClientRect();
    return rect.bottom <= box.top + 2 && rect.left < box.right - 4 && rect.right > box.left + 4;
  });
  const head = heads.at(-1);
  return head && isVisible(head) ? shownText(head) : null;
}

/**
 * The text that stands left of or above a control when markup says nothing. Mutual: the control must be the nearest
 * one to the right of or below that text, too.
 */
function byPlace(widget: Widget, widgets: readonly Widget[]): Name | null {
  const box = widget.face.getBoundingClientRect();
  const scope =
    widget.face.closest('form, section, table, fieldset, [role="dialog"]') ?? widget.face.ownerDocument.body;
  let best: { element: Element; text: string; far: number; by: Name['by'] } | null = null;
  const walker = widget.face.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), count = 0; node && count < 4000; node = walker.nextNode(), count++) {
    const value = node.nodeValue ?? '';
    if (!/\S/.test(value) || value.length > 60 || !node.parentElement || !rendered(node.parentElement)) continue;
    if (widgets.some((other) => other.face.contains(node))) continue;
    const rect = node.parentElement.getBoundingClientRect();
    const level = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
    const left = box.left - rect.right;
    const above = box.top - rect.bottom;
    const inLine = level > Math.min(rect.height, box.height) / 2 && left > -4 && left < 240;
    const over = above > -4 && above < 40 && Math.abs(rect.left - box.left) < 24;
    if ((!inLine && !over) || isElsewhere(node.parentElement)) continue;
    const far = inLine ? Math.max(left, 0) : Math.max(above, 0) * 2 + 8;
    if (!best || far < best.far)
      best = { element: node.parentElement, text: shownText(node.parentElement), far, by: inLine ? 'beside' : 'above' };
  }
  if (!best || !isVisible(best.element)) return null;
  const label = best.element.getBoundingClientRect();
  const rival = widgets.some((other) => {
    if (other === widget) return false;
    const rect = other.face.getBoundingClientRect();
    if (best.by === 'above')
      return rect.top >= label.bottom - 4 && rect.top < box.top - 4 && Math.abs(rect.left - label.left) < 24;
    const sameLine = Math.min(rect.bottom, label.bottom) - Math.max(rect.top, label.top) > label.height / 2;
    return sameLine && rect.left >= label.right - 4 && rect.left < box.left - 4;
  });
  return rival ? null : { text: best.text, by: best.by };
}

const ask =
  /^(?:请)?(?:在此)?(?:输入|选择|填写|录入|上传)(?:您的|你的|贵公司)?|^(?:please)?(?:enter|input|select|choose|typein)(?:your|the|a|an)?/i;

/** What one select of a row calls itself; the row's own label still names it. */
const partWord = /^(?:省|省份|市|城市|区|区县|县|province|city|district)$/;

/** All names a control goes by, the ones a person sees first; a placeholder counts only where nothing else names it. */
export function namesOf(widget: Widget, widgets: readonly Widget[], census: Census): Name[] {
  const faces = widgets.map((one) => one.face);
  const names: Name[] = explicit(widget).map((text) => ({ text, by: 'label' }));
  const item = itemOf(widget, census);
  const head = columnHead(widget);
  const before = bestBefore(widget, item, faces) ?? labelAfter(widget, item);
  if (before !== null) names.push({ text: before, by: 'label' });
  else if (head !== null) names.push({ text: head, by: 'above' });
  else if (!names.some((name) => !ask.test(normalise(name.text)) && !partWord.test(normalise(name.text)))) {
    const flat = shared(widget, widgets, census) ?? bestBefore(widget, scopeOf(item), faces, false);
    if (flat !== null) names.push({ text: flat, by: 'beside' });
    else {
      const placed = byPlace(widget, widgets);
      if (placed) names.push(placed);
    }
  }
  const seen = names.filter((name) => !ask.test(normalise(name.text)) || name.by !== 'label' || before === name.text);
  if (seen.length > 0) return seen;
  const said: Name[] = [];
  const placeholder = widget.control.getAttribute('placeholder') ?? '';
  for (const text of [placeholder, ...explicit(widget)])
    if (text) said.push({ text: normalise(text).replace(ask, ''), by: 'placeholder' });
  const title = widget.control.getAttribute('title');
  if (title) said.push({ text: title, by: 'title' });
  return said;
}

const scopeOf = (item: Element): Element =>
  item.closest('form, fieldset, table, dl, section, article, main, [role="dialog"], dialog') ?? item.ownerDocument.body;

/** The label of an item that holds several controls: it names each of them that no text parts from it. */
function shared(widget: Widget, widgets: readonly Widget[], census: Census): string | null {
  const item = itemOf(widget, census);
  const up = parentOf(item);
  if (!up || (census.get(up) ?? 0) > 4 || (census.get(up) ?? 0) < 2) return null;
  const inside = widgets.filter((other) => up.contains(other.face));
  const first = inside[0];
  if (!first || first === widget) return null;
  const faces = widgets.map((one) => one.face);
  // A text between the controls of the item would be a name of its own.
  for (const node of textsBefore(widget, up, [])) {
    if (faces.some((face) => face.contains(node))) continue;
    const rect = node.parentElement!.getBoundingClientRect();
    const own = first.face.getBoundingClientRect();
    const parts = first.face.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!parts) break;
    const text = normalise(node.nodeValue ?? '');
    if (
      text.length > 1 &&
      !/^(?:至|到|to|~|-|—|－)$/.test(text) &&
      !(isAside(node.parentElement!) && rect.top >= own.top)
    )
      return null;
  }
  return bestBefore(first, itemScope(up, census), faces) ?? bestBefore(first, scopeOf(up), faces, false);
}

/** The item that a shared label stands in: as far up as no further control comes in. */
function itemScope(item: Element, census: Census): Element {
  const count = census.get(item) ?? 0;
  let best = item;
  for (let up = parentOf(item), level = 0; up && level < 4 && census.get(up) === count; level++, up = parentOf(up)) {
    if (/^(?:body|form|main|section|article|table|tbody|dialog)$/.test(up.localName)) break;
    best = up;
  }
  return best;
}
