/** Reads XML Spreadsheet 2003, which web systems write and call .xls. In: text. Out: sheets. */
import { makeGrid } from './grid';
import { type Attributes, walkMarkup } from './markup';
import { dateShown, shownNumber } from './number-format';
import type { Cell, Sheet } from './sheet';

/** Formats that have a name instead of a code (XML Spreadsheet reference, NumberFormat). */
const namedFormats: Readonly<Record<string, string>> = {
  'General Date': 'yyyy/m/d h:mm',
  'Long Date': 'yyyy/m/d',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'yyyy/m/d',
  Fixed: '0.00',
  Standard: '#,##0.00',
};

interface Open {
  format: string;
  across: number;
  down: number;
}

function cellOf(type: string, text: string, format: string): Cell {
  if (type === 'DateTime') return { day: text.slice(0, 10), shown: dateShown(format) ?? 'day' };
  if (type === 'Boolean') return text === '1';
  if (type !== 'Number') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return format === '' ? number : { number, shown: shownNumber(number, format) };
}

/** Reads one workbook. Empty if there is none in it. */
export function readSpreadsheetMl(source: string): Sheet[] {
  const sheets: Sheet[] = [];
  const formats = new Map<string, string>();
  let style = '';
  let grid = makeGrid();
  let name = '';
  let isHidden = false;
  let row = 0;
  let column = -1;
  let cell: Open | null = null;
  let type = '';
  let text = '';
  const next = ({ Index }: Attributes, last: number) => Number(Index) || last + 1;
  walkMarkup(source, {
    open(tag, attributes) {
      if (tag === 'Style') style = attributes.ID ?? '';
      if (tag === 'NumberFormat') formats.set(style, namedFormats[attributes.Format ?? ''] ?? attributes.Format ?? '');
      if (tag === 'Worksheet') {
        grid = makeGrid();
        [name, isHidden, row] = [attributes.Name ?? '', false, 0];
      }
      if (tag === 'Row') {
        row = next(attributes, row);
        column = -1;
        if (attributes.Hidden === '1') grid.hide(row);
      }
      if (tag === 'Cell') {
        column = next(attributes, column + 1) - 1;
        const format = formats.get(attributes.StyleID ?? '') ?? '';
        cell = { format, across: Number(attributes.MergeAcross) || 0, down: Number(attributes.MergeDown) || 0 };
      }
      if (tag === 'Data') [type, text] = [attributes.Type ?? '', ''];
    },
    close(tag) {
      if (tag === 'Visible' && /hidden/i.test(text)) isHidden = true;
      if (tag === 'Data' && cell) grid.put(row, column, cellOf(type, text, cell.format));
      if (tag === 'Cell' && cell) {
        const { across, down } = cell;
        if (across + down > 0) grid.merge({ top: row, bottom: row + down, left: column, right: column + across });
        column += across;
        cell = null;
      }
      if (tag === 'Worksheet') sheets.push(grid.done({ name, hidden: isHidden, open: sheets.length === 0 }));
      if (tag === 'Data' || tag === 'Visible') text = '';
    },
    text(part) {
      text += part;
    },
  });
  return sheets;
}
