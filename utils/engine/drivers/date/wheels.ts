import { ancestors } from '../../dom/flat-tree';
import { nextFrame, waitUntilStable } from '../../dom/wait';
import { click } from '../../input/pointer';
import { reasons } from '../../reasons';
import { parseMonth } from '../../text/month-name';
import { normalise } from '../../text/normalise';
import { type Snapshot, textsInSight } from '../popup/snapshot';
import type { DriverContext, Result } from '../types';
import { textHolders } from './calendar/read-calendar';

/** Pickers with a column each for year, month and day, as mobile kits have them. */
export interface Wheels {
  panel: Element;
  columns: { year: Column; month: Column; day: Column };
}

type Column = Map<number, Element>;

/** Returns the cells of one column by number; null if a cell shows something else. */
function readColumn(cells: readonly Element[], part: 'year' | 'month' | 'day'): Column | null {
  const column: Column = new Map();
  for (const cell of cells) {
    const text = normalise(cell.textContent ?? '');
    const number =
      part === 'month'
        ? parseMonth(text)
        : Number(text.match(part === 'year' ? /^(\d{4})年?$/ : /^(\d{1,2})[日号]?$/)?.[1]);
    if (!number) return null;
    column.set(number, cell);
  }
  return column;
}

/** Returns the wheels that opened since the snapshot; null if none did. Counts cells that their column clips away, too. */
export function wheelsSince({ doc }: Pick<DriverContext, 'doc'>, before: Snapshot): Wheels | null {
  const seen = [...textsInSight(doc)].filter(([element, text]) => before.texts.get(element) !== text);
  return wheelsAmong(seen.map(([element]) => element));
}

/** Returns the columns of numbers around the first year among elements; null if there are none. */
function wheelsAmong(elements: readonly Element[]): Wheels | null {
  const year = elements.find((one) => /^\d{4}年?$/.test(normalise(one.textContent ?? '')));
  if (!year) return null;
  for (const up of ancestors(year)) {
    if (/^(?:body|form)$/.test(up.localName)) return null;
    const byLeft = new Map<number, Element[]>();
    for (const cell of textHolders(up)) {
      if (!/^\d{1,4}[年月日号]?$/.test(normalise(cell.textContent ?? ''))) continue;
      const rect = cell.getBoundingClientRect();
      const middle = Math.round((rect.left + rect.width / 2) / 12);
      byLeft.set(middle, [...(byLeft.get(middle) ?? []), cell]);
    }
    const lists = [...byLeft.entries()].sort((a, b) => a[0] - b[0]).map(([, cells]) => cells);
    if (lists.length < 3 || lists.length > 6) continue;
    const years = lists.map((cells) => (cells.length > 3 ? readColumn(cells, 'year') : null));
    const at = years.findIndex(Boolean);
    const month = lists[at + 1] && readColumn(lists[at + 1]!, 'month');
    const day = lists[at + 2] && readColumn(lists[at + 2]!, 'day');
    if (at >= 0 && month && day && month.size >= 3 && day.size >= 28)
      return { panel: up, columns: { year: years[at]!, month, day } };
  }
  return null;
}

/** Turns each wheel to its number, year first: the days on offer depend on year and month. */
export async function turnWheels(act: DriverContext, wheels: Wheels, iso: string): Promise<Result> {
  const numbers = iso.split('-').map(Number);
  for (const [index, part] of (['year', 'month', 'day'] as const).entries()) {
    const number = numbers[index]!;
    const now = wheelsAmong(textHolders(wheels.panel)) ?? wheels;
    const cell = now.columns[part].get(number);
    if (!cell) return { ok: false, why: reasons.noDay };
    const row = cell.closest('li, [role="option"], [role="button"], [class*="item" i]') ?? cell;
    // The sheet may still slide in.
    await waitUntilStable(act.doc, cell, act.signal);
    click(row, { exact: true });
    await nextFrame();
    await waitUntilStable(act.doc, cell, act.signal);
  }
  return { ok: true };
}

/** True if the numbers of a day are in one line: the wheels are turned to them. */
export function areTurned(panel: Element, iso: string): boolean {
  const wheels = wheelsAmong(textHolders(panel));
  const cells = iso.split('-').map((number, index) => {
    const column = wheels && Object.values(wheels.columns)[index];
    return column?.get(Number(number))?.getBoundingClientRect().top ?? Number.NaN;
  });
  return Math.max(...cells) - Math.min(...cells) < 8;
}
