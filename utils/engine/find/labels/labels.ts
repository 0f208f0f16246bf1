import { childrenOf, contains } from '../../dom/flat-tree';
import { isLabelLike, labelText } from '../../dom/label-text';
import { rectOf } from '../../dom/visibility';
import { isReadable, visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import { fieldScope, formItemOf } from '../../widgets/control-count';
import { readerOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import type { LabelSources, Name } from '../types';
import { boxTexts, buttonLabels, labelAfter, markupLabels } from './from-markup';
import { columnHead, labelBefore, nearestText, sharedName } from './from-position';

const ask =
  /^(?:请)?(?:在此)?(?:输入|选择|填写|录入|上传)(?:您的|你的|贵公司)?|^(?:please)?(?:enter|input|select|choose|typein)(?:your|the|a|an)?/i;

/** The own label of one select of a row. The row's label still labels it. */
export const partWord = /^(?:省|省份|市|城市|区|区县|县|province|city|district|年份?|月份?|日|year|month|day)$/;

/** True for a control that its own button and box label: an upload. */
const isUpload = (widget: Widget): boolean => readerOf(widget).box === 'button';

const asks = (text: string) => ask.test(normalise(text));

/** Returns the texts of the control itself, used if nothing else labels it. */
function ownWords(widget: Widget, unseen: readonly string[]): Name[] {
  const said: Name[] = [];
  const placeholder = widget.control.getAttribute('placeholder') ?? '';
  for (const text of [placeholder, ...unseen])
    if (text) said.push({ text: normalise(text).replace(ask, ''), by: 'placeholder' });
  // An upload's label may begin with a word that elsewhere is a prompt (上传证件).
  if (isUpload(widget)) for (const text of unseen) said.push({ text, by: 'placeholder' });
  const title = widget.control.getAttribute('title');
  if (title) said.push({ text: title, by: 'title' });
  return said;
}

/** Returns the label that position gives if markup gives none. */
function guessed(widget: Widget, item: Element, sources: LabelSources): Name[] {
  const near = labelBefore(widget, fieldScope(item), sources, 'near');
  const flat =
    near?.label && claimedElsewhere(widget, near.label, sources) ? null : (near ?? sharedName(widget, sources));
  if (flat !== null) return [{ text: flat.text, by: 'beside' }];
  const placed = nearestText(widget, sources);
  return placed ? [placed] : [];
}

/** The labels of a control, and the elements of those that float inside its box. */
export interface Labels {
  names: Name[];
  floating: readonly Element[];
}

/**
 * Returns all labels of a control. Visible labels come before hidden ones; a placeholder counts only if nothing else
 * labels the control. If the tied label and the label in place contradict each other, both are disputed.
 */
export function labelsOf(widget: Widget, sources: LabelSources): Labels {
  const { seen, unseen } = markupLabels(widget, sources);
  const item = formItemOf(widget, sources.counts);
  const before = labelBefore(widget, item, sources, 'item') ?? labelAfter(widget, item);
  const remark = (before && 'remark' in before && before.remark) || '';
  const tied = seen.filter((one) => !asks(one.text)).map((one) => ({ ...one, text: one.text + remark }));
  const names: Name[] = [];
  const agrees = tied.some((one) => before && normalise(one.text) === normalise(before.text));
  const claimed = before?.label != null && claimedElsewhere(widget, before.label, sources);
  const own = before && !agrees && tied.length > 0 && !claimed && standsApart(tied, before.element, item);
  for (const { text } of tied) {
    const same = before !== null && normalise(text) === normalise(before.text);
    if (agrees && !same && tied.length > 1) names.push({ text, by: 'label', disputed: true });
    else names.push({ text, by: 'label', ...(own && { disputed: true as const }) });
  }
  // An upload's label may be a prompt (上传证件), unlike the text in its box (将文件拖到此处).
  if (before && !agrees && (tied.length === 0 || own || isUpload(widget) || !isOnlyProse(before.text)))
    names.push({ text: before.text, by: 'label', ...((claimed || own) && { disputed: true as const }) });
  if (names.length === 0 && isUpload(widget))
    for (const text of buttonLabels(widget)) if (!isAnyFile(text)) names.push({ text, by: 'label' });
  if (names.length === 0 && isUpload(widget))
    for (const text of boxTexts(item)) if (!asks(text) && !isAnyFile(text)) names.push({ text, by: 'label' });
  if (names.length === 0 && isUpload(widget)) names.push(...asking(item));
  if (names.length === 0) {
    const head = columnHead(widget);
    if (head !== null) names.push({ text: head, by: 'above' });
  }
  const words = unseen.filter((text) => !asks(text));
  if (names.length === 0 || partWord.test(normalise(names[0]!.text))) {
    for (const text of words) names.push({ text, by: 'label' });
    if (!names.some((name) => !partWord.test(normalise(name.text)))) names.push(...guessed(widget, item, sources));
  }
  const stated = before ? [...seen, before] : seen;
  const isOutside = stated.some(({ element }) => !contains(widget.box, element));
  const floating = floatingLabels(widget, names, isOutside);
  if (names.length > 0) return { names, floating };
  const inside = isUpload(widget) ? boxTexts(item) : [];
  return { names: ownWords(widget, [...unseen, ...seen.map((one) => one.text), ...inside]), floating };
}

const anything =
  /^(?:文件|图片|照片|附件|资料|材料)?$|^(?:a|the|your)?(?:files?|images?|photos?|pictures?|documents?)?$/i;

/** True if the words at an upload ask for no file in particular (+ 选择图片). */
const isAnyFile = (text: string): boolean =>
  anything.test(normalise(text.replace(/^(?:点击|[^\p{L}])+/u, '')).replace(ask, ''));

/** Returns labels that ask for one certain file (上传营业执照, not 上传文件), for uploads without another label. */
const asking = (item: Element): Name[] =>
  [...item.querySelectorAll('label, [class*="label" i]')]
    .filter((one) => isLabelLike(one) && isReadable(one))
    .map((one) => labelText(one))
    .filter((text) => asks(text) && !isOnlyProse(normalise(text).replace(ask, '')) && !isAnyFile(text))
    .map((text) => ({ text, by: 'label' }));

/** Returns all elements inside one, through shadow roots and slots. */
const within = (element: Element): Element[] =>
  [...childrenOf(element)].flatMap((one) =>
    one.nodeType === Node.ELEMENT_NODE ? [one as Element, ...within(one as Element)] : [],
  );

/**
 * Returns the labels that float inside a picker's own box. A text that also labels it from outside may be a value
 * inside.
 */
function floatingLabels(widget: Widget, names: readonly Name[], outside: boolean): Element[] {
  if (readerOf(widget).box !== 'trigger' || outside) return [];
  const words = new Set(names.map(({ text }) => normalise(text)));
  return within(widget.box).filter(
    (one) => isLabelLike(one) && !contains(one, widget.control) && words.has(normalise(visibleText(one))),
  );
}

/** True if a text between a label and its control is prose and no second label. */
const isOnlyProse = (text: string): boolean => text.length > 20 || /[，。；！,.;!]/.test(text) || asks(text);

/** True if markup ties a label to another visible control that is not in the same line. */
function claimedElsewhere(widget: Widget, label: HTMLLabelElement, { owners }: LabelSources): boolean {
  const other = label.control && owners.get(label.control);
  if (!other || other === widget || contains(other.box, widget.box)) return false;
  const [here, there] = [rectOf(widget.box), rectOf(other.box)];
  const inLine = Math.min(here.bottom, there.bottom) - Math.max(here.top, there.top) > 4;
  return !(inLine && there.left < here.left);
}

/** True if no tied label is in the control's own item while another text is. */
const standsApart = (tied: readonly { element: Element }[], before: Element, item: Element): boolean =>
  contains(item, before) && !tied.some(({ element }) => contains(item, element) || contains(element, item));
