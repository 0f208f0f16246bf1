import { ancestors, innermost, isBefore, parentOf } from '../../../dom/flat-tree';
import { renderedTextNodes } from '../../../dom/text-nodes';
import { isVisible } from '../../../dom/visibility';
import { parseDate } from '../../../text/date-text';
import { monthNames, parseMonth } from '../../../text/month-name';
import { normalise } from '../../../text/normalise';

/**
 * Reads any calendar by its visible text: a grid of day numbers under a year and a month, a list of years, a list of
 * months. Knows no kit.
 */

export interface Month {
  year: number;
  month: number;
}

/** A month of days with its heading. */
export interface Calendar extends Month {
  panel: Element;
  /** The element that holds only the days. */
  grid: Element;
  /** Day cells in order. The first `1` begins the month: days of neighbouring months may look the same. */
  days: Element[];
}

const day = /^(?:0?[1-9]|[12]\d|3[01])[日号]?$/;

const yearText = /^((?:1[89]|2[01])\d{2})年?$/;

const longNames = 'january|february|march|april|may|june|july|august|september|october|november|december';

const monthWord = new RegExp(`^(?:${longNames}|${monthNames.join('|')}|sept)\\.?$`);

/** Returns the normalised text of an element or an input. */
export const normalisedText = (element: Element): string =>
  normalise('value' in element && element.localName === 'input' ? String(element.value) : (element.textContent ?? ''));

/** Returns the elements under a root that hold a text, and its inputs and selects, without hidden ones. */
export function textHolders(root: Element): Element[] {
  const found = new Set<Element>();
  for (const { node } of renderedTextNodes(root))
    if (node.parentElement && node.parentElement.localName !== 'option') found.add(node.parentElement);
  const boxes = root.querySelectorAll('input, select');
  for (const box of boxes) found.add(box);
  const all = [...found].filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  return boxes.length > 0 ? all.sort((a, b) => (isBefore(a, b) ? -1 : 1)) : all;
}

/** Returns year and month of a panel's heading: of its texts, selects and inputs outside the grid. Null if unclear. */
function readHeading(panel: Element, grid: Element): Month | null {
  const pieces = textHolders(panel)
    .filter((one) => !grid.contains(one) && isVisible(one))
    .map((one) => {
      if (one instanceof HTMLSelectElement) return one.selectedOptions[0]?.text ?? '';
      if (one instanceof HTMLInputElement) return /\d{4}.\d/.test(one.value) ? '' : one.value;
      return [...one.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : ''))
        .join(' ')
        .trim();
    })
    .filter(Boolean);
  const joined = pieces.join(' ');
  const yearFirst =
    normalise(joined).match(/((?:1[89]|2[01])\d{2})[年\-/.]?(十[一二]?|[一二三四五六七八九]|\d{1,2})月/) ??
    joined.match(/((?:1[89]|2[01])\d{2})\s*[-/.]\s*(\d{1,2})(?!\d)/);
  const monthFirst = joined.match(/(?:^|[^\d-/.])(\d{1,2})\s*[-/.]\s*((?:1[89]|2[01])\d{2})(?!\d)/);
  if (yearFirst || monthFirst) {
    const month = parseMonth(`${yearFirst?.[2] ?? monthFirst![1]}月`);
    if (month) return { year: Number(yearFirst?.[1] ?? monthFirst![2]), month };
  }
  const year = pieces.map((piece) => piece.match(/(?:^|\D)((?:1[89]|2[01])\d{2})(?!\d)/)?.[1]).find(Boolean);
  const month = pieces
    .map((piece) => parseMonth(piece.replace(/(?:1[89]|2[01])\d{2}\s*年?/, '')))
    .find((one) => one !== null);
  return year && month ? { year: Number(year), month } : null;
}

/** True if an element shows the number of a day. */
export const isDay = (element: Element): boolean =>
  day.test(normalisedText(element)) && !(element instanceof HTMLInputElement);

/** True if cells are in at least six columns, as days of weeks are. Wheels have one column. */
const isGrid = (cells: readonly Element[]): boolean =>
  new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().left / 4))).size >= 6;

/** Returns the calendar among elements, the first of two months side by side; null if there is none. */
export function calendarIn(elements: readonly Element[]): Calendar | null {
  const cells = elements.filter(isDay);
  if (cells.length < 28) return null;
  const first = cells.find((cell) => /^0?1[日号]?$/.test(normalisedText(cell)));
  if (!first) return null;
  let grid: Element | null = null;
  for (const up of ancestors(first)) {
    if (cells.filter((cell) => up.contains(cell)).length >= 28) {
      grid = up;
      break;
    }
  }
  if (!grid) return null;
  const days = cells.filter((cell) => grid.contains(cell));
  if (!isGrid(days) || !days.some(isVisible)) return null;
  let panel: Element | null = grid;
  for (let level = 0; panel && level < 6; level++, panel = parentOf(panel)) {
    const heading = readHeading(panel, grid);
    if (heading) return { ...heading, panel, grid, days };
  }
  return null;
}

