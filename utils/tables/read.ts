import { detectDelimiter, parseCsv } from 'hucre/csv';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Text } from '../bilingual';
import type { Cell } from './cells';
import { type Header, readHeader } from './columns';
import { MOST_ROWS } from './limits';
import type { Row } from './plan';
import { unsafeArchive } from './zip-guard';

/** A table's header and rows, or why it cannot be read. */
export type TableResult = { ok: true; header: Header; rows: Row[] } | { ok: false; error: Text };

const MOST_CELLS = 300;
/** The header stands in one of the first rows: titles and notes may be above it. */
const HEADER_WITHIN = 10;

const no = (zh: string, en: string): TableResult => ({ ok: false, error: { zh, en } });

const broken = () =>
  no(
    '文件不是完整的表格，可能没有下载完。请在 Excel 或 WPS 里打开，另存为 .xlsx 或 CSV 再试。',
    'The file is no complete spreadsheet; it may be cut off. Open it in Excel or WPS, save it as .xlsx or CSV, and try again.',
  );
const unsafe = {
  'no-archive': broken(),
  'too-much': no(
    '文件解开后过大，或零件过多，不像一份名单，没有打开。请另存为 CSV 再试。',
    'The file would become far too large when unpacked, so it was not opened. Save it as CSV and try again.',
  ),
  encrypted: no(
    '这是带密码的表格，或旧格式 .xls。请在 Excel 或 WPS 里打开，另存为不带密码的 .xlsx。',
    'This workbook has a password, or is of the old kind .xls. Open it in Excel or WPS and save it as .xlsx without a password.',
  ),
} as const;

/** Text of a CSV file: by its byte order mark, else UTF-8, else GB 18030, which Excel writes in China. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Another one.
    }
  }
  return null;
}

function* csvRows(bytes: Uint8Array<ArrayBuffer>): Generator<Row> {
  const decoded = decodeText(bytes);
  if (decoded === null || decoded.includes('\0')) throw new Error('no text');
  const [, named] = /^sep=([,;\t])\r?\n/i.exec(decoded) ?? [];
  const text = named ? decoded.slice(decoded.indexOf('\n') + 1) : decoded;
  const guessed = named ?? detectDelimiter(text);
  const delimiter = [',', ';', '\t'].includes(guessed) ? guessed : ',';
  const first = named ? 2 : 1;
  const rows = parseCsv(text, { delimiter, maxRows: MOST_ROWS + HEADER_WITHIN + 1 });
  for (const [index, cells] of rows.entries()) yield { row: index + first, cells };
}

async function* xlsxRows(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Row> {
  for await (const { index, values } of streamXlsxRows(bytes)) yield { row: index + 1, cells: values };
}

const wordsOf = ({ cells }: Row) => cells.map((cell) => (typeof cell === 'string' ? cell : ''));
const known = ({ columns }: Header) => columns.filter((one) => one !== null).length;

/** The row of the first ten that holds most header words; null where none holds two. */
function findHeader(rows: readonly Row[]): { at: number; header: Header } | null {
  const all = rows.slice(0, HEADER_WITHIN).map((row, at) => ({ at, header: readHeader(wordsOf(row)) }));
  const best = all.reduce<(typeof all)[number] | null>(
    (top, one) => (!top || known(one.header) > known(top.header) ? one : top),
    null,
  );
  return best && known(best.header) >= 2 ? best : null;
}

const isEmpty = ({ cells }: Row) =>
  cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));

const noHeader = no(
  '没有找到表头。第一行应写明各列是什么，例如 机构全称、统一社会信用代码、软件全称、版本号；可以先下载模板。',
  'No header was found. The first row should say what each column is, such as 机构全称 or Full organisation name; a template can be downloaded.',
);
const tooMany = no(
  `超过 ${MOST_ROWS} 行。请分成几个文件。`,
  `There are more than ${MOST_ROWS} rows. Split the file into several.`,
);

async function collect(all: Iterable<Row> | AsyncIterable<Row>): Promise<Row[] | null> {
  const rows: Row[] = [];
  for await (const row of all) {
    const cells = row.cells
      .slice(0, MOST_CELLS)
      .map((cell): Cell => (typeof cell === 'string' ? cell.slice(0, 20_000) : cell));
    if (!isEmpty({ ...row, cells })) rows.push({ row: row.row, cells });
    if (rows.length > MOST_ROWS + HEADER_WITHIN) return null;
  }
  return rows;
}

/** Reads an .xlsx or CSV file: its first sheet, the header by its words, the rows below it. Never throws. */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<TableResult> {
  const isText = !(bytes[0] === 0x50 && bytes[1] === 0x4b) && !(bytes[0] === 0xd0 && bytes[1] === 0xcf);
  const reason = isText ? null : await unsafeArchive(bytes);
  if (reason) return unsafe[reason];
  const rows = await collect(isText ? csvRows(bytes) : xlsxRows(bytes)).catch(() => 'broken' as const);
  if (rows === 'broken') return broken();
  if (rows === null) return tooMany;
  const found = findHeader(rows);
  if (!found) return noHeader;
  const { header, at } = found;
  const [twice] = header.twice;
  if (twice)
    return no(
      `有两列都是「${twice.header.zh}」。请只留一列。`,
      `Two columns are both “${twice.header.en}”. Keep one of them.`,
    );
  const below = rows.slice(at + 1);
  if (below.length > MOST_ROWS) return tooMany;
  if (below.length === 0) return no('表头下面没有内容。', 'There is nothing below the header.');
  return { ok: true, header, rows: below };
}
