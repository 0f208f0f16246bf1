import type { ControlKind, FieldFind, Find } from '../../portals/types';
import { findByText } from '../dom/find-text';
import { ancestors, contains } from '../dom/flat-tree';
import { withReadCache } from '../dom/read-cache';
import { normalise, normalisedSet } from '../text/normalise';
import { isDisabled } from '../widgets/detect/state';
import { fitOf } from '../widgets/readers';
import type { Widget } from '../widgets/types';
import { isRangeInput } from '../widgets/value/date-range-text';
import { findButton, findText } from './buttons';
import { findCaptionedUpload } from './captioned-uploads';
import { isBehind } from './frontmost';
import { given, says, saysExactly } from './labels/label-match';
import { partWord } from './labels/labels';
import { locateTaught } from './near/taught';
import type { PageModel } from './page-model';
import { disputed, found, groupless, nothing, oneBox, several, unrecognised } from './results';
import type { FindResult, Name } from './types';

interface Matches {
  widgets: Widget[];
  by: string;
  /** The reason if labelled controls exist but none is left. */
  no?: 'groupless' | 'disputed';
}

/** Returns the controls of the field's kind with one of its labels, in its section where one is asked for. */
function matches(model: PageModel, find: FieldFind): Matches {
  const { groups } = model;
  const called = (names: readonly string[]) => model.called(names).filter((widget) => fitOf(widget, find.control) > 0);
  const key = find.group && groups.keyOf(find.group[0]!);
  const isElsewhere = (widget: Widget) => {
    const group = groups.of(widget.box);
    return group !== null && group !== key;
  };
  const alone = find.alone
    ? called(find.alone).filter((widget) => says(given(model.names(widget)), find.alone!) && !isElsewhere(widget))
    : [];
  if (alone.length > 0) return { widgets: alone, by: 'label' };
  const all = called(find.label);
  const named = all.filter((widget) => !says(model.names(widget), find.label)!.disputed);
  const by = named[0] ? (says(model.names(named[0]), find.label)?.by ?? 'label') : 'label';
  if (named.length === 0) return { widgets: [], by, ...(all.length > 0 && { no: 'disputed' as const }) };
  if (key) {
    const inGroup = named.filter((widget) => groups.of(widget.box) === key);
    return { widgets: inGroup, by, ...(inGroup.length === 0 && { no: 'groupless' as const }) };
  }
  const home = find.under && groups.keyOf(find.under[0]!);
  if (!home) return { widgets: named, by };
  if (!groups.isPresent(home)) {
    const left = named.filter((widget) => !groups.isOthers(widget.box));
    return { widgets: left, by, ...(left.length === 0 && { no: 'groupless' as const }) };
  }
  const own = named.filter((widget) => groups.of(widget.box) === home);
  const free = named.filter((widget) => groups.of(widget.box) === null);
  const left = own.length > 0 ? own : free;
  return { widgets: left, by, ...(left.length === 0 && { no: 'groupless' as const }) };
}

/** No control has the label. Says whether the label is on the page all the same. */
const missing = ({ doc }: PageModel, { label }: FieldFind): FindResult =>
  findByText(doc, normalisedSet(label)).length > 0 ? unrecognised(label[0]!) : nothing(label[0]!);

function locateField(model: PageModel, find: FieldFind): FindResult {
  const located = locateByLabel(model, find);
  if (located.ok || !find.taught) return located;
  const widgets = locateTaught(model, find);
  const [first] = widgets;
  if (!first || (widgets.length > 1 && !isRow(model, find, widgets))) return located;
  const row = widgets.length > 1 ? widgets : levelsFrom(model, first, levels[find.control]);
  return found(first, row, model.names(first)[0]!.text, 'taught');
}

function locateByLabel(model: PageModel, find: FieldFind): FindResult {
  const label = find.label[0]!;
  if (find.part) return findCaptionedUpload(model, find);
  const { widgets, by, no } = matches(model, find);
  if (no === 'disputed') return disputed(label);
  if (no === 'groupless') return groupless(label, (find.group ?? find.under)![0]!);
  if (widgets.length === 0) return find.range ? locateEnd(model, find) : missing(model, find);
  const best = Math.max(...widgets.map((widget) => fitOf(widget, find.control)));
  let fitting = widgets.filter((widget) => fitOf(widget, find.control) === best);
  if (fitting.length > 1 && !isRow(model, find, fitting)) fitting = usable(exactly(model, find, fitting));
  const [one] = fitting;
  if (one && fitting.length === 1) return found(one, levelsFrom(model, one, levels[find.control]), label, by);
  if (isRow(model, find, fitting)) return found(fitting[0]!, fitting, label, by);
  return several(label, fitting.length, []);
}

