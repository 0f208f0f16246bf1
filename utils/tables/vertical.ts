/** Reads a form: names below one another, values beside them. In: a sheet. Out: header and one row a client and software. */
import { creditCodeFault } from '../profile/checks/credit-code';
import { isHeaderWord, readHeader } from './header-words';
import { type Cell, isEmptyCell, type Sheet, textOfCell } from './read/sheet';
import type { Row, Table } from './table';

/** A form has at least so many names with a value beside them. */
const LEAST = 3;
/** At most so many empty (merged) cells are between a name and its value. */
const GAP = 6;

interface Pair {
  word: string;
  row: number;
  /** The values beside the name: one, or one a client. */
  values: readonly Cell[];
}

/** A form is no longer. */
const MOST_ROWS = 300;

const isName = (cell: Cell | undefined): cell is string => typeof cell === 'string' && isHeaderWord(cell);

function pairsOf(sheet: Sheet): Pair[] {
  return sheet.rows.slice(0, MOST_ROWS).flatMap(({ row, cells }): Pair[] => {
    const pairs: Pair[] = [];
    for (let at = 0; at < cells.length; at += 1) {
      const word = cells[at];
      if (!isName(word)) continue;
      let next = at + 1;
      while (next < cells.length && next <= at + GAP && isEmptyCell(cells[next])) next += 1;
      if (isEmptyCell(cells[next]) || isName(cells[next])) continue;
      let end = next;
      while (end < cells.length && !isName(cells[end])) end += 1;
      pairs.push({ word, row, values: cells.slice(next, end) });
      at = end - 1;
    }
    return pairs;
  });
}

/** Returns the number of clients side by side. A further one counts if its credit code is right. */
function clientsIn(pairs: readonly Pair[]): number {
  const codes = pairs.map(({ values }) =>
    values.map((value) => creditCodeFault(textOfCell(value).normalize('NFKC').replace(/\s/g, '')) === null),
  );
  return Math.max(1, ...codes.filter((all) => all.every(Boolean)).map((all) => all.length));
}

/** One row a software. A repeated name of another software begins a new row. */
function rowsOf(pairs: readonly Pair[], paths: readonly (string | undefined)[], client: number): Row[] {
  const rows: { cells: Cell[]; at: number[]; used: Set<string> }[] = [];
  const fresh = () => {
    const row = { cells: pairs.map((): Cell => null), at: pairs.map(() => 0), used: new Set<string>() };
    rows.push(row);
    return row;
  };
  let now = fresh();
  pairs.forEach(({ row, values }, place) => {
    const path = paths[place] ?? '';
    if (path.startsWith('works.') && now.used.has(path)) now = fresh();
    now.used.add(path);
    now.cells[place] = values[client] ?? null;
    now.at[place] = row;
  });
  return rows.map(({ cells, at }) => ({ row: Math.min(...at.filter(Boolean)), hidden: false, cells, at }));
}

/** Returns the form as a table. Null if the names are in a row (`known` of them) or are too few. */
export function findVertical(sheet: Sheet, known: number): Table | null {
  const pairs = pairsOf(sheet);
  if (pairs.length < LEAST || pairs.length <= known) return null;
  const header = readHeader(pairs.map(({ word }) => word));
  const paths = header.columns.map((cell) => cell?.column.path);
  const clients = clientsIn(pairs);
  const rows = Array.from({ length: clients }, (_, client) => rowsOf(pairs, paths, client)).flat();
  return { header, rows, isForm: true };
}
