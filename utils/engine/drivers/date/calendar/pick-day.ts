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

/**
 * Leafs through an open calendar to a month and presses the day: large ways go over the lists of years and months that a
 * heading opens, the rest over the arrows.
 */

/** The calendar that came up since `before` was noted, outside the control itself. */
export const calendarSince = (act: DriverContext, widget: Widget, before: Snapshot): Calendar | null =>
  withReadCache(newReadCache(), () =>
    calendarIn(newSince(act.doc, before).filter((element) => !contains(widget.control, element))),
  );

/**
 * Takes an open calendar to a day and presses it; the month that it shows is proved before.
 * @param iso YYYY-MM-DD
 */
export async function pickDay(act: DriverContext, widget: Widget, iso: string, before: Snapshot): Promise<Result> {
  const found = await waitFor(act.doc, () => calendarSince(act, widget, before), CALENDAR_OPENS, act.signal);
  if (!found) return { ok: false, why: reasons.didNotOpen };
  const { panel } = found;
  // All of the panel counts, also what reads as it did before.
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

/** Sets year and month through native selects and a year input in the heading, where the panel has them; answers what it shows then. */
async function setDirectly({ iso, see }: CalendarNavigation, start: Calendar): Promise<Calendar> {
  const { year, month } = target(iso);
  // Waits for each redraw before the next is set: some calendars redraw as a whole.
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