/** Returns the controls whose label is equal letter by letter, if there are any; else all. */
function exactly(model: PageModel, { label, alone = [] }: FieldFind, widgets: Widget[]): Widget[] {
  const exact = widgets.filter((widget) => saysExactly(model.names(widget), [...label, ...alone]));
  return exact.length > 0 ? exact : widgets;
}

/** Returns the controls that a person could use: not behind another one, not disabled. */
function usable(widgets: Widget[]): Widget[] {
  const front = widgets.filter((widget) => !isBehind(widget, widgets));
  const left = front.length > 0 ? front : widgets;
  const open = left.filter((widget) => !isDisabled(widget) && !isReview(widget));
  return open.length > 0 ? open : left;
}

/** True if a control only repeats a value from elsewhere. */
const isReview = (widget: Widget): boolean =>
  fitOf(widget, 'textarea') > 0 && (widget.control as HTMLInputElement).readOnly;

/** True if several controls are one field: province and city, or year, month and day. */
const isRow = (model: PageModel, find: FieldFind, widgets: readonly Widget[]): boolean =>
  (find.control === 'cascader' ? widgets.length <= 3 : isThreePart(find, widgets)) &&
  new Set(widgets.map((one) => one.kind)).size === 1 &&
  inOneItem(model, widgets);

const isLevel = ({ text }: Name) => partWord.test(normalise(text));

/** Returns a control and the controls after it that have no label but their level (市, 月), or none. */
function levelsFrom(model: PageModel, first: Widget, counts: readonly number[] = []): Widget[] {
  const at = model.widgets.indexOf(first);
  for (const count of counts) {
    const row = model.widgets.slice(at, at + count);
    const names = row.slice(1).map(model.names);
    if (row.length < count || !names.flat().every(isLevel) || row.some(({ kind }) => kind !== first.kind)) continue;
    if (names.every((one) => one[0]?.by === 'placeholder') || inOneItem(model, row)) return row;
  }
  return [first];
}

/** A labelled control may be the first of this many: province, city, district; year, month, day. */
const levels = { cascader: [3, 2], date: [3] } as Partial<Record<ControlKind, number[]>>;

const isThreePart = (find: FieldFind, widgets: readonly Widget[]): boolean =>
  find.control === 'date' && widgets.length === 3 && widgets.every((widget) => fitOf(widget, 'date') === 1);

/** Finds a date that is one end of a range: the first or second of two dates under the range's label. */
function locateEnd(model: PageModel, find: FieldFind): FindResult {
  const { label, end } = find.range!;
  const { widgets, by } = matches(model, { label, control: 'date', ...(find.group && { group: find.group }) });
  const isDate = (widget: Widget) => fitOf(widget, 'date') === 2 || fitOf(widget, 'text') === 2;
  const [first] = widgets.filter(isDate);
  // The second date is often labelled by the word between them only (至).
  const dates = first
    ? model.widgets.filter((one) => one === first || (isDate(one) && inOneItem(model, [first, one])))
    : [];
  const [start, last] = dates;
  if (first && fitOf(first, 'date') === 2 && dates.length === 1)
    return isRangeInput(first)
      ? { ...found(first, [first], label[0]!, by), ends: [first, first] }
      : oneBox(says(model.names(first), label)!.text);
  if (!start || !last || dates.length > 2 || start !== first) return missing(model, find);
  const one = end === 'start' ? start : last;
  return { ...found(one, [one], label[0]!, by), ends: [start, last] };
}

/** True if the controls share an element that holds no other control. */
export function inOneItem(model: PageModel, widgets: readonly Widget[]): boolean {
  for (const up of ancestors(widgets[0]!.box))
    if (widgets.every((widget) => contains(up, widget.box))) return model.counts.get(up) === widgets.length;
  return false;
}

/**
 * Finds the control or text of a step: by its label, then the kind of control, then the section. Returns exactly one,
 * or a refusal with the reason.
 */
export function findControl(model: PageModel, find: Find): FindResult {
  return withReadCache(model.look, () => {
    if ('label' in find) return locateField(model, find);
    return 'button' in find ? findButton(model, find) : findText(model, find);
  });
}
