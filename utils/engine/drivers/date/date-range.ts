import { isVisible } from '../../dom/visibility';
import { nextFrame, nextTask, waitFor } from '../../dom/wait';
import { blur, focus } from '../../input/focus';
import { pressKey } from '../../input/keyboard';
import { click } from '../../input/pointer';
import { fillText, setText } from '../../input/value';
import { reasons } from '../../reasons';
import { formatDate } from '../../text/date-text';
import {
  RANGE_CALENDAR_OPENS,
  RANGE_CLOSES,
  RANGE_EMPTIED,
  RANGE_READS,
  RANGE_SHOWN,
  TYPED_DAY_SHOWN,
  VALUE_SHOWN,
} from '../../timeouts';
import { readerOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import { formatOf, showsDate } from '../../widgets/value/date';
import { formsOf } from '../../widgets/value/date-range-text';
import { shownValue } from '../../widgets/value/shown-value';
import { snapshot } from '../dropdown/options';
import { close } from '../popup/close';
import { confirmAround } from '../popup/confirm';
import { openPicker } from '../popup/open';
import { isLeaving } from '../popup/popup';
import type { DriverContext, Result } from '../types';
import { calendarSince, pickDay } from './calendar/pick-day';
import { expectsCalendar, proveTyped } from './prove-typed';
import { setDate } from './set-date';
import { isNativeDate } from './set-day';

/**
 * Sets both dates of a range together, and proves both. Kits have one calendar for both ends. A day that is set at one
 * end alone is forgotten, swapped or doubled.
 */

/** Returns both ends of a range as they are now; null if they are gone. */
export type Ends = () => readonly [Widget, Widget] | null;

/** True if each end is a field of its own: a native date input, a select or a plain text input. */
export const areSeparateFields = (both: readonly Widget[]): boolean =>
  both.every((widget) => !readerOf(widget).opens || isNativeDate(widget));

/** Sets one end after the other, each as a date of its own. */
async function oneByOne(act: DriverContext, ends: Ends, days: readonly [string, string]): Promise<Result> {
  for (const [index, iso] of days.entries()) {
    const at = () => ends()?.[index] ?? null;
    const widget = at();
    if (!widget) return { ok: false, why: reasons.gone };
    if (showsDate([widget], iso)) continue;
    const part: DriverContext = { ...act, relocate: at, row: () => [at()].filter((one) => one !== null) };
    const done = await setDate(part, [widget], iso);
    if (!done.ok) return done;
  }
  return { ok: true };
}

/** Clicks both days in the calendar that both ends share. Returns null if they share none. */
async function inSharedCalendar(
  act: DriverContext,
  ends: Ends,
  days: readonly [string, string],
): Promise<Result | null> {
  const { doc, signal } = act;
  const [first] = ends()!;
  const before = snapshot(doc, []);
  if (!(await openPicker(act, first))) return { ok: false, why: reasons.covered };
  const opened = await waitFor(doc, () => calendarSince(act, first, before), RANGE_CALENDAR_OPENS, signal);
  if (!opened) {
    blur(first.control);
    return null;
  }
  const { panel } = opened;
  const now = () => ends()?.[0] ?? first;
  const isOpen = () => panel.isConnected && isVisible(panel);
  const isGone = () => !isOpen() || isLeaving(panel, panel, now());
  const shut = () => close(now(), () => !isGone(), signal);
  let done = await pickDay(act, first, days[0], before);
  if (done.ok && (await waitFor(doc, isGone, RANGE_CLOSES, signal))) return null;
  // The page moves the focus to the second input. A window in the background fires no focus event for that.
  const last = ends()?.[1].control;
  if (last && (last.getRootNode() as Document).activeElement === last) focus(last);
  if (done.ok) done = await pickDay(act, first, days[1], before);
  const isShown = () => showsBoth(ends, days);
  if (done.ok && !(await waitFor(doc, () => isShown() || isGone(), VALUE_SHOWN, signal))) {
    const button = confirmAround(panel);
    if (button) click(button);
  }
  if (done.ok) await waitFor(doc, isShown, RANGE_SHOWN, signal);
  for (const { control } of ends() ?? []) blur(control);
  await shut();
  return done;
}

const showsBoth = (ends: Ends, days: readonly [string, string]): boolean =>
  ends()?.every((widget, index) => showsDate([widget], days[index]!, index === 0 ? 'start' : 'end')) ?? false;

const isOneBox = ([first, last]: readonly [Widget, Widget]): boolean => first.control === last.control;

/** Returns the texts to type, one for each input, in each form that the page may understand. */
const textsFor = (both: readonly [Widget, Widget], days: readonly [string, string]): (readonly string[])[] =>
  isOneBox(both)
    ? formsOf(both[0], days).map((text) => [text])
    : [days.map((day, index) => formatDate(day, formatOf(both[index]!)))];

/** Types both days without a blur in between. Returns true if the range shows both then. */
async function typeBoth(act: DriverContext, ends: Ends, days: readonly [string, string]): Promise<boolean> {
  for (const confirm of [false, true])
    for (const texts of textsFor(ends()!, days)) {
      for (const [index, text] of texts.entries()) {
        const input = ends()?.[index]?.control as HTMLInputElement | undefined;
        if (input?.localName !== 'input' || input.readOnly || act.signal.aborted) return false;
        focus(input);
        setText(input, text);
        if (confirm) pressKey(input, 'Enter');
        await nextTask();
      }
      const last = ends()?.[texts.length - 1];
      if (last) blur(last.control);
      await nextFrame();
      if (await waitFor(act.doc, () => showsBoth(ends, days), TYPED_DAY_SHOWN, act.signal)) return true;
    }
  return false;
}

/** True if a range has taken the two typed days that it shows: it is a plain input, or its calendar marks the first day. */
async function isTaken(act: DriverContext, ends: Ends, days: readonly [string, string]): Promise<boolean> {
  const first = ends()?.[0];
  if (!first) return false;
  if (!expectsCalendar(first)) return true;
  const part: DriverContext = { ...act, relocate: () => ends()?.[0] ?? null };
  return (await proveTyped(part, first, { iso: days[0], isShown: () => showsBoth(ends, days) })) === 'taken';
}

/**
 * True if a range reads what is typed: it clears or rewrites a first day without a second. A range that keeps half a
 * value does not read, and then two shown days prove nothing.
 */
async function readsTyping(act: DriverContext, ends: Ends, days: readonly [string, string]): Promise<boolean> {
  const shown = () => (ends()?.[0].control as HTMLInputElement | undefined)?.value;
  const first = ends()?.[0];
  if (first?.control.localName !== 'input' || act.signal.aborted) return false;
  const half = formatDate(days[0], formatOf(first));
  fillText(first.control, half);
  return (await waitFor(act.doc, () => shown() !== half, RANGE_READS, act.signal)) === true;
}

/** Types both days into a range whose calendar does not open. Refuses if the page does not read what is typed. */
async function typeWithoutCalendar(act: DriverContext, ends: Ends, days: readonly [string, string]): Promise<Result> {
  const both = ends();
  if (!both) return { ok: false, why: reasons.gone };
  const isRead = !expectsCalendar(both[0]) || (await readsTyping(act, ends, days));
  if (isRead && (await typeBoth(act, ends, days))) return { ok: true };
  if (isOneBox(both)) return { ok: false, why: isRead ? reasons.didNotOpen : reasons.unproved };
  return (await takeBack(act, ends)) ? oneByOne(act, ends, days) : { ok: false, why: reasons.unproved };
}

/** Empties both ends. Returns true if neither shows anything then. */
async function takeBack(act: DriverContext, ends: Ends): Promise<boolean> {
  const held = () => ends()?.filter((widget) => shownValue(widget) !== '') ?? [];
  const [one] = held();
  if (!one) return true;
  const relocate = () => ends()?.find((widget) => widget.control === one.control) ?? null;
  await act.driverOf(one).clear({ ...act, relocate }, one);
  for (const { control } of held()) {
    if ((control as HTMLInputElement).readOnly || control.localName !== 'input') continue;
    fillText(control, '');
  }
  return (await waitFor(act.doc, () => held().length === 0, RANGE_EMPTIED, act.signal)) === true;
}

/**
 * Sets the first and last day (ISO 8601) of a range. If the range does not show both in the end, empties both ends and
 * refuses.
 */
export async function setRange(act: DriverContext, ends: Ends, days: readonly [string, string]): Promise<Result> {
  const both = ends();
  if (!both) return { ok: false, why: reasons.gone };
  if (isOneBox(both) && !act.stepByStep && (await typeBoth(act, ends, days)) && (await isTaken(act, ends, days)))
    return { ok: true };
  let done = await inSharedCalendar(act, ends, days);
  if (!done && !act.signal.aborted) done = await typeWithoutCalendar(act, ends, days);
  const isShown = () => showsBoth(ends, days);
  if (done?.ok && (await waitFor(act.doc, isShown, VALUE_SHOWN, act.signal))) return done;
  if (act.signal.aborted) return { ok: false, why: reasons.stopped };
  const shown = ends()?.map(shownValue).filter(Boolean).join(' – ') ?? '';
  if (!(await takeBack(act, ends))) return { ok: false, why: reasons.halfDone(shown) };
  return done?.ok === false ? done : { ok: false, why: reasons.notShown(shown) };
}
