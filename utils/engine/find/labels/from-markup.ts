import { ancestors, contains } from '../../dom/flat-tree';
import { isHelpText, labelText } from '../../dom/label-text';
import { cached } from '../../dom/read-cache';
import { byTag } from '../../dom/roots';
import { isReadable, visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import { isPrompt } from '../../text/prompt';
import { readerOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import { fileName } from '../../widgets/value/file-list';
import type { LabelSources } from '../types';

/** A label that markup ties to a control, and its element. */
export interface Tied {
  text: string;
  element: Element;
}

/** Returns the elements whose attributes may label a control: itself, its box, and groups that hold only it. */
function* labelledElements(widget: Widget, { counts }: LabelSources): Generator<HTMLElement> {
  const many = readerOf(widget).label === 'choice' && widget.choices.length > 1;
  if (!many) yield widget.control;
  for (const up of ancestors(widget.box)) {
    if (up === widget.control) continue;
    if (up !== widget.box && counts.get(up) !== 1) break;
    const isGroup = /^(?:group|radiogroup|combobox)$/.test(up.getAttribute('role') ?? '') || up.shadowRoot !== null;
    if (up === widget.box || isGroup) yield up as HTMLElement;
  }
}

/** True if an element is part of what the control shows. A group may hold its own label. */
const isWithin = (label: Element, element: Element, { choices: parts }: Widget): boolean =>
  contains(element, label) &&
  !parts.some((part) => part !== element && contains(element, part) && !contains(label, part));

/** Returns all labels of a root by their control. Asking each control for its own would walk the page each time. */
const labelsIn = cached((root: Document | ShadowRoot): ReadonlyMap<Element, Element[]> => {
  const labels = new Map<Element, Element[]>();
  for (const label of byTag(root, 'label')) {
    const { control } = label;
    if (control) labels.set(control, [...(labels.get(control) ?? []), label]);
  }
  return labels;
});

/** Returns labels for an element: those that the browser ties to it, and those for the id of its host. */
function labelElementsOf(element: HTMLElement): readonly Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labels = labelsIn(root).get(element);
  if (labels || !element.shadowRoot || !element.id) return labels ?? [];
  return [...root.querySelectorAll(`label[for="${CSS.escape(element.id)}"]`)];
}

/** Returns a label without the control's shown text at its end (国籍, 请选择). */
function withoutValue(said: string, { box: face, control }: Widget): string {
  const [, name = '', rest = ''] = said.match(/^([^,，]+)[,，]\s*(.+)$/) ?? [];
  if (!name) return said;
  const { host = face } = control.getRootNode() as Partial<ShadowRoot>;
  return isPrompt(rest) || normalise(visibleText(host)).includes(normalise(rest)) ? name : said;
}

/** Returns the labels of the markup: visible ones (aria-labelledby, label) and hidden ones (aria-label). */
export function markupLabels(widget: Widget, sources: LabelSources): { seen: Tied[]; unseen: string[] } {
  const seen: Tied[] = [];
  const unseen: string[] = [];
  const skip = (inner: Element) => contains(inner, widget.box) || contains(widget.box, inner);
  for (const element of labelledElements(widget, sources)) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const pieces = ids
      .map((id) => root.getElementById(id))
      .filter(
        (label): label is HTMLElement => label !== null && !isWithin(label, element, widget) && isReadable(label),
      );
    if (pieces.length > 0) seen.push({ text: pieces.map((one) => labelText(one)).join(' '), element: pieces[0]! });
    for (const label of labelElementsOf(element)) {
      if (!isReadable(label)) continue;
      // A checkbox inside its label: the whole text is its label.
      seen.push({
        text: readerOf(widget).label === 'whole' ? visibleText(label) : labelText(label, skip),
        element: label,
      });
    }
    const said = element.getAttribute('aria-label');
    if (said && normalise(said) !== '') unseen.push(withoutValue(said, widget));
  }
  const named = seen.filter(({ text }) => normalise(text) !== '');
  return { seen: named, unseen };
}

/** Returns labels inside an upload's own box that name its button. The hidden input has none of its own. */
export const buttonLabels = ({ box: face, control }: Widget): string[] =>
  [...face.querySelectorAll('label')]
    .filter((label) => label.control !== control && contains(face, label.control) && !label.contains(label.control))
    .filter(isReadable)
    .map((label) => labelText(label));

/** Returns the texts in an upload's own box without icons and file names. */
export function boxTexts(item: Element): string[] {
  const lines: string[] = [];
  for (const element of [item, ...item.querySelectorAll('*')]) {
    if (element.childElementCount > 0 || lines.length > 5 || isHelpText(element) || !isReadable(element)) continue;
    const text = element.closest('[aria-hidden="true"]') ? '' : visibleText(element);
    if (text.length > 1 && text.length <= 20 && !fileName.test(text)) lines.push(text);
  }
  return lines;
}

/** Returns a label that follows its control in the markup (floating labels). */
export function labelAfter(widget: Widget, item: Element): (Tied & { label: HTMLLabelElement | null }) | null {
  if (readerOf(widget).label === 'whole') return null;
  for (const element of item.querySelectorAll('label, legend, [class*="label" i]')) {
    if (!(widget.box.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    if (widget.box.contains(element) || isHelpText(element) || !isReadable(element)) continue;
    const text = visibleText(element);
    if (normalise(text) !== '') return { text, element, label: null };
  }
  return null;
}
