import { holds } from '../../../dom/flat-tree';
import { looking, newLook } from '../../../dom/read-cache';
import { turn, until } from '../../../dom/wait';
import { pressSoon } from '../../../input/pointer';
import { announce, take } from '../../../input/value';
import { say } from '../../../reasons';
import { readMonth } from '../../../text/month-name';
import type { Widget } from '../../../widgets/types';
import { appeared, type Before } from '../../popup/snapshot';
import type { Act, Done } from '../../types';
import { byArrows, pagedWith } from './arrows';
import { far, target, type Walk } from './navigation';
import { type Calendar, calendarIn, cellOf, isDayOff, textHolders } from './read-calendar';
import { byLists } from './year-month-lists';

/**
 * Leafs through an open calendar to a month and presses the day: large ways go over the lists of years and months that a
 * heading opens, the rest over the arrows.
 */

/** The calendar that came up since `before` was noted, outside the control itself. */
export const calendarSince = (act: Act, widget: Widget, before: Before): Calendar | null =>
  looking(newLook(), () => calendarIn(appeared(act.doc, before).filter((element) => !holds(widget.control, element))));

/**
 * Takes an open calendar to a day and presses it; the month that it shows is proved before.
 * @param iso YYYY-MM-DD
 */
export async function pickDay(act: Act, widget: Widget, iso: string, before: Before): Promise<Done> {
  const found = await until(act.doc, () => calendarSince(act, widget, before), 3000, act.signal);
  if (!found) return { ok: false, why: say.didNotOpen };
  const { panel } = found;
  // All of the panel counts, also what reads as it did before.
  const inPanel = () => looking(newLook(), () => calendarIn(textHolders(panel)));
  const see = () => (panel.isConnected && inPanel()) || calendarSince(act, widget, before);
  const walk: Walk = { act, iso, before, see, panel };
  let calendar = see() ?? found;
  if (far(calendar, iso) !== 0 && calendar.panel.querySelector('select, input')) {
    calendar = await setDirectly(walk, calendar);
  }
  // Lists over one of two months side by side end where the other begins.
  const isAlone = pagedWith(calendar) === calendar.panel;
  if (isAlone && Math.abs(far(calendar, iso)) > 2) calendar = (await byLists(walk, calendar)) ?? calendar;
  const shown = await byArrows(walk, calendar);
  if (act.signal.aborted) return { ok: false, why: say.stopped };
  const cell = shown && cellOf(shown, iso);
  if (!cell) return { ok: false, why: say.noDay };
  if (isDayOff(cell)) return { ok: false, why: say.dayOff };
  return (await pressSoon(act, cell)) ? { ok: true } : { ok: false, why: say.covered };
}

/** Sets year and month through native selects and a year input in the heading, where the panel has them; answers what it shows then. */
async function setDirectly({ iso, see }: Walk, start: Calendar): Promise<Calendar> {
  const { year, month } = target(iso);
  // Each is drawn before the next is set: some calendars draw all of themselves anew.
  const now = () => see() ?? start;
  for (const index of start.panel.querySelectorAll('select').keys()) {
    const select = now().panel.querySelectorAll('select')[index];
    const option = [...(select?.options ?? [])].find((one) =>
      /^\d{4}/.test(one.text) ? Number.parseInt(one.text, 10) === year : readMonth(one.text) === month,
    );
    if (!select || !option || option.selected) continue;
    take(select, option);
    await turn();
  }
  for (const input of now().panel.querySelectorAll('input')) {
    if (input.readOnly || !/^\d{4}$/.test(input.value) || Number(input.value) === year) continue;
    input.value = String(year);
    announce(input, ['input', 'keyup', 'change']);
  }
  await turn();
  return now();
}
