import { isVisible } from '../../dom/visibility';
import { frame, turn, until } from '../../dom/wait';
import { enter, leave } from '../../input/focus';
import { key } from '../../input/keyboard';
import { press } from '../../input/pointer';
import { type, write } from '../../input/value';
import { say } from '../../reasons';
import { writeDate } from '../../text/date-text';
import type { Widget } from '../../widgets/types';
import { formatOf, showsDate } from '../../widgets/value/date';
import { formsOf } from '../../widgets/value/date-range-text';
import { shownValue } from '../../widgets/value/shown-value';
import { clear } from '../clear/clear';
import { takeBefore } from '../dropdown/options';
import { close } from '../popup/close';
import { finishButton } from '../popup/confirm';
import { openPicker } from '../popup/open';
import { isLeaving } from '../popup/popup';
import type { Act, Done } from '../types';
import { calendarSince, pickDay } from './calendar/pick-day';
import { setDate } from './set-date';

/**
 * Two dates under one label. Kits draw them as one widget with one calendar, which takes a first day and a last one, and
 * forgets, swaps or doubles what is given to one end alone: both are set together, and both are proved.
 */

/** Both ends of a range as they stand now. */
export type Ends = () => readonly [Widget, Widget] | null;

/** Whether each end is a field of its own: what the browser draws, or plain texts. */
export const areApart = (both: readonly Widget[]): boolean =>
  both.every(
    ({ kind, control }) =>
      kind === 'text' ||
      kind === 'select' ||
      /^(?:date|month|datetime-local)$/.test((control as HTMLInputElement).type),
  );

/** One after the other, for ends that are fields of their own. */
async function oneByOne(act: Act, ends: Ends, days: readonly [string, string]): Promise<Done> {
  for (const [index, iso] of days.entries()) {
    const at = () => ends()?.[index] ?? null;
    const widget = at();
    if (!widget) return { ok: false, why: say.gone };
    if (showsDate([widget], iso)) continue;
    const part: Act = { ...act, relocate: at, row: () => [at()].filter((one) => one !== null) };
    const done = await setDate(part, [widget], iso);
    if (!done.ok) return done;
  }
  return { ok: true };
}

/** Opens the calendar that both ends share and presses the two days. Null when each end has one of its own, or none. */
async function inOne(act: Act, ends: Ends, days: readonly [string, string]): Promise<Done | null> {
  const { doc, signal } = act;
  const [first] = ends()!;
  const before = takeBefore(doc, []);
  if (!(await openPicker(act, first))) return { ok: false, why: say.covered };
  const opened = await until(doc, () => calendarSince(act, first, before), 1500, signal);
  if (!opened) {
    leave(first.control);
    return null;
  }
  const { panel } = opened;
  const now = () => ends()?.[0] ?? first;
  const isOpen = () => panel.isConnected && isVisible(panel);
  const isGone = () => !isOpen() || isLeaving(panel, panel, now());
  const shut = () => close(now(), () => !isGone(), signal);
  let done = await pickDay(act, first, days[0], before);
  if (done.ok && (await until(doc, isGone, 300, signal))) return null;
  // Where the page itself goes on to the second input, a window in the background does not tell it that this has the focus.
  const last = ends()?.[1].control;
  if (last && (last.getRootNode() as Document).activeElement === last) enter(last);
  if (done.ok) done = await pickDay(act, first, days[1], before);
  const isShown = () => showsBoth(ends, days);
  if (done.ok && !(await until(doc, () => isShown() || isGone(), 600, signal))) {
    const button = finishButton(panel);
    if (button) press(button);
  }
  if (done.ok) await until(doc, isShown, 1000, signal);
  for (const { control } of ends() ?? []) leave(control);
  await shut();
  return done;
}

const showsBoth = (ends: Ends, days: readonly [string, string]): boolean =>
  ends()?.every((widget, index) => showsDate([widget], days[index]!, index === 0 ? 'start' : 'end')) ?? false;

const isOneBox = ([first, last]: readonly [Widget, Widget]): boolean => first.control === last.control;

/** The texts to type, one for each input, in every way that may be understood. */
const textsFor = (both: readonly [Widget, Widget], days: readonly [string, string]): (readonly string[])[] =>
  isOneBox(both)
    ? formsOf(both[0], days).map((text) => [text])
    : [days.map((day, index) => writeDate(day, formatOf(both[index]!)))];

/** Types both days, without leaving the widget in between. Answers whether it shows them then. */
async function typeBoth(act: Act, ends: Ends, days: readonly [string, string]): Promise<boolean> {
  for (const confirm of [false, true])
    for (const texts of textsFor(ends()!, days)) {
      for (const [index, text] of texts.entries()) {
        const input = ends()?.[index]?.control as HTMLInputElement | undefined;
        if (input?.localName !== 'input' || input.readOnly || act.signal.aborted) return false;
        enter(input);
        write(input, text);
        if (confirm) key(input, 'Enter');
        await turn();
      }
      const last = ends()?.[texts.length - 1];
      if (last) leave(last.control);
      await frame();
      if (await until(act.doc, () => showsBoth(ends, days), 150, act.signal)) return true;
    }
  return false;
}

/** Takes back what was half done. Answers whether nothing is left of it. */
async function takeBack(act: Act, ends: Ends): Promise<boolean> {
  const held = () => ends()?.filter((widget) => shownValue(widget) !== '') ?? [];
  const [one] = held();
  if (!one) return true;
  await clear({ ...act, relocate: () => ends()?.find((widget) => widget.control === one.control) ?? null }, one);
  for (const { control } of held()) {
    if ((control as HTMLInputElement).readOnly || control.localName !== 'input') continue;
    type(control, '');
  }
  return (await until(act.doc, () => held().length === 0, 500, act.signal)) === true;
}

/**
 * Gives a range its first and its last day (ISO 8601). Refuses, with both ends empty, what the widget does not show in
 * the end.
 */
export async function setRange(act: Act, ends: Ends, days: readonly [string, string]): Promise<Done> {
  const both = ends();
  if (!both) return { ok: false, why: say.gone };
  if (isOneBox(both) && !act.careful && (await typeBoth(act, ends, days))) return { ok: true };
  let done = await inOne(act, ends, days);
  if (!done && !act.signal.aborted)
    done = isOneBox(both)
      ? { ok: false, why: say.didNotOpen }
      : (await typeBoth(act, ends, days))
        ? { ok: true }
        : await oneByOne(act, ends, days);
  const isShown = () => showsBoth(ends, days);
  if (done?.ok && (await until(act.doc, isShown, 600, act.signal))) return done;
  if (act.signal.aborted) return { ok: false, why: say.stopped };
  const shown = ends()?.map(shownValue).filter(Boolean).join(' – ') ?? '';
  if (!(await takeBack(act, ends))) return { ok: false, why: say.halfDone(shown) };
  return done?.ok === false ? done : { ok: false, why: say.notShown(shown) };
}
