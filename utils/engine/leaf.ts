import type { Act, Done } from './act';
import {
  arrowsOf,
  type Calendar,
  calendarIn,
  cellOf,
  headingPart,
  isDay,
  isDayOff,
  type Month,
  monthsIn,
  readMonth,
  said,
  textHolders,
  yearsIn,
} from './calendar';
import { holds } from './flat';
import { looking, newLook } from './look';
import { monthsOfYears, scrollToMonth } from './months';
import { take } from './native';
import { appeared, type Before, scrollerOf, textsInSight } from './popup';
import { announce, pressSoon } from './press';
import { say } from './say';
import { isVisible } from './visible';
import { turn, until } from './wait';
import type { Widget } from './widgets';

/**
 * Leafs through an open calendar to a month and presses the day. Large ways go over the lists of years and months that
 * a heading opens; how arrows work is learned by pressing them and reading what the heading says then.
 */

interface Walk {
  act: Act;
  iso: string;
  before: Before;
  see: () => Calendar | null;
  panel: Element;
}

const target = (iso: string): Month => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) });

/** Months from what is shown to what is wanted. */
const far = (from: Month, iso: string) => {
  const to = target(iso);
  return to.year * 12 + to.month - (from.year * 12 + from.month);
};

/** What is new in sight, asked cheaply: lists of years are long. */
const fresh = ({ act, before }: Walk): Element[] =>
  [...textsInSight(act.doc)]
    .filter(([element, text]) => before.texts.get(element) !== text)
    .map(([element]) => element);

/** A list that is open now, in the panel itself or in a popup of its own. */
function open<T>(walk: Walk, read: (elements: Element[]) => T | null): T | null {
  const inPanel = walk.panel.isConnected ? read(textHolders(walk.panel)) : null;
  return inPanel ?? read(fresh(walk));
}

const openYears = (walk: Walk) => open(walk, yearsIn);

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
    setDirectly(calendar, iso);
    await turn();
    calendar = see() ?? calendar;
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

/** Sets year and month through native selects and a year input in the heading, where the panel has them. */
function setDirectly({ panel }: Calendar, iso: string): void {
  const { year, month } = target(iso);
  for (const select of panel.querySelectorAll('select')) {
    const option = [...select.options].find((one) =>
      /^\d{4}/.test(one.text) ? Number.parseInt(one.text, 10) === year : readMonth(one.text) === month,
    );
    if (option && !option.selected) take(select, option);
  }
  for (const input of panel.querySelectorAll('input')) {
    if (input.readOnly || !/^\d{4}$/.test(input.value) || Number(input.value) === year) continue;
    input.value = String(year);
    announce(input, ['input', 'keyup', 'change']);
  }
}

/** Over the lists that the heading opens: the year, then the month. Null when there are none, or they lead nowhere. */
async function byLists(walk: Walk, calendar: Calendar): Promise<Calendar | null> {
  const { act, iso, see } = walk;
  const { year, month } = target(iso);
  let at: Calendar | null = calendar;
  if (calendar.year !== year) {
    const isOpen = await toYears(walk, calendar);
    const reached = await byMonthsOfYears(walk);
    if (reached || !isOpen) return reached ?? backToDays(walk);
    const cell = await findYear(walk, year);
    if (!cell || !(await pressSoon(act, cell))) return backToDays(walk);
    const next = () => {
      const now = see();
      return (
        (now?.year === year && !openYears(walk) && now) ||
        (!now && open(walk, (all) => monthsIn(all, null)) && 'months')
      );
    };
    const came = await until(act.doc, next, 500, act.signal);
    if (!came) return backToDays(walk);
    at = came === 'months' ? null : came;
  }
  if (at && Math.abs(far(at, iso)) <= 2) return at;
  if (at) {
    const [part] = headingPart(at, 'month');
    if (!part || !(await pressSoon(act, part))) return at;
  }
  const months = await until(
    act.doc,
    () => {
      const days = see();
      return open(walk, (all) => monthsIn(all, days));
    },
    300,
    act.signal,
  );
  const cell = months?.get(month);
  cell?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (!cell || !(await pressSoon(act, cell))) return backToDays(walk);
  return (await until(act.doc, () => isAt(see(), iso), 500, act.signal)) ?? backToDays(walk);
}

/** Over a list of the months of many years, where the heading opened one. */
async function byMonthsOfYears(walk: Walk): Promise<Calendar | null> {
  const { act, iso, see } = walk;
  const cell = await scrollToMonth(act, () => open(walk, monthsOfYears), target(iso));
  if (!cell || !(await pressSoon(act, cell))) return null;
  return until(act.doc, () => isAt(see(), iso), 500, act.signal);
}

const isAt = (calendar: Calendar | null, iso: string) => (calendar && far(calendar, iso) === 0 ? calendar : null);

const backToDays = ({ act, see }: Walk) => until(act.doc, see, 200, act.signal);

