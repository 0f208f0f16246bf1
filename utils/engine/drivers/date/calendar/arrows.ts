import { isVisible } from '../../../dom/visibility';
import { waitFor } from '../../../dom/wait';
import { clickWhenHittable } from '../../../input/pointer';
import { MONTH_TURNED } from '../../../timeouts';
import { type CalendarNavigation, monthsBetween, untilAny } from './navigation';
import { arrowsOf, type Calendar, isDay, textHolders } from './read-calendar';

/** Navigates by a calendar's arrows. A click on each arrow and the heading after it show what the arrow does. */

/** Clicks arrows, largest steps first, none too far. Returns the calendar at the month; null if it cannot be reached. */
export async function navigateByArrows(walk: CalendarNavigation, start: Calendar): Promise<Calendar | null> {
  const learned = new Map<number, number>();
  let calendar = start;
  let misses = 0;
  for (let guard = 0; guard < 900 && monthsBetween(calendar, walk.iso) !== 0; guard++) {
    if (walk.act.signal.aborted) return null;
    const rest = monthsBetween(calendar, walk.iso);
    const step = await turnPage(walk, calendar, learned);
    if (!step) return null;
    misses = monthsBetween(step, walk.iso) === rest ? misses + 1 : 0;
    if (misses > 6) return null;
    calendar = step;
  }
  return monthsBetween(calendar, walk.iso) === 0 ? calendar : null;
}

/** Returns the element whose arrows turn this month. Of two months side by side each has only half of the arrows. */
export function pagedTogether({ panel, days }: Calendar): Element {
  const top = days[0]!.getBoundingClientRect().top;
  for (let up = panel.parentElement, level = 0; up && level < 3; up = up.parentElement, level++) {
    if (/^(?:body|form)$/.test(up.localName)) break;
    const others = textHolders(up).filter((one) => isDay(one) && !panel.contains(one));
    if (others.length >= 28 && Math.abs(others[0]!.getBoundingClientRect().top - top) < 8) return up;
  }
  return panel;
}

/** Clicks the arrow that leads nearest to the month, or an untried one. Returns the calendar then; null if none is left. */
async function turnPage(
  { act, iso, see }: CalendarNavigation,
  calendar: Calendar,
  learned: Map<number, number>,
): Promise<Calendar | null> {
  const rest = monthsBetween(calendar, iso);
  const arrows = await untilAny(act, () => arrowsOf(pagedTogether(calendar), calendar.days));
  const known = [...learned].filter(
    ([, delta]) => delta !== 0 && Math.sign(delta) === Math.sign(rest) && Math.abs(delta) <= Math.abs(rest),
  );
  const best = known.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0];
  const order = arrows.map((_, index) => (rest < 0 ? index : arrows.length - 1 - index));
  const untried = order.find((index) => !learned.has(index));
  const useBest = best && (Math.abs(best[1]) >= 12 || untried === undefined || Math.abs(rest) < 12);
  const index = useBest ? best[0] : (untried ?? best?.[0]);
  const arrow = index === undefined ? undefined : arrows[index];
  if (index === undefined || !arrow) return null;
  if (!(isVisible(arrow) && (await clickWhenHittable(act, arrow)))) {
    learned.set(index, 0);
    return calendar;
  }
  const moved = () => {
    const now = see();
    return now && monthsBetween(now, iso) !== rest ? now : null;
  };
  const now = await waitFor(act.doc, moved, MONTH_TURNED, act.signal);
  if (now || !learned.get(index)) learned.set(index, now ? rest - monthsBetween(now, iso) : 0);
  return now ?? see() ?? calendar;
}
