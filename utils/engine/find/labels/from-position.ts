import { backwards, holderOf, holds, lineage, parentOf } from '../../dom/flat-tree';
import { isAside, isHeading, isLabelLike } from '../../dom/label-text';
import { worded } from '../../dom/text-bands';
import { boxOf, isRendered } from '../../dom/visibility';
import { isReadable, shownText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import { itemOf, scopeOf } from '../../widgets/control-count';
import type { Widget } from '../../widgets/types';
import type { Cast, Name } from '../types';
import { type Run, runOf } from './text-run';

/** Names by where texts stand: before a control, over its column, left of it or above it. */

/** A sign or a dialling code before a control; more than a number before a name (1. 国籍). */
const prefix = /^[+\d\s().（）¥$￥#@/-]+$/;

/** A text found before a control, and the label element around it, if it is one. */
export interface Found extends Run {
  /** What stands between the label and the control and makes it the name of something else. */
  remark: string;
  label: HTMLLabelElement | null;
}

/** What a person sees first of a control: of a group the first choice with its words. */
function frontOf({ face, parts }: Widget): Element {
  const [first, second] = parts;
  if (!first || !second || !holds(face, first)) return face;
  let front: Element = first;
  for (const up of lineage(first)) {
    if (up === face || holds(up, second)) break;
    front = up;
  }
  return front;
}

/** Visible texts before the control, nearest first, up to `limit` or a text inside another control. */
function* textsBefore(widget: Widget, limit: Element, faces: ReadonlySet<Element>): Generator<Text> {
  for (const node of backwards(frontOf(widget), limit)) {
    if (node.nodeType !== Node.TEXT_NODE || !worded(node)) continue;
    const parent = holderOf(node);
    if (!parent || !isRendered(parent)) continue;
    for (const up of lineage(parent)) {
      if (up === limit) break;
      if (faces.has(up) && up !== widget.face && !holds(up, widget.face)) return;
    }
    yield node as Text;
  }
}

/** Left of the control in its line, or above it with some of its width in common. */
function standsBy(text: DOMRect, box: DOMRect): boolean {
  const inLine = Math.min(text.bottom, box.bottom) - Math.max(text.top, box.top) > 2;
  const over = text.bottom <= box.top + 6 && Math.min(text.right, box.right) - Math.max(text.left, box.left) > 2;
  return over || (inLine && text.left < box.left);
}

/** A tab, a link or the title of the page: near a field it names something else. */
const isElsewhere = (element: Element): boolean =>
  element.closest('h1, h2, a, button, [role="tab"], nav, li') !== null ||
  (element.localName !== 'label' && getComputedStyle(element).cursor === 'pointer');

/** Short, and no sentence: what a label looks like. */
const looksLikeName = (text: string): boolean => {
  const form = normalise(text);
  return form.length > 1 && form.length <= 16 && !/[，。；！？,.;!?]|^请/.test(form);
};

/** What explains a field, and names none. */
const isSentence = (text: string): boolean => text.length > 8 && /[，。；！？,;!?]|\.\s/.test(text);

/** A remark in brackets between a label and its control: （英文） makes it the name of something else. */
const qualifier = (text: string): boolean =>
  /^[（(【[]\p{L}{1,8}[)）】\]]$/u.test(text.trim()) && normalise(text) !== '';

/** Whether a text stands nearer to a control above it or left of it than to this one: then it is that one's remark. */
function belongsToOther(text: DOMRect, widget: Widget, widgets: readonly Widget[]): boolean {
  const box = boxOf(widget.face);
  const over = text.bottom <= box.top + 6;
  if (!over) return false;
  return widgets.some((other) => {
    if (other === widget) return false;
    const rect = boxOf(other.face);
    const shares = Math.min(rect.right, text.right) - Math.max(rect.left, text.left) > 2;
    const below = text.top - rect.bottom;
    if (shares && below > -4 && below < 24 && below + 4 < (box.top - text.bottom) * 0.7) return true;
    const inLine = Math.min(rect.bottom, text.bottom) - Math.max(rect.top, text.top) > text.height / 2;
    return inLine && rect.right <= text.left + 4 && text.left - rect.right < 48;
  });
}

/**
 * The best name among the texts before a control. In the control's own item a label goes before a plain text and a plain
 * text before a group's heading; near it, outside of its item, the nearest counts.
 */
export function bestBefore(widget: Widget, limit: Element, cast: Cast, where: 'item' | 'near'): Found | null {
  const front = frontOf(widget);
  const box = boxOf(front);
  let plain: Found | null = null;
  let heading: Found | null = null;
  let remark = '';
  let looked = 0;
  for (const node of textsBefore(widget, limit, cast.faces)) {
    if (looked++ > 12) break;
    const run = runOf(node, front);
    const rect = run.box;
    if (box.top - rect.bottom > 64) break;
    if (!/[\p{L}\p{N}]/u.test(run.text) || !standsBy(rect, box)) continue;
    if (where === 'near' && (isElsewhere(run.element) || hasRival(widget, rect, cast.widgets))) continue;
    if (where === 'near' && !isLabelLike(run.element) && belongsToOther(rect, widget, cast.widgets)) continue;
    const found = { ...run, remark: '', label: holds(run.element, widget.face) ? null : run.element.closest('label') };
    const nearer = plain === null || where === 'item';
    if (isLabelLike(run.element) && nearer && isReadable(run.element)) {
      if (!isHeading(run.element) || where === 'near') return { ...found, text: found.text + remark, remark };
      if (plain && looksLikeName(plain.text)) return plain;
      heading ??= found;
      continue;
    }
    const own = shownText(holderOf(node)!);
    if (qualifier(own)) remark = own + remark;
    if (plain !== null || isAside(holderOf(node)!) || isAside(run.element) || prefix.test(run.text)) continue;
    if (!isReadable(run.element)) continue;
    if (where === 'near' && isSentence(run.text)) continue;
    if (where === 'near') return found;
    plain = found;
  }
  return heading && !(plain && looksLikeName(plain.text)) ? heading : plain;
}

/** For a control in a table cell: the heading cells of its column, nearest row first. */
export function columnHead(widget: Widget): string | null {
  const cell = widget.face.closest<HTMLTableCellElement>('td, [role="cell"], [role="gridcell"]');
  const table = cell?.closest('table, [role="table"], [role="grid"]');
  if (!cell || !table) return null;
  const left = cell.previousElementSibling;
  if (left && !left.querySelector('input, select, textarea') && /[^\d\s.]/.test(shownText(left))) return null;
  const box = boxOf(cell);
  const heads = [...table.querySelectorAll('th, thead td, [role="columnheader"]')].filter((head) => {
    const rect = boxOf(head);
    return rect.bottom <= box.top + 2 && rect.left < box.right - 4 && rect.right > box.left + 4;
  });
  const head = heads.at(-1);
  return head && isReadable(head) ? shownText(head) : null;
}

const inLineWith = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;

/** On one height, in the middle or at the top (a label beside a large field). */
const isLevelWith = (a: DOMRect, b: DOMRect): boolean =>
  inLineWith(a, b) && (Math.abs(a.top + a.bottom - b.top - b.bottom) <= 16 || Math.abs(a.top - b.top) <= 12);

const sharesWidth = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.min(a.width, b.width) / 2;

/**
 * The text that stands left of or above a control when markup says nothing. Mutual: the control must be the nearest
 * one to the right of or below that text, too.
 */
export function byPlace(widget: Widget, cast: Cast): Name | null {
  const box = boxOf(widget.face);
  const root = widget.face.getRootNode() as Document | ShadowRoot;
  let best: { element: Element; far: number; by: 'beside' | 'above' } | null = null;
  for (const element of cast.texts.between(root, box.top - 48, box.bottom)) {
    const rect = boxOf(element);
    const left = box.left - rect.right;
    const above = box.top - rect.bottom;
    const beside = isLevelWith(rect, box) && left > -4 && left < 480;
    const over = above > -4 && above < 40 && sharesWidth(rect, box);
    if (!beside && !over) continue;
    const gap = beside ? Math.max(left, 0) : Math.max(above, 0) * 2 + 8;
    if (best && gap >= best.far) continue;
    if (!isRendered(element) || cast.texts.isInControl(element) || isElsewhere(element)) continue;
    if (belongsToOther(rect, widget, cast.widgets) || !isReadable(element)) continue;
    if (isSentence(shownText(element))) continue;
    best = { element, far: gap, by: beside ? 'beside' : 'above' };
  }
  if (!best || hasRival(widget, boxOf(best.element), cast.widgets)) return null;
  return { text: shownText(best.element), by: best.by };
}

/** Whether another control stands nearer to the text, between it and this one. */
function hasRival(widget: Widget, label: DOMRect, widgets: readonly Widget[]): boolean {
  const box = boxOf(widget.face);
  const above = label.bottom <= box.top + 6;
  return widgets.some((other) => {
    if (other === widget) return false;
    const rect = boxOf(other.face);
    if (above) return rect.top >= label.bottom - 4 && rect.bottom <= box.top + 4 && sharesWidth(rect, label);
    return inLineWith(rect, label) && rect.left >= label.right - 4 && rect.left < box.left - 4;
  });
}

/** The label of an item that holds several controls: it names each of them that stands in its line with no text between. */
export function sharedName(widget: Widget, cast: Cast): Found | null {
  const { widgets, census } = cast;
  const up = parentOf(itemOf(widget, census));
  const count = (up && census.get(up)) ?? 0;
  if (!up || count > 4 || count < 2) return null;
  const inside = widgets.filter((other) => holds(up, other.face));
  const first = inside[0];
  if (!first || first === widget || !inLineWith(boxOf(first.face), boxOf(widget.face))) return null;
  if (partsThem(widget, first, up, cast)) return null;
  return bestBefore(first, itemScope(up, cast), cast, 'item') ?? bestBefore(first, scopeOf(up), cast, 'near');
}

/** A text between the controls of an item would be a name of its own. */
function partsThem(widget: Widget, first: Widget, up: Element, cast: Cast): boolean {
  const own = boxOf(first.face);
  for (const node of backwards(widget.face, up)) {
    if (node === first.face) return false;
    if (node.nodeType !== Node.TEXT_NODE || !worded(node)) continue;
    const parent = holderOf(node)!;
    if (!isRendered(parent) || cast.texts.isInControl(parent)) continue;
    const text = normalise(node.nodeValue ?? '');
    if (text.length < 2 || /^(?:至|到|to|~|-|—|－)$/.test(text)) continue;
    if (!(isAside(parent) && boxOf(parent).top >= own.top)) return true;
  }
  return false;
}

/** The item that a shared label stands in: as far up as no further control comes in. */
function itemScope(item: Element, { census }: Cast): Element {
  const count = census.get(item) ?? 0;
  let best = item;
  for (let up = parentOf(item), level = 0; up && level < 4 && census.get(up) === count; level++, up = parentOf(up)) {
    if (/^(?:body|form|main|section|article|table|tbody|dialog)$/.test(up.localName)) break;
    best = up;
  }
  return best;
}