/** Presses the heading until it offers years: some offer months first. */
async function toYears(walk: Walk, calendar: Calendar): Promise<boolean> {
  const { act } = walk;
  const years = () => openYears(walk);
  if (years()) return true;
  const [part] = headingPart(calendar, 'year');
  if (!part || !(await pressSoon(act, part))) return false;
  const came = await until(
    act.doc,
    () => (years() ? 'years' : !walk.see() && open(walk, (all) => monthsIn(all, null)) ? 'months' : null),
    300,
    act.signal,
  );
  if (came !== 'months') return came === 'years';
  const heading = fresh(walk).find((one) => /^(?:1[89]|2[01])\d{2}年?$/.test((one.textContent ?? '').trim()));
  if (!heading || !(await pressSoon(act, heading))) return false;
  return (await until(act.doc, years, 300, act.signal)) !== null;
}

/** Leafs through a list of years, by its arrows or by scrolling, to the one that is wanted. */
async function findYear(walk: Walk, year: number): Promise<Element | null> {
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

/** What may lead to other years: the row that asks for more, or the arrows of the nearest box around the list. */
function pagers({ see, panel }: Walk, cells: readonly Element[], back: boolean): Element[] {
  for (let root = cells[0]!.parentElement; root && root.localName !== 'body'; root = root.parentElement) {
    if (!cells.every((cell) => root.contains(cell))) continue;
    const more = textHolders(root).filter((one) => /^(?:[.·]{2,3}|…+|更早|更多|earlier|later|more)$/i.test(said(one)));
    const rows = more.filter((one) => isBefore(one, cells[0]!) === back);
    const arrows = see() ? [] : arrowsOf(root, cells);
    const found = [...rows, ...(back ? arrows.slice(0, 2) : arrows.slice(-2).reverse())];
    if (found.length > 0) return found;
    if (root.contains(panel)) break;
  }
  return [];
}

/** What is found, as soon as any is: arrows of a list that is still growing into its place are too small to be known. */
async function untilAny({ doc, signal }: Act, find: () => Element[]): Promise<Element[]> {
  let found: Element[] = [];
  const some = () => {
    found = find();
    return found.length > 0;
  };
  await until(doc, some, 400, signal);
  return found;
}

/** One page of years back or on: by the row that asks for more, by arrows, by scrolling. */
async function turnYears(walk: Walk, cells: Element[], back: boolean, moved: () => unknown): Promise<boolean> {
  const { act } = walk;
  const scroller = scrollerOf(cells[0]!);
  const find = () => pagers(walk, cells, back);
  for (const one of scroller ? find() : await untilAny(act, find))
    if ((await pressSoon(act, one)) && (await until(act.doc, () => Boolean(moved()), 250, act.signal))) return true;
  if (!scroller) return false;
  scroller.scrollTop = back ? 0 : scroller.scrollHeight;
  scroller.dispatchEvent(new Event('scroll'));
  return (await until(act.doc, () => Boolean(moved()), 400, act.signal)) !== null;
}

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Arrow by arrow, the largest steps that do not lead too far first. Null when the month cannot be reached. */
async function byArrows(walk: Walk, start: Calendar): Promise<Calendar | null> {
  const learned = new Map<number, number>();
  let calendar = start;
  let misses = 0;
  for (let guard = 0; guard < 400 && far(calendar, walk.iso) !== 0; guard++) {
    if (walk.act.signal.aborted) return null;
    const rest = far(calendar, walk.iso);
    const step = await turnPage(walk, calendar, learned);
    if (!step) return null;
    misses = far(step, walk.iso) === rest ? misses + 1 : 0;
    if (misses > 6) return null;
    calendar = step;
  }
  return far(calendar, walk.iso) === 0 ? calendar : null;
}

/** What is turned together: of two months side by side, one has the arrows back and the other those on. */
function pagedWith({ panel, days }: Calendar): Element {
  const top = days[0]!.getBoundingClientRect().top;
  for (let up = panel.parentElement, level = 0; up && level < 3; up = up.parentElement, level++) {
    if (/^(?:body|form)$/.test(up.localName)) break;
    const others = textHolders(up).filter((one) => isDay(one) && !panel.contains(one));
    if (others.length >= 28 && Math.abs(others[0]!.getBoundingClientRect().top - top) < 8) return up;
  }
  return panel;
}

/** Presses the arrow that is known, or is to be tried, to lead nearest to the month; answers the calendar then. */
async function turnPage(
  { act, iso, see }: Walk,
  calendar: Calendar,
  learned: Map<number, number>,
): Promise<Calendar | null> {
  const rest = far(calendar, iso);
  const arrows = await untilAny(act, () => arrowsOf(pagedWith(calendar), calendar.days));
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
  if (!(isVisible(arrow) && (await pressSoon(act, arrow)))) {
    learned.set(index, 0);
    return calendar;
  }
  const moved = () => {
    const now = see();
    return now && far(now, iso) !== rest ? now : null;
  };
  const now = await until(act.doc, moved, 400, act.signal);
  if (now || !learned.get(index)) learned.set(index, now ? rest - far(now, iso) : 0);
  return now ?? see() ?? calendar;
}
