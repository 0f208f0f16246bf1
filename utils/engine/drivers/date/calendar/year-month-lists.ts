import { isBefore } from '../../../dom/flat-tree';
import { waitFor } from '../../../dom/wait';
import { clickWhenHittable } from '../../../input/pointer';
import { DAYS_BACK, YEAR_SHOWN, YEARS_OPEN, YEARS_SCROLLED, YEARS_TURNED } from '../../../timeouts';
import { scrollerOf } from '../../popup/popup';
import { monthsOfYears, scrollToMonth } from './month-list';
import { type CalendarNavigation, isAt, monthsBetween, newElements, open, target, untilAny } from './navigation';
import { arrowsOf, type Calendar, headingPart, monthsIn, normalisedText, textHolders, yearsIn } from './read-calendar';

/** Navigates by the lists of years and months that a calendar's heading opens. */

const openYears = (walk: CalendarNavigation) => open(walk, yearsIn);

/** Chooses the year, then the month. Returns the calendar then; null if there are no such lists. */
export async function navigateByLists(walk: CalendarNavigation, calendar: Calendar): Promise<Calendar | null> {
  const { act, iso, see } = walk;
  const { year, month } = target(iso);
  let at: Calendar | null = calendar;
  if (calendar.year !== year) {
    const isOpen = await toYears(walk, calendar);
    const reached = await byMonthsOfYears(walk);
    if (reached || !isOpen) return reached ?? backToDays(walk);
    const cell = await findYear(walk, year);
    if (!cell || !(await clickWhenHittable(act, cell))) return backToDays(walk);
    const next = () => {
      const now = see();
      return (
        (now?.year === year && !openYears(walk) && now) ||
        (!now && open(walk, (all) => monthsIn(all, null)) && 'months')
      );
    };
    const came = await waitFor(act.doc, next, YEAR_SHOWN, act.signal);
    if (!came) return backToDays(walk);
    at = came === 'months' ? null : came;
  }
  if (at && Math.abs(monthsBetween(at, iso)) <= 2) return at;
  if (at) {
    const [part] = headingPart(at, 'month');
    if (!part || !(await clickWhenHittable(act, part))) return at;
  }
  const months = await waitFor(
    act.doc,
    () => {
      const days = see();
      return open(walk, (all) => monthsIn(all, days));
    },
    YEARS_OPEN,
    act.signal,
  );
  const cell = months?.get(month);
  cell?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (!cell || !(await clickWhenHittable(act, cell))) return backToDays(walk);
  return (await waitFor(act.doc, () => isAt(see(), iso), YEAR_SHOWN, act.signal)) ?? backToDays(walk);
}

/** Chooses in a list of the months of many years. Returns the calendar at the month; null if there is no such list. */
async function byMonthsOfYears(walk: CalendarNavigation): Promise<Calendar | null> {
  const { act, iso, see } = walk;
  const cell = await scrollToMonth(act, () => open(walk, monthsOfYears), target(iso));
  if (!cell || !(await clickWhenHittable(act, cell))) return null;
  return waitFor(act.doc, () => isAt(see(), iso), YEAR_SHOWN, act.signal);
}

const backToDays = ({ act, see }: CalendarNavigation) => waitFor(act.doc, see, DAYS_BACK, act.signal);

/** Clicks the heading until a list of years is open. Some open a list of months first. Returns true if it is open. */
async function toYears(walk: CalendarNavigation, calendar: Calendar): Promise<boolean> {
  const { act } = walk;
  const years = () => openYears(walk);
  if (years()) return true;
  const [part] = headingPart(calendar, 'year');
  if (!part || !(await clickWhenHittable(act, part))) return false;
  const came = await waitFor(
    act.doc,
    () => (years() ? 'years' : !walk.see() && open(walk, (all) => monthsIn(all, null)) ? 'months' : null),
    YEARS_OPEN,
    act.signal,
  );
  if (came !== 'months') return came === 'years';
  const heading = newElements(walk).find((one) => /^(?:1[89]|2[01])\d{2}年?$/.test((one.textContent ?? '').trim()));
  if (!heading || !(await clickWhenHittable(act, heading))) return false;
  return (await waitFor(act.doc, years, YEARS_OPEN, act.signal)) !== null;
}

/** Turns or scrolls a list of years to one of them. Returns its cell; null if it is not there. */
async function findYear(walk: CalendarNavigation, year: number): Promise<Element | null> {
  const { act } = walk;
  const list = () => openYears(walk);
  for (let guard = 0; guard < 40; guard++) {
    const years = list();
    if (!years || act.signal.aborted) return null;
    const cell = years.get(year);
    if (cell) {
      cell.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      return cell;
    }
    const edge = (all: ReadonlyMap<number, unknown>) => (back ? -Math.min(...all.keys()) : Math.max(...all.keys()));
    const back = year < Math.min(...years.keys());
    const moved = () => {
      const now = list();
      return now && (now.has(year) || edge(now) > edge(years));
    };
    if (!(await turnYears(walk, [...years.values()], back, moved))) return null;
  }
  return null;
}

/** Returns the elements that may show other years: a row 更多, or the arrows of the nearest element around the list. */
function pagers({ see, panel }: CalendarNavigation, cells: readonly Element[], back: boolean): Element[] {
  for (let root = cells[0]!.parentElement; root && root.localName !== 'body'; root = root.parentElement) {
    if (!cells.every((cell) => root.contains(cell))) continue;
    const more = textHolders(root).filter((one) =>
      /^(?:[.·]{2,3}|…+|更早|更多|earlier|later|more)$/i.test(normalisedText(one)),
    );
    const rows = more.filter((one) => isBefore(one, cells[0]!) === back);
    const arrows = see() ? [] : arrowsOf(root, cells);
    const found = [...rows, ...(back ? arrows.slice(0, 2) : arrows.slice(-2).reverse())];
    if (found.length > 0) return found;
    if (root.contains(panel)) break;
  }
  return [];
}

/** Shows the next or previous years: by a row 更多, by an arrow or by scrolling. Returns true if the years changed. */
async function turnYears(
  walk: CalendarNavigation,
  cells: Element[],
  back: boolean,
  moved: () => unknown,
): Promise<boolean> {
  const { act } = walk;
  const scroller = scrollerOf(cells[0]!);
  const find = () => pagers(walk, cells, back);
  for (const one of scroller ? find() : await untilAny(act, find))
    if (
      (await clickWhenHittable(act, one)) &&
      (await waitFor(act.doc, () => Boolean(moved()), YEARS_TURNED, act.signal))
    )
      return true;
  if (!scroller) return false;
  scroller.scrollTop = back ? 0 : scroller.scrollHeight;
  scroller.dispatchEvent(new Event('scroll'));
  return (await waitFor(act.doc, () => Boolean(moved()), YEARS_SCROLLED, act.signal)) !== null;
}
