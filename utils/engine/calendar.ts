import type { Act, Done } from './act';
import { holds, lineage, parentOf } from './flat';
import { appeared, type Before } from './popup';
import { pressSoon } from './press';
import { say } from './say';
import { normalise, readDate } from './text';
import { isVisible } from './visible';
import { turn, until } from './wait';
import type { Widget } from './widgets';

/**
 * Any calendar, by what it shows: a grid of day numbers under a year and a month. How its arrows work is learned by
 * pressing them and reading what the heading says then; no kit is named.
 */

interface Month {
  year: number;
  month: number;
}

interface Calendar extends Month {
  panel: Element;
  /** Cells in their order; the first `1` begins the month (days of neighbouring months may look the same). */
  days: Element[];
}

const day = /^(?:[1-9]|[12]\d|3[01])日?$/;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function readMonth(text: string): number | null {
  const clean = normalise(text);
  const number = clean.match(/^(\d{1,2})月?份?$/) ?? clean.match(/(?:^|\D)(\d{1,2})月/);
  if (number) return Number(number[1]) >= 1 && Number(number[1]) <= 12 ? Number(number[1]) : null;
  const word = clean.match(/(十[一二]?|[一二三四五六七八九])月/);
  if (word) return chinese.indexOf(word[1]!) + 1;
  const name = monthNames.findIndex((one) => new RegExp(`(?:^|[^a-z])${one}[a-z]*`).test(clean));
  return name < 0 ? null : name + 1;
}

/** Year and month out of the heading of a panel: the texts that are no day cells, selects and inputs included. */
function readHeading(panel: Element, grid: Element): Month | null {
  const pieces: string[] = [];
  const walker = panel.ownerDocument.createTreeWalker(panel, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (grid.contains(node)) continue;
    if (node instanceof HTMLSelectElement) {
      if (isVisible(node)) pieces.push(node.selectedOptions[0]?.text ?? '');
    } else if (node instanceof HTMLInputElement) {
      if (isVisible(node) && !/\d{4}.\d/.test(node.value)) pieces.push(node.value);
    } else if (
      node.nodeType === Node.TEXT_NODE &&
      node.parentElement &&
      node.parentElement.localName !== 'option' &&
      isVisible(node.parentElement)
    ) {
      const text = (node.nodeValue ?? '').trim();
      if (text) pieces.push(text);
    }
  }
  const joined = pieces.join(' ');
  const both =
    normalise(joined).match(/((?:19|20)\d{2})[年\-/.]?(十[一二]?|[一二三四五六七八九]|\d{1,2})月/) ??
    joined.match(/((?:19|20)\d{2})\s*[-/.]\s*(\d{1,2})(?![\d])/);
  if (both) {
    const month = readMonth(`${both[2]}月`);
    if (month) return { year: Number(both[1]), month };
  }
  const year = pieces.map((piece) => piece.match(/(?:^|\D)((?:19|20)\d{2})(?!\d)/)?.[1]).find(Boolean);
  const month = pieces
    .map((piece) =>
      /(?:19|20)\d{2}/.test(piece) ? readMonth(piece.replace(/(?:19|20)\d{2}年?/, '')) : readMonth(piece),
    )
    .find((one) => one !== null);
  return year && month ? { year: Number(year), month } : null;
}

/** The calendar among the elements that just came up; the first of two months side by side. */
export function calendarIn(fresh: readonly Element[]): Calendar | null {
  const cells = fresh.filter((element) => day.test(normalise(element.textContent ?? '')));
  if (cells.length < 28) return null;
  const first = cells.find((cell) => /^1日?$/.test(normalise(cell.textContent ?? '')));
  if (!first) return null;
  let grid: Element | null = null;
  for (const up of lineage(first)) {
    if (cells.filter((cell) => up.contains(cell)).length >= 28) {
      grid = up;
      break;
    }
  }
  if (!grid) return null;
  const days = cells.filter((cell) => grid.contains(cell));
  let panel: Element | null = grid;
  for (let level = 0; panel && level < 6; level++, panel = parentOf(panel)) {
    const heading = readHeading(panel, grid);
    if (heading) return { ...heading, panel, days };
  }
  return null;
}

/** Visible elements of a panel that are all text. */
const leavesOf = (panel: Element): Element[] =>
  [...panel.querySelectorAll('*')].filter(
    (element) =>
      element.childElementCount === 0 && day.test(normalise(element.textContent ?? '')) && isVisible(element),
  );

