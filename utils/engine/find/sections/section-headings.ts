import { findByText } from '../../dom/find-text';
import { contains } from '../../dom/flat-tree';
import { isHelpText } from '../../dom/label-text';
import { isInSentence } from '../../dom/prose';
import { rootsOf } from '../../dom/roots';
import { shortTextNodes } from '../../dom/text-nodes';
import { isVisible, layoutOf, rectOf } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { normalise, withoutNumber } from '../../text/normalise';
import type { Widget } from '../../widgets/types';
import { fileName } from '../../widgets/value/file-list';
import { placeOf } from '../labels/text-run';
import type { LabelSources, Named } from '../types';
import { isSetApart, lookOf, plainLook, rankOf, sameText } from './heading-look';

/** Finds the headings over parts of a form: those that the page's data names, and others that look like headings. */

export interface Heading {
  /** The section's key. A heading that the page's data does not know has a key of its own. */
  key: string;
  element: Element;
  known: boolean;
  /** A heading ends the sections of those that stand out as much or less. */
  rank: number;
  /** The panel that markup ties to an open tab. */
  panel?: Element;
  /** The bar that a current tab or step is part of: its place is the bar's. */
  bar?: Element;
}

/** Returns where a heading is rendered. */
export const placeOfHeading = ({ element, bar }: Heading): DOMRect => rectOf(bar ?? element);

/** True if other words stand in the same line of the same element. */
function isInLine(node: Text): boolean {
  const box = placeOf(node);
  for (const side of ['previousSibling', 'nextSibling'] as const)
    for (let at = node[side]; at; at = at[side]) {
      const other = at.nodeType === Node.ELEMENT_NODE ? (at as Element) : null;
      if (other && (isHelpText(other) || !layoutOf(other).display.startsWith('inline'))) continue;
      if (!/[\p{L}\p{N}]/u.test(at.textContent ?? '')) continue;
      const { top, bottom } = placeOf(at);
      if (top < box.bottom - 2 && bottom > box.top + 2) return true;
    }
  return false;
}

/** Returns the visible headings that have one of the names of the page's sections. */
export function knownHeadings(doc: Document, names: ReadonlySet<string>, keyOf: (name: string) => string): Heading[] {
  const found = new Map<Element, string>();
  for (const { name, element } of findByText(doc, names, withoutNumber))
    if (!isInSentence(element)) found.set(element, name);
  for (const root of rootsOf(doc))
    for (const [text, pieces] of shortTextNodes(root).by) {
      const name = text.length > 40 ? '' : withoutNumber(text);
      if (!names.has(name)) continue;
      // A remark below the heading or a link beside it may be part of the same element.
      for (const { node } of pieces) {
        const element = node.parentElement;
        if (!element || [...found.keys()].some((one) => contains(one, element)) || isInLine(node)) continue;
        if (isVisible(element) && !isInSentence(element)) found.set(element, name);
      }
    }
  return [...found].map(([element, name]) => ({ key: keyOf(name), element, known: true, rank: rankOf(element) }));
}

const isShort = (text: string): boolean => {
  const form = normalise(text);
  return form.length > 1 && form.length <= 30 && !/[，。；！？,;!?]/.test(text) && /\p{L}/u.test(form);
};

/** True if a text is the label of a control in its line or right below it. */
function isLabel(element: Element, text: string, labels: ReadonlyMap<string, readonly Widget[]>): boolean {
  const box = rectOf(element);
  return (labels.get(normalise(text)) ?? []).some(({ box: face }) => {
    const rect = rectOf(face);
    const inLine = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top) > 2;
    return inLine || (rect.top >= box.top && rect.top - box.bottom < 64);
  });
}

/** True if a control is in the line of a text, unless the text stands beside several lines of controls. */
function sharesLine(element: Element, { widgets }: LabelSources): boolean {
  const own = rectOf(element);
  const block = rectOf(element.closest('td, th, div, section') ?? element);
  const inLine = (a: DOMRect, b: DOMRect) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const rects = widgets.map(({ box: face }) => rectOf(face));
  const beside = rects.filter((rect) => rect.left >= block.right - 2 && inLine(rect, block));
  return rects.some((rect) => inLine(rect, own)) && beside.length < 2;
}

const named =
  /(?:^|[-_\s])(?:title|head(?:er|ing)?|divider|legend|section-?name|group-?name|panel-?name|subtitle)(?:$|[-_\s])|(?:title|header|heading|divider)(?:$|[-_\s])/i;

/** True if an element is a heading by its tag, its role or its class. */
const isMarkedUp = (element: Element): boolean =>
  element.matches('legend, h1, h2, h3, h4, h5, h6, summary, caption, [role="heading"]') ||
  named.test(element.getAttribute('class') ?? '');

const elsewhere =
  'a[href], button:not([aria-expanded]), label, option, nav, header, footer, script, style, noscript, [role="tab"], [role="menuitem"], [role="option"]';

/** Returns a map from label text to the controls that go by it. */
function labelsOf({ widgets, names }: Named): Map<string, Widget[]> {
  const labels = new Map<string, Widget[]>();
  for (const widget of widgets)
    for (const { text } of names(widget)) {
      const form = normalise(text);
      labels.set(form, [...(labels.get(form) ?? []), widget]);
    }
  return labels;
}

/** Returns the other texts that stand out as headings do. What is under one of them is in none of the page's sections. */
export function otherHeadings(doc: Document, known: readonly Heading[], sources: Named): Heading[] {
  const plain = plainLook(sources.widgets);
  const labels = labelsOf(sources);
  const found: Heading[] = [];
  const take = (node: Text, text: string) => {
    const holder = node.parentElement;
    if (!holder || sources.texts.isInControl(holder) || holder.closest(elsewhere) || !isVisible(holder)) return;
    // The row of a file that was sent: rsuite 5 gives its name the class of a title (2026-12).
    if (isHelpText(holder) || fileName.test(text)) return;
    if (known.some(({ element }) => contains(element, holder) || contains(holder, element))) return;
    if (isLabel(holder, text, labels) || sharesLine(holder, sources) || isInLine(node)) return;
    const all = sameText(holder).filter((one) => !sources.counts.has(one));
    const element = all.at(-1) ?? holder;
    const { size, bold } = lookOf(holder);
    const standsOut = size >= plain.size + 1 || (bold && !plain.bold) || all.some(isMarkedUp) || isSetApart(all);
    if (!standsOut || !isShort(visibleText(element)) || found.some((other) => other.element === element)) return;
    found.push({ key: `\n${found.length}`, element, known: false, rank: rankOf(holder) });
  };
  for (const root of rootsOf(doc))
    for (const [text, pieces] of shortTextNodes(root).by)
      if (text.length <= 60 && isShort(text)) for (const { node } of pieces) take(node, text);
  return found;
}
