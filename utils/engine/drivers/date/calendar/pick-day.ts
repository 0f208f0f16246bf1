import { contains } from '../../../dom/flat-tree';
import { newReadCache, withReadCache } from '../../../dom/read-cache';
import { nextTask, waitFor } from '../../../dom/wait';
import { clickWhenHittable } from '../../../input/pointer';
import { dispatchChange, selectOption } from '../../../input/value';
import { reasons } from '../../../reasons';
import { parseMonth } from '../../../text/month-name';
import { CALENDAR_OPENS } from '../../../timeouts';
import type { Widget } from '../../../widgets/types';
import { newSince, type Snapshot } from '../../popup/snapshot';
import type { DriverContext, Result } from '../../types';
import { navigateByArrows, pagedTogether } from './arrows';
import { type CalendarNavigation, monthsBetween, target } from './navigation';
import { type Calendar, calendarIn, dayCell, isDayOff, textHolders } from './read-calendar';
import { navigateByLists } from './year-month-lists';

/** Navigates an open calendar to a month and clicks a day. Uses the lists of years and months, then the arrows. */

/** Returns the calendar that opened since the snapshot, outside the control itself; null if none did. */
export const calendarSince = (act: DriverContext, widget: Widget, before: Snapshot): Calendar | null =>
  withReadCache(newReadCache(), () =>
    calendarIn(newSince(act.doc, before).filter((element) => !contains(widget.control, element))),
  );

/**
 * Clicks a day of an open calendar, once the heading shows its month. Refuses if the month cannot be reached.
 * @param iso YYYY-MM-DD
 */
export async function pickDay(act: DriverContext, widget: Widget, iso: string, before: Snapshot): Promise<Result> {
  const found = await waitFor(act.doc, () => calendarSince(act, widget, before), CALENDAR_OPENS, act.signal);
  if (!found) return { ok: false, why: reasons.didNotOpen };
  const { panel } = found;
  // The whole panel is read: parts of it may read as before.
  const inPanel = () => withReadCache(newReadCache(), () => calendarIn(textHolders(panel)));
  const see = () => (panel.isConnected && inPanel()) || calendarSince(act, widget, before);
  const walk: CalendarNavigation = { act, iso, before, see, panel };
  let calendar = see() ?? found;
  if (monthsBetween(calendar, iso) !== 0 && calendar.panel.querySelector('select, input')) {
    calendar = await setDirectly(walk, calendar);
  }
  // Lists over one of two months side by side end where the other begins.
  const isAlone = pagedTogether(calendar) === calendar.panel;
  if (isAlone && Math.abs(monthsBetween(calendar, iso)) > 2)
    calendar = (await navigateByLists(walk, calendar)) ?? calendar;
  const shown = await navigateByArrows(walk, calendar);
  if (act.signal.aborted) return { ok: false, why: reasons.stopped };
  const cell = shown && dayCell(shown, iso);
  if (!cell) return { ok: false, why: reasons.noDay };
  if (isDayOff(cell)) return { ok: false, why: reasons.dayOff };
  return (await clickWhenHittable(act, cell)) ? { ok: true } : { ok: false, why: reasons.covered };
}

/** Sets year and month in the selects and the year input of a heading, if it has any. Returns the calendar then. */
async function setDirectly({ iso, see }: CalendarNavigation, start: Calendar): Promise<Calendar> {
  const { year, month } = target(iso);
  // Some calendars render anew after each change.
  const now = () => see() ?? start;
  for (const index of start.panel.querySelectorAll('select').keys()) {
    const select = now().panel.querySelectorAll('select')[index];
    const option = [...(select?.options ?? [])].find((one) =>
      /^\d{4}/.test(one.text) ? Number.parseInt(one.text, 10) === year : parseMonth(one.text) === month,
    );
    if (!select || !option || option.selected) continue;
    selectOption(select, option);
    await nextTask();
  }
  for (const input of now().panel.querySelectorAll('input')) {
    if (input.readOnly || !/^\d{4}$/.test(input.value) || Number(input.value) === year) continue;
    input.value = String(year);
    dispatchChange(input, ['input', 'keyup', 'change']);
  }
  await nextTask();
  return now();
}