/** Returns the cells of a list of years by year; null if there are fewer than four. */
export function yearsIn(elements: readonly Element[]): Map<number, Element> | null {
  const years = new Map<number, Element>();
  for (const element of elements) {
    const year = element instanceof HTMLInputElement ? null : normalisedText(element).match(yearText)?.[1];
    // A heading that reads like a year comes before the list and is replaced by its cell.
    if (year) years.set(Number(year), element);
  }
  return years.size >= 4 ? years : null;
}

const noMonth = /^(?:1[3-9]|2\d|3[01])$/;

/** Returns the cells of a list of months by month; null unless all twelve are there. Bare numbers count only without days. */
export function monthsIn(elements: readonly Element[], calendar: Calendar | null): Map<number, Element> | null {
  const months = new Map<number, Element>();
  // A grid of days without a readable heading has the numbers 1 to 12, too.
  const isUnmarked = !calendar && !elements.some((element) => noMonth.test(normalisedText(element)));
  for (const element of elements) {
    if (element instanceof HTMLInputElement || calendar?.grid.contains(element)) continue;
    const text = normalisedText(element);
    const isMonth =
      /^(?:(?:0?[1-9]|1[0-2])月份?|(?:十[一二]?|[一二三四五六七八九])月)$/.test(text) ||
      monthWord.test(text) ||
      (isUnmarked && /^(?:0?[1-9]|1[0-2])$/.test(text));
    const month = isMonth ? parseMonth(text) : null;
    if (month) months.set(month, element);
  }
  return months.size === 12 ? months : null;
}

/** Returns the parts of a heading that show the year, or only the month. A click on them opens a list. */
export function headingPart({ panel, grid }: Pick<Calendar, 'panel' | 'grid'>, part: 'year' | 'month'): Element[] {
  const top = grid.getBoundingClientRect().top;
  const parts = textHolders(panel).filter((one) => {
    if (grid.contains(one) || one instanceof HTMLSelectElement || !isVisible(one)) return false;
    if (one.getBoundingClientRect().top > top) return false;
    const text = normalisedText(one);
    if (part === 'year') return /(?:^|\D)(?:1[89]|2[01])\d{2}(?!\d)/.test(text) && text.length < 24;
    return text.length < 12 && !/\d{4}/.test(text) && parseMonth(text) !== null;
  });
  const exact = parts.filter((one) => (part === 'year' ? yearText.test(normalisedText(one)) : true));
  return exact.length > 0 ? exact : parts;
}

const dateNames = ['title', 'data-date', 'datetime', 'data-day', 'data-value', 'lay-ymd', 'aria-label'];

function markedDate(cell: Element): string | null {
  for (let up: Element | null = cell, level = 0; up && level < 3; level++, up = up.parentElement)
    for (const name of dateNames) {
      const date = parseDate((up.getAttribute(name) ?? '').replace(/[^\d\-/.年月日T: ]/g, ''));
      if (date) return date;
    }
  return null;
}

/** Returns the cell of a day by the date in its markup, else counted from the first 1 of the month; null if unclear. */
export function dayCell({ days, year, month }: Calendar, iso: string): Element | null {
  const wanted = Number(iso.slice(8));
  const numbers = days.map((cell) => Number.parseInt(normalisedText(cell), 10));
  const exact = days.filter((cell, index) => numbers[index] === wanted && markedDate(cell) === iso);
  if (exact.length === 1) return exact[0]!;
  if (year !== Number(iso.slice(0, 4)) || month !== Number(iso.slice(5, 7))) return null;
  const at = numbers.indexOf(1) + wanted - 1;
  const cell = days[at];
  const marked = cell && markedDate(cell);
  return cell && numbers[at] === wanted && (!marked || marked === iso) ? cell : null;
}

/** True if a calendar marks a cell as one that cannot be chosen. */
export function isDayOff(cell: Element): boolean {
  for (let up: Element | null = cell, level = 0; up && level < 3; level++, up = up.parentElement) {
    if (up.getAttribute('aria-disabled') === 'true' || up.matches(':disabled')) return true;
    if (/(?:^|[-_\s])(?:disabled|unavailable|forbidden)(?:$|[-_\s])/i.test(up.getAttribute('class') ?? '')) return true;
    if (/^(?:td|button|li)$/.test(up.localName)) break;
  }
  return getComputedStyle(cell).cursor === 'not-allowed';
}

/** Returns the possible arrows of a panel from left to right: small, above the cells, without a word. */
export function arrowsOf(panel: Element, cells: readonly Element[]): Element[] {
  const top = Math.min(...cells.slice(0, 12).map((cell) => cell.getBoundingClientRect().top));
  const all = [...panel.querySelectorAll('button, a, i, span, svg, div, th, [role="button"]')].filter((element) => {
    const rect = element.getBoundingClientRect();
    if (rect.width < 4 || rect.width > 48 || rect.height < 4 || rect.height > 48 || rect.bottom > top + 8) return false;
    if (cells.some((cell) => element.contains(cell) || cell.contains(element))) return false;
    return !/[\p{L}\p{N}]/u.test(normalise(element.textContent ?? '')) && isVisible(element);
  });
  return innermost(all).sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
}