/** The cell of a day: by the date it carries in its markup, else counted from the first 1. */
function cellOf({ days, year, month }: Calendar, iso: string): Element | null {
  const wanted = Number(iso.slice(8));
  const dated = days.map((cell) => {
    for (let up: Element | null = cell, level = 0; up && level < 3; level++, up = up.parentElement)
      for (const name of ['title', 'data-date', 'datetime', 'data-day', 'data-value', 'lay-ymd', 'aria-label']) {
        const date = readDate((up.getAttribute(name) ?? '').replace(/[^\d\-/.年月日T: ]/g, ''));
        if (date) return date;
      }
    return null;
  });
  const exact = days.filter((_, index) => dated[index] === iso);
  if (exact.length === 1) return exact[0]!;
  if (year !== Number(iso.slice(0, 4)) || month !== Number(iso.slice(5, 7))) return null;
  const numbers = days.map((cell) => Number.parseInt(normalise(cell.textContent ?? ''), 10));
  const start = numbers.indexOf(1);
  const cell = days[start + wanted - 1];
  return cell && numbers[start + wanted - 1] === wanted ? cell : null;
}

const far = (from: Month, iso: string) =>
  Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - (from.year * 12 + from.month);

/** What in a panel's heading could be an arrow: small, pressable, without a word of its own. */
function arrowsOf({ panel, days }: Calendar): Element[] {
  const top = Math.min(...days.map((cell) => cell.getBoundingClientRect().top));
  const all = [...panel.querySelectorAll('button, a, i, span, svg, div, [role="button"]')].filter((element) => {
    if (days.some((cell) => element.contains(cell) || cell.contains(element))) return false;
    const rect = element.getBoundingClientRect();
    if (rect.width < 4 || rect.width > 48 || rect.height < 4 || rect.height > 48 || rect.bottom > top + 8) return false;
    return !/[\p{L}\p{N}]{1}/u.test(normalise(element.textContent ?? '')) && isVisible(element);
  });
  const inner = all.filter((element) => !all.some((other) => other !== element && element.contains(other)));
  return inner.sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
}

/** Sets year and month through native selects and a year input in the heading, where the panel has them. */
function setDirectly({ panel }: Calendar, iso: string): void {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
  for (const select of panel.querySelectorAll('select')) {
    const option = [...select.options].find((one) =>
      /^\d{4}/.test(one.text) ? Number.parseInt(one.text, 10) === year : readMonth(one.text) === month,
    );
    if (!option || select.value === option.value) continue;
    select.value = option.value;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const input of panel.querySelectorAll('input')) {
    if (input.readOnly || !/^\d{4}$/.test(input.value) || Number(input.value) === year) continue;
    input.value = String(year);
    for (const type of ['input', 'keyup', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/**
 * Takes an open calendar to a day and presses it.
 * @param iso YYYY-MM-DD
 */
export async function pickDay(act: Act, widget: Widget, iso: string, before: Before): Promise<Done> {
  const { doc, signal } = act;
  const see = () => calendarIn(appeared(doc, before).filter((element) => !holds(widget.control, element)));
  let calendar = await until(doc, see, 3000, signal);
  if (!calendar) return { ok: false, why: say.didNotOpen };
  const { panel } = calendar;
  const again = () => (panel.isConnected ? calendarIn(leavesOf(panel)) : see());
  // From here on all of the panel counts, also what reads as it did before.
  calendar = again() ?? calendar;
  if (far(calendar, iso) !== 0 && calendar.panel.querySelector('select, input')) {
    setDirectly(calendar, iso);
    await turn();
    calendar = again() ?? calendar;
  }
  const learned = new Map<number, number>();
  let misses = 0;
  for (let guard = 0; guard < 700 && far(calendar, iso) !== 0; guard++) {
    if (signal.aborted) return { ok: false, why: say.stopped };
    const rest = far(calendar, iso);
    const step = await turnPage(act, calendar, iso, learned, again);
    if (!step) return { ok: false, why: say.noDay };
    misses = far(step, iso) === rest ? misses + 1 : 0;
    if (misses > 6) return { ok: false, why: say.noDay };
    calendar = step;
  }
  const cell = cellOf(calendar, iso);
  if (!cell) return { ok: false, why: say.noDay };
  return (await pressSoon(act, cell)) ? { ok: true } : { ok: false, why: say.covered };
}

/** Presses the arrow that is known, or is to be tried, to lead nearest to the month; answers the calendar then. */
async function turnPage(
  act: Act,
  calendar: Calendar,
  iso: string,
  learned: Map<number, number>,
  see: () => Calendar | null,
): Promise<Calendar | null> {
  const rest = far(calendar, iso);
  const arrows = arrowsOf(calendar);
  const known = [...learned].filter(
    ([, delta]) => delta !== 0 && Math.sign(delta) === Math.sign(rest) && Math.abs(delta) <= Math.abs(rest),
  );
  const best = known.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0];
  const order = rest < 0 ? arrows.map((_, index) => index) : arrows.map((_, index) => arrows.length - 1 - index);
  const untried = order.find((index) => !learned.has(index));
  const useBest = best && (Math.abs(best[1]) >= 12 || untried === undefined || Math.abs(rest) < 12);
  const index = useBest ? best[0] : (untried ?? best?.[0]);
  const arrow = index === undefined ? undefined : arrows[index];
  if (index === undefined || !arrow) return null;
  if (!(await pressSoon(act, arrow))) {
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
