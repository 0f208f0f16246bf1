import { isVisible } from '../../dom/visibility';
import { waitFor } from '../../dom/wait';
import { blur } from '../../input/focus';
import { clickWhenHittable } from '../../input/pointer';
import { fillText } from '../../input/value';
import { reasons } from '../../reasons';
import { CALENDAR_OPENS, DAY_CONFIRMED, DAY_TAKEN, NATIVE_DAY_SHOWN, WHEELS_TURNED } from '../../timeouts';
import { kitOf } from '../../widgets/kits';
import { readerOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import { formatOf, learnOrder } from '../../widgets/value/date';
import { shownValue } from '../../widgets/value/shown-value';
import { snapshot } from '../dropdown/options';
import { close, waitUntilGone } from '../popup/close';
import { confirmAround } from '../popup/confirm';
import { openPicker } from '../popup/open';
import { isLeaving } from '../popup/popup';
import type { Snapshot } from '../popup/snapshot';
import type { DriverContext, Result } from '../types';
import { calendarSince, pickDay } from './calendar/pick-day';
import { expectsCalendar, learnWay, proveTyped, wayOf } from './prove-typed';
import { forms, showsNow, typeDate, typeInPanel } from './typed-date';
import { areTurned, turnWheels, wheelsSince } from './wheels';

/** Opens the calendar or the wheels, chooses the day and closes them. Refuses if the field does not show the day then. */
async function pressDate(act: DriverContext, widget: Widget, iso: string, before: Snapshot): Promise<Result> {
  const see = () => calendarSince(act, widget, before);
  if (!see() && !(await openPicker(act, widget))) return { ok: false, why: reasons.covered };
  const opened = await waitFor(act.doc, () => see() ?? wheelsSince(act, before), CALENDAR_OPENS, act.signal);
  if (!opened) {
    blur(widget.control);
    return { ok: false, why: act.signal.aborted ? reasons.stopped : reasons.didNotOpen };
  }
  const { panel } = opened;
  const isOpen = () => panel.isConnected && isVisible(panel);
  let done: Result = { ok: true };
  if ('columns' in opened) done = await turnWheels(act, opened, iso);
  else if (act.stepByStep || !(await typeInPanel(act, widget, iso, panel)))
    done = await pickDay(act, widget, iso, before);
  if (done.ok && !(await waitFor(act.doc, () => showsNow(act, widget, iso) || !isOpen(), DAY_TAKEN, act.signal))) {
    const button = confirmAround(panel);
    const turned =
      'columns' in opened ? await waitFor(act.doc, () => areTurned(panel, iso), WHEELS_TURNED, act.signal) : true;
    if (button && turned && (await clickWhenHittable(act, button))) await waitUntilGone(panel, isOpen, act.signal);
    else if (button) done = { ok: false, why: reasons.notTurned };
  }
  await waitFor(
    act.doc,
    () => learnOrder(act.relocate() ?? widget, iso) || showsNow(act, widget, iso),
    DAY_CONFIRMED,
    act.signal,
  );
  if (!act.signal.aborted) blur(widget.control);
  // A panel that is closing is left alone.
  const stays = () => isOpen() && !isLeaving(panel, panel, act.relocate() ?? widget);
  await close(act.relocate() ?? widget, stays, act.signal);
  if (!done.ok) return done;
  // Some fields render their new day only after the panel has closed.
  const shown = await waitFor(act.doc, () => showsNow(act, widget, iso), DAY_TAKEN, act.signal);
  return shown ? done : { ok: false, why: reasons.notShown(shownValue(act.relocate() ?? widget)) };
}

/** True for a date or month input that the browser draws. */
export const isNativeDate = ({ control }: Widget): boolean =>
  control.localName === 'input' && /^(?:date|month|datetime-local)$/.test((control as HTMLInputElement).type);

/** Sets a native date or month input. Refuses a day outside its bounds. */
async function setNative(act: DriverContext, widget: Widget, iso: string): Promise<Result> {
  const input = widget.control as HTMLInputElement;
  const [least, most] = [input.min.slice(0, 10), input.max.slice(0, 10)];
  if ((least && iso < least) || (most && iso > most.padEnd(10, '~'))) return { ok: false, why: reasons.dayOff };
  fillText(input, input.type === 'month' ? iso.slice(0, 7) : input.type === 'datetime-local' ? `${iso}T00:00` : iso);
  return (await waitFor(act.doc, () => showsNow(act, widget, iso), NATIVE_DAY_SHOWN, act.signal))
    ? { ok: true }
    : { ok: false, why: reasons.notShown(shownValue(widget)) };
}

/**
 * Sets a day (ISO 8601) in one control. A native input takes it as it is. Another input is typed into, and the typed day
 * is proved. A control that does not take typing is opened, and the day is clicked.
 */
export async function setDay(act: DriverContext, widget: Widget, iso: string): Promise<Result> {
  const input = widget.control as HTMLInputElement;
  if (isNativeDate(widget)) return setNative(act, widget, iso);
  const isTyped = input.localName === 'input' && !input.readOnly && !act.stepByStep;
  const before = snapshot(act.doc, []);
  const tried = isTyped && wayOf(widget) !== 'pressed' ? await tryTyping(act, widget, iso, before) : null;
  if (tried === 'taken') return { ok: true };
  const now = act.relocate();
  if (!now) return { ok: false, why: reasons.gone };
  await shut(act, widget, before);
  // A text that was not understood would replace the day that is clicked now.
  if (isTyped && !act.signal.aborted && shownValue(now)) fillText(now.control, '');
  if (!readerOf(widget).opens && isTyped) return { ok: false, why: reasons.notShown(shownValue(now)) };
  const done = await pressDate(act, now, iso, before);
  if (done.ok && isTyped) learnWay(now, 'pressed');
  return !done.ok && tried === 'silent' && done.why === reasons.didNotOpen
    ? { ok: false, why: reasons.unproved }
    : done;
}

/**
 * Types the day in each form that the page may understand. Returns 'taken' if the field proves that it has the day,
 * 'silent' if it shows the day without a proof, null if it shows something else or lost it.
 */
async function tryTyping(
  act: DriverContext,
  widget: Widget,
  iso: string,
  before: Snapshot,
): Promise<'taken' | 'silent' | null> {
  const confirm = kitOf(widget.control)?.typedDate === 'enter';
  for (const text of forms(iso, formatOf(widget))) {
    const now = act.relocate();
    if (!now || act.signal.aborted) return null;
    if (!(await typeDate(act, now, iso, text, confirm))) continue;
    await shut(act, widget, before);
    const shown = act.relocate() ?? now;
    // A plain input has the value that it shows. So does a field that has rewritten the day in its own format.
    if (!expectsCalendar(shown) || wayOf(shown) === 'typed' || shownValue(shown) !== text) return 'taken';
    const proof = await proveTyped(act, shown, { iso, isShown: () => showsNow(act, shown, iso) });
    if (proof === 'taken') learnWay(shown, 'typed');
    return proof === 'lost' ? null : proof;
  }
  return null;
}

/** Closes a calendar that opened on focus and did not close on blur. */
async function shut(act: DriverContext, widget: Widget, before: Snapshot): Promise<void> {
  const panel = calendarSince(act, widget, before)?.panel;
  if (panel) await close(act.relocate() ?? widget, () => panel.isConnected && isVisible(panel), act.signal);
}
