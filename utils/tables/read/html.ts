/** Reads the tables of a web page, which web systems write and call .xls. In: text. Out: one sheet a table. */
import { type Grid, makeGrid } from './grid';
import { type Attributes, walkMarkup } from './markup';
import type { Sheet } from './sheet';

const MOST_TABLES = 200;
/** Elements that begin a line of their own. */
const lines = new Set(['br', 'p', 'div', 'li']);

interface Table {
  grid: Grid;
  row: number;
  column: number;
  /** Places that a cell from above reaches into: its last row, by column. */
  taken: Map<number, number>;
  /** The text of the cell that is open, null between cells. */
  text: string | null;
  spans: { across: number; down: number };
}

const spanOf = (value: string | undefined) => Math.min(300, Math.max(1, Number(value) || 1));

function endCell(table: Table): void {
  const { text, spans, row, column, grid, taken } = table;
  if (text === null) return;
  grid.put(
    row,
    column,
    text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim(),
  );
  if (spans.across + spans.down > 2)
    grid.merge({ top: row, bottom: row + spans.down - 1, left: column, right: column + spans.across - 1 });
  for (let n = 0; n < spans.across; n += 1) if (spans.down > 1) taken.set(column + n, row + spans.down - 1);
  table.column = column + spans.across - 1;
  table.text = null;
}

function openCell(table: Table, { colspan, rowspan }: Attributes): void {
  endCell(table);
  do table.column += 1;
  while ((table.taken.get(table.column) ?? 0) >= table.row);
  table.text = '';
  table.spans = { across: spanOf(colspan), down: spanOf(rowspan) };
}

/** Reads the tables in the order in which they end. A table in a table is one of its own. */
export function readHtml(source: string): Sheet[] {
  const sheets: Sheet[] = [];
  const open: Table[] = [];
  const top = () => open.at(-1);
  const end = () => {
    const table = open.pop();
    if (!table) return;
    endCell(table);
    sheets.push(table.grid.done({ name: '', hidden: false, open: sheets.length === 0 }));
  };
  walkMarkup(
    source,
    {
      open(name, attributes) {
        if (name === 'table' && open.length < 20 && sheets.length < MOST_TABLES)
          open.push({
            grid: makeGrid(),
            row: 0,
            column: -1,
            taken: new Map(),
            text: null,
            spans: { across: 1, down: 1 },
          });
        const table = top();
        if (!table) return;
        if (name === 'tr') {
          endCell(table);
          table.row += 1;
          table.column = -1;
        } else if (name === 'td' || name === 'th') openCell(table, attributes);
        else if (table.text !== null && lines.has(name)) table.text += '\n';
      },
      close(name) {
        const table = top();
        if (name === 'table') end();
        else if (table && ['td', 'th', 'tr'].includes(name)) endCell(table);
      },
      text(part) {
        const table = top();
        if (table && table.text !== null) table.text += part.replace(/\s+/g, ' ');
      },
    },
    true,
  );
  while (open.length > 0) end();
  return sheets;
}
