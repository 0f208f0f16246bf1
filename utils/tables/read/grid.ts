/** Collects the cells of one sheet while a file is read, within limits. */
import { MOST_ROWS } from '../limits';
import { type Cell, isEmptyCell, type Merge, type Sheet, type SheetRow } from './sheet';

const MOST_COLUMNS = 300;
const LONGEST_CELL = 20_000;
const MOST_MERGES = 20_000;
/** Title, notes and header come on top of the rows. */
const ROOM = 100;

export interface Grid {
  /** Puts a cell at a row from 1 and a column from 0. Ignores cells outside the limits. */
  put(row: number, column: number, cell: Cell): void;
  hide(row: number): void;
  merge(merge: Merge): void;
  done(about: Pick<Sheet, 'name' | 'hidden' | 'open'>): Sheet;
}

const short = (cell: Cell): Cell => (typeof cell === 'string' ? cell.slice(0, LONGEST_CELL) : cell);

export function makeGrid(): Grid {
  const rows = new Map<number, Cell[]>();
  const hidden = new Set<number>();
  const merges: Merge[] = [];
  let cut = false;
  return {
    put(row, column, cell) {
      if (isEmptyCell(cell) || column >= MOST_COLUMNS || !(row >= 1) || !(column >= 0)) return;
      let cells = rows.get(row);
      if (!cells) {
        if (rows.size >= MOST_ROWS + ROOM) {
          cut = true;
          return;
        }
        cells = [];
        rows.set(row, cells);
      }
      while (cells.length < column) cells.push(null);
      cells[column] = short(cell);
    },
    hide: (row) => void hidden.add(row),
    merge: (merge) => void (merges.length < MOST_MERGES && merges.push(merge)),
    done(about) {
      const all = [...rows].sort(([a], [b]) => a - b);
      const sorted = all.map(([row, cells]): SheetRow => ({ row, hidden: hidden.has(row), cells }));
      return { ...about, rows: filled(sorted, merges), merges, cut };
    },
  };
}

/** A cell merged over several rows is repeated in each of them. Rows that hold nothing else stay empty. */
function filled(rows: readonly SheetRow[], merges: readonly Merge[]): SheetRow[] {
  const places = new Map(rows.map(({ row }, index) => [row, index]));
  const result = rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { top, bottom, left } of merges) {
    if (bottom === top || left >= MOST_COLUMNS) continue;
    const from = places.get(top);
    const cell = from === undefined ? undefined : result[from]?.cells[left];
    if (from === undefined || isEmptyCell(cell)) continue;
    for (let at = from + 1; at < result.length; at += 1) {
      const below = result[at];
      if (!below || below.row > bottom) break;
      while (below.cells.length <= left) below.cells.push(null);
      if (isEmptyCell(below.cells[left])) below.cells[left] = cell ?? null;
    }
  }
  return result;
}
