import { nextFrame, waitFor } from '../../../dom/wait';
import { parseMonth } from '../../../text/month-name';
import { SCROLL_ENDS } from '../../../timeouts';
import { scrollerOf } from '../../popup/popup';
import type { DriverContext } from '../../types';
import { normalisedText } from './read-calendar';

/** Reads and scrolls lists of the months of many years. The markup of each month names its year. */

interface MonthCell {
  cell: Element;
  year: number;
  month: number;
}

const marks = ['aria-label', 'title', 'data-month', 'data-value', 'data-date', 'datetime'];

/** Returns the year and month in the markup of a cell that shows a month; null if it has none. */
function markedMonth(cell: Element): MonthCell | null {
  const month = parseMonth(normalisedText(cell));
  if (month === null || normalisedText(cell).length > 9) return null;
  for (let up: Element | null = cell, level = 0; up && level < 3; level++, up = up.parentElement)
    for (const name of marks) {
      const [, year, number] = (up.getAttribute(name) ?? '').match(/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/) ?? [];
      if (year && Number(number) === month) return { cell, year: Number(year), month };
    }
  return null;
}

/** Returns the months among elements; null if they are fewer than a year. */
export function monthsOfYears(elements: readonly Element[]): MonthCell[] | null {
  const cells = elements.map(markedMonth).filter((one) => one !== null);
  return cells.length >= 12 ? cells : null;
}

/** Scrolls such a list to a month. Returns its cell, null if it is not there. The list may render only its window. */
export async function scrollToMonth(
  { doc, signal }: DriverContext,
  list: () => MonthCell[] | null,
  wanted: Pick<MonthCell, 'year' | 'month'>,
): Promise<Element | null> {
  for (let turn = 0; turn < 12 && !signal.aborted; turn++) {
    const cells = list();
    const first = cells?.[0];
    if (!first) return null;
    const hit = cells.find(({ year, month }) => year === wanted.year && month === wanted.month);
    if (hit) {
      hit.cell.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      // A list that renders only its window takes no clicks while it scrolls.
      await waitFor(doc, () => getComputedStyle(hit.cell).pointerEvents !== 'none', SCROLL_ENDS, signal);
      if (hit.cell.isConnected && markedMonth(hit.cell)?.year === hit.year) return hit.cell;
      continue;
    }
    const scroller = scrollerOf(first.cell);
    const other = cells.find(({ year, month }) => year !== first.year && month === first.month);
    if (!scroller || !other) return null;
    const top = ({ cell }: MonthCell) => cell.getBoundingClientRect().top;
    scroller.scrollTop += ((top(other) - top(first)) / (other.year - first.year)) * (wanted.year - first.year);
    scroller.dispatchEvent(new Event('scroll'));
    await nextFrame();
    await nextFrame();
  }
  return null;
}
