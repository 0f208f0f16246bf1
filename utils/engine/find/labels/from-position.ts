import { ancestors, contains, elementOf, nodesBefore, parentOf } from '../../dom/flat-tree';
import { isHeading, isHelpText, isLabelLike } from '../../dom/label-text';
import { worded } from '../../dom/text-bands';
import { isRendered, rectOf } from '../../dom/visibility';
import { isReadable, visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import { fieldScope, formItemOf } from '../../widgets/control-count';
import type { Widget } from '../../widgets/types';
import type { LabelSources, Name } from '../types';
import { type Run, textRunAt } from './text-run';

/** Finds labels by position: before a control, over its column, left of it or above it. */

/** A symbol or dialling code before a control. More than a number before a label (1. 国籍). */
const prefix = /^[+\d\s().（）¥$￥#@/-]+$/;

/** A text before a control, with the label element around it if there is one. */
export interface Found extends Run {
  /** A remark between label and control that makes it another field's label. */
  remark: string;
  label: HTMLLabelElement | null;
}

/** Returns the first box that a person sees of a control; of a group its first choice with its text. */
function frontOf({ box: face, choices: parts }: Widget): Element {
  const [first, second] = parts;
  if (!first || !second || !contains(face, first)) return face;
  let front: Element = first;
  for (const up of ancestors(first)) {
    if (up === face || contains(up, second)) break;
    front = up;
  }
  return front;
}

/** Yields visible texts before the control, nearest first, up to `limit` or a text inside another control. */
function* textsBefore(widget: Widget, limit: Element, faces: ReadonlySet<Element>): Generator<Text> {
  for (const node of nodesBefore(frontOf(widget), limit)) {
    if (node.nodeType !== Node.TEXT_NODE || !worded(node)) continue;
    const parent = elementOf(node);
    if (!parent || !isRendered(parent)) continue;
    for (const up of ancestors(parent)) {
      if (up === limit) break;
      if (faces.has(up) && up !== widget.box && !contains(up, widget.box)) return;
    }
    yield node as Text;
  }
}

/** True if a text is left of the control in its line, or above it with a shared width. */
function standsBy(text: DOMRect, box: DOMRect): boolean {
  const inLine = Math.min(text.bottom, box.bottom) - Math.max(text.top, box.top) > 2;
  const over = text.bottom <= box.top + 6 && Math.min(text.right, box.right) - Math.max(text.left, box.left) > 2;
  return over || (inLine && text.left < box.left);
}

/** True if a text is a tab, a link or the page's title. Beside a field it labels something else. */
const isElsewhere = (element: Element): boolean =>
  element.closest('h1, h2, a, button, [role="tab"], nav, li') !== null ||
  (element.localName !== 'label' && getComputedStyle(element).cursor === 'pointer');

/** True if a text is short and no sentence. */
const looksLikeName = (text: string): boolean => {
  const form = normalise(text);
  return form.length > 1 && form.length <= 16 && !/[，。；！？,.;!?]|^请/.test(form);
};

/** True if a text explains a field and labels none. */
const isSentence = (text: string): boolean => text.length > 8 && /[，。；！？,;!?]|\.\s/.test(text);

/** A remark in brackets between a label and its control: （英文） makes it another field's label. */
const qualifier = (text: string): boolean =>
  /^[（(【[]\p{L}{1,8}[)）】\]]$/u.test(text.trim()) && normalise(text) !== '';

/** True if a text is nearer to a control above or left of it than to this one. It is that control's remark then. */
function belongsToOther(text: DOMRect, widget: Widget, widgets: readonly Widget[]): boolean {
  const box = rectOf(widget.box);
  const over = text.bottom <= box.top + 6;
  if (!over) return false;
  return widgets.some((other) => {
    if (other === widget) return false;
    const rect = rectOf(other.box);
    const shares = Math.min(rect.right, text.right) - Math.max(rect.left, text.left) > 2;
    const below = text.top - rect.bottom;
    if (shares && below > -4 && below < 24 && below + 4 < (box.top - text.bottom) * 0.7) return true;
    const inLine = Math.min(rect.bottom, text.bottom) - Math.max(rect.top, text.top) > text.height / 2;
    return inLine && rect.right <= text.left + 4 && text.left - rect.right < 48;
  });
}

/**
 * Returns the best label among the texts before a control. Inside the control's own item a label element wins over
 * plain text, and plain text over a section heading. Outside of it the nearest text wins.
 */
export function labelBefore(
  widget: Widget,
  limit: Element,
  sources: LabelSources,
  where: 'item' | 'near',
): Found | null {
  const front = frontOf(widget);
  const box = rectOf(front);
  let plain: Found | null = null;
  let heading: Found | null = null;
  let remark = '';
  let looked = 0;
  for (const node of textsBefore(widget, limit, sources.faces)) {
    if (looked++ > 12) break;
    const run = textRunAt(node, front);
    const rect = run.box;
    if (box.top - rect.bottom > 64) break;
    if (!/[\p{L}\p{N}]/u.test(run.text) || !standsBy(rect, box)) continue;
    if (where === 'near' && (isElsewhere(run.element) || hasRival(widget, rect, sources.widgets))) continue;
    if (where === 'near' && !isLabelLike(run.element) && belongsToOther(rect, widget, sources.widgets)) continue;
    const found = {
      ...run,
      remark: '',
      label: contains(run.element, widget.box) ? null : run.element.closest('label'),
    };
    const nearer = plain === null || where === 'item';
    if (isLabelLike(run.element) && nearer && isReadable(run.element)) {
      if (!isHeading(run.element) || where === 'near') return { ...found, text: found.text + remark, remark };
      if (plain && looksLikeName(plain.text)) return plain;
      heading ??= found;
      continue;
    }
    const own = visibleText(elementOf(node)!);
    if (qualifier(own)) remark = own + remark;
    if (plain !== null || isHelpText(elementOf(node)!) || isHelpText(run.element) || prefix.test(run.text)) continue;
    if (!isReadable(run.element)) continue;
    if (where === 'near' && isSentence(run.text)) continue;
    if (where === 'near') return found;
    plain = found;
  }
  return heading && !(plain && looksLikeName(plain.text)) ? heading : plain;
}

/** Returns the heading cells of a table cell's column, nearest row first. */
export function columnHead(widget: Widget): string | null {
  const cell = widget.box.closest<HTMLTableCellElement>('td, [role="cell"], [role="gridcell"]');
  const table = cell?.closest('table, [role="table"], [role="grid"]');
  if (!cell || !table) return null;
  const left = cell.previousElementSibling;
  if (left && !left.querySelector('input, select, textarea') && /[^\d\s.]/.test(visibleText(left))) return null;
  const box = rectOf(cell);
  const heads = [...table.querySelectorAll('th, thead td, [role="columnheader"]')].filter((head) => {
    const rect = rectOf(head);
    return rect.bottom <= box.top + 2 && rect.left < box.right - 4 && rect.right > box.left + 4;
  });
  const head = heads.at(-1);
  return head && isReadable(head) ? visibleText(head) : null;
}

const inLineWith = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;

/** True if two boxes align in the middle or at the top. */
const isLevelWith = (a: DOMRect, b: DOMRect): boolean =>
  inLineWith(a, b) && (Math.abs(a.top + a.bottom - b.top - b.bottom) <= 16 || Math.abs(a.top - b.top) <= 12);

const sharesWidth = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.min(a.width, b.width) / 2;

/**
 * Returns the text left of or above a control when markup names none. The control must also be the nearest one to
 * that text.
 */
export function nearestText(widget: Widget, sources: LabelSources): Name | null {
  const box = rectOf(widget.box);
  const root = widget.box.getRootNode() as Document | ShadowRoot;
  let best: { element: Element; far: number; by: 'beside' | 'above' } | null = null;
  for (const element of sources.texts.between(root, box.top - 48, box.bottom)) {
    const rect = rectOf(element);
    const left = box.left - rect.right;
    const above = box.top - rect.bottom;
    const beside = isLevelWith(rect, box) && left > -4 && left < 480;
    const over = above > -4 && above < 40 && sharesWidth(rect, box);
    if (!beside && !over) continue;
    const gap = beside ? Math.max(left, 0) : Math.max(above, 0) * 2 + 8;
    if (best && gap >= best.far) continue;
    if (!isRendered(element) || sources.texts.isInControl(element) || isElsewhere(element)) continue;
    if (belongsToOther(rect, widget, sources.widgets) || !isReadable(element)) continue;
    if (isSentence(visibleText(element))) continue;
    best = { element, far: gap, by: beside ? 'beside' : 'above' };
  }
  if (!best || hasRival(widget, rectOf(best.element), sources.widgets)) return null;
  return { text: visibleText(best.element), by: best.by };
}

/** True if another control is nearer to the text, between it and this one. */
function hasRival(widget: Widget, label: DOMRect, widgets: readonly Widget[]): boolean {
  const box = rectOf(widget.box);
  const above = label.bottom <= box.top + 6;
  return widgets.some((other) => {
    if (other === widget) return false;
    const rect = rectOf(other.box);
    if (above) return rect.top >= label.bottom - 4 && rect.bottom <= box.top + 4 && sharesWidth(rect, label);
    return inLineWith(rect, label) && rect.left >= label.right - 4 && rect.left < box.left - 4;
  });
}

/** Returns the label of an item with several controls. It labels each control in its line without a text between. */
export function sharedName(widget: Widget, sources: LabelSources): Found | null {
  const { widgets, counts } = sources;
  const up = parentOf(formItemOf(widget, counts));
  const count = (up && counts.get(up)) ?? 0;
  if (!up || count > 4 || count < 2) return null;
  const inside = widgets.filter((other) => contains(up, other.box));
  const first = inside[0];
  if (!first || first === widget || !inLineWith(rectOf(first.box), rectOf(widget.box))) return null;
  if (partsThem(widget, first, up, sources)) return null;
  return (
    labelBefore(first, itemScope(up, sources), sources, 'item') ?? labelBefore(first, fieldScope(up), sources, 'near')
  );
}

/** True if a text between the controls of an item could be a label of its own. */
function partsThem(widget: Widget, first: Widget, up: Element, sources: LabelSources): boolean {
  const own = rectOf(first.box);
  for (const node of nodesBefore(widget.box, up)) {
    if (node === first.box) return false;
    if (node.nodeType !== Node.TEXT_NODE || !worded(node)) continue;
    const parent = elementOf(node)!;
    if (!isRendered(parent) || sources.texts.isInControl(parent)) continue;
    const text = normalise(node.nodeValue ?? '');
    if (text.length < 2 || /^(?:至|到|to|~|-|—|－)$/.test(text)) continue;
    if (!(isHelpText(parent) && rectOf(parent).top >= own.top)) return true;
  }
  return false;
}

/** Returns the item of a shared label: the largest element without further controls. */
function itemScope(item: Element, { counts }: LabelSources): Element {
  const count = counts.get(item) ?? 0;
  let best = item;
  for (let up = parentOf(item), level = 0; up && level < 4 && counts.get(up) === count; level++, up = parentOf(up)) {
    if (/^(?:body|form|main|section|article|table|tbody|dialog)$/.test(up.localName)) break;
    best = up;
  }
  return best;
}
