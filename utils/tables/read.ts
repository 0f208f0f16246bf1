/**
 * Reads the table in a file: which sheet, which columns, which rows. Asks if something is not certain. Never throws.
 */
import type { Text } from '../bilingual';
import { findTable, knownInSheet } from './header-rows';
import { type Header, type HeaderCell, knownIn } from './header-words';
import { MOST_ROWS } from './limits';
import { passedOver } from './passed-over';
import { type Answers, answered, type Question, type Remark } from './questions';
import { type EncodingDoubt, openTable } from './read/open';
import { isEmptyCell, type Sheet, textOfCell } from './read/sheet';
import type { Row, Table } from './table';

/** A table with its questions and notes, or why it cannot be read. */
export type TableResult =
  | { ok: true; header: Header; rows: Row[]; questions: Question[]; notes: Remark[] }
  | { ok: false; error: Text };

const no = (zh: string, en: string): TableResult => ({ ok: false, error: { zh, en } });

const encodings: Readonly<Record<string, Text>> = {
  gb18030: { zh: '简体中文（GB 18030）', en: 'Simplified Chinese (GB 18030)' },
  big5: { zh: '繁体中文（Big5）', en: 'Traditional Chinese (Big5)' },
  'windows-1252': { zh: '西欧（Windows-1252）', en: 'Western European (Windows-1252)' },
  'windows-1250': { zh: '中欧（Windows-1250）', en: 'Central European (Windows-1250)' },
  'windows-1251': { zh: '西里尔文（Windows-1251）', en: 'Cyrillic (Windows-1251)' },
  shift_jis: { zh: '日文（Shift_JIS）', en: 'Japanese (Shift_JIS)' },
  'euc-kr': { zh: '韩文（EUC-KR）', en: 'Korean (EUC-KR)' },
};

/** Asks for the encoding if it is uncertain. If it is only unusual, the choice shows which one was taken. */
function askEncoding({ encoding, sure, samples }: EncodingDoubt, answers: Answers): Question {
  const choices = samples.map(({ encoding: key, text }) => {
    const name = encodings[key] ?? { zh: key, en: key };
    return { key, label: { zh: `${name.zh}：${text}`, en: `${name.en}: ${text}` } };
  });
  return {
    id: 'encoding',
    rows: [],
    column: null,
    message: {
      zh: '文件没有用 UTF-8 保存，文字要按编码来读。哪一种读出来是对的？',
      en: 'The file is not saved as UTF-8, so its letters depend on the encoding. In which one do they read right?',
    },
    choices,
    chosen: answered('encoding', choices, answers, sure ? encoding : ''),
    required: true,
  };
}

/** Several sheets hold a table: the one that is open is read, and the others are offered. */
function chooseSheet(sheets: readonly Sheet[], answers: Answers): { sheet: Sheet | null; asked: Question[] } {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const all = shown.map((sheet, at) => ({ sheet, key: String(at), known: knownInSheet(sheet) }));
  const tables = all.filter(({ known }) => known > 1);
  const most = Math.max(0, ...tables.map(({ known }) => known));
  const first = tables.find(({ sheet }) => sheet.open) ?? tables.find(({ known }) => known === most);
  if (!first || tables.length === 1) return { sheet: first?.sheet ?? null, asked: [] };
  const choices = tables.map(({ sheet, key }) => {
    const name = sheet.name || String(Number(key) + 1);
    const rows = sheet.rows.length;
    return { key, label: { zh: `「${name}」，${rows} 行`, en: `“${name}”, ${rows} rows` } };
  });
  const chosen = answered('sheet', choices, answers, first.key);
  const message = {
    zh: '几个工作表里都有名单。一次导入一个，读哪一个？',
    en: 'Several sheets hold a table. One is imported at a time: which?',
  };
  return {
    sheet: tables.find(({ key }) => key === chosen)?.sheet ?? null,
    asked: [{ id: 'sheet', rows: [], column: null, message, choices, chosen, required: false }],
  };
}

const NONE = 'none';

/** Two columns for one field: the closer word is taken, equal contents are one. Otherwise the person decides. */
function chooseColumns({ header, rows, isForm }: Table, answers: Answers) {
  const columns = [...header.columns];
  const asked: Question[] = [];
  const notes: Remark[] = [];
  const paths = new Set(columns.flatMap((cell) => (cell ? [cell.column.path] : [])));
  const drop = (places: readonly number[], but: number) => {
    for (const place of places) if (place !== but) columns[place] = null;
  };
  for (const path of isForm ? [] : paths) {
    const places = columns.flatMap((cell, at) => (cell?.column.path === path ? [at] : []));
    if (places.length < 2) continue;
    const cells = places.map((at) => columns[at] as HeaderCell);
    const best = Math.min(...cells.map(({ rank }) => rank));
    const close = places.filter((at) => columns[at]?.rank === best);
    const contents = places.map((at) => rows.map((row) => textOfCell(row.cells[at]).trim()).join('\n'));
    const column = cells[0]?.column.header ?? null;
    const named = (at: number) => header.columns[at]?.word ?? '';
    if (new Set(contents).size === 1) drop(places, places[0] ?? 0);
    else if (close.length === 1 && close[0] !== undefined) {
      const [taken] = close;
      const others = places.filter((at) => at !== taken).map(named);
      drop(places, taken);
      const message = {
        zh: `取自「${named(taken)}」列；「${others.join('」「')}」列没有导入。`,
        en: `is taken from the column “${named(taken)}”; “${others.join('”, “')}” stays out.`,
      };
      notes.push({ rows: [], column, message });
    } else {
      const choices = places.map((at) => {
        const sample = rows.map((row) => textOfCell(row.cells[at])).find(Boolean) ?? '';
        return { key: String(at), label: { zh: `「${named(at)}」：${sample}`, en: `“${named(at)}”: ${sample}` } };
      });
      choices.push({ key: NONE, label: { zh: '都不导入', en: 'None of them' } });
      const id = `column:${path}`;
      const chosen = answered(id, choices, answers);
      drop(places, chosen === '' || chosen === NONE ? -1 : Number(chosen));
      const message = { zh: '有几列都像是它。取哪一列？', en: 'could be one of several columns. Which one?' };
      asked.push({ id, rows: [], column, message, choices, chosen, required: true });
    }
  }
  return { columns, asked, notes };
}

const reasons: Readonly<Record<NonNullable<ReturnType<typeof passedOver>>, Text>> = {
  total: { zh: '是合计，没有导入。', en: 'is a total and stays out.' },
  note: { zh: '是说明，没有导入。', en: 'is a note and stays out.' },
  hint: { zh: '是填写提示或示例，没有导入。', en: 'is a hint or an example and stays out.' },
  header: { zh: '又是表头，没有导入。', en: 'is the header again and stays out.' },
};

/** Leaves out rows that are no data, and says so. */
function withoutOthers(rows: readonly Row[], isForm: boolean): { rows: Row[]; notes: Remark[] } {
  const notes: Remark[] = [];
  const kept = rows.filter((row) => {
    if (row.cells.every(isEmptyCell)) return false;
    const reason = isForm ? null : passedOver(row);
    if (reason) notes.push({ rows: [row.row], column: null, message: reasons[reason] });
    return !reason;
  });
  return { rows: kept, notes };
}

/** Rows that are hidden (by a filter, mostly) are asked for. */
function askHidden(rows: readonly Row[], answers: Answers): { rows: Row[]; asked: Question[] } {
  const hidden = rows.filter((row) => row.hidden).map(({ row }) => row);
  if (hidden.length === 0 || hidden.length === rows.length) return { rows: [...rows], asked: [] };
  const choices = [
    { key: 'out', label: { zh: '不导入隐藏的行', en: 'Leave hidden rows out' } },
    { key: 'in', label: { zh: '也导入', en: 'Import them too' } },
  ];
  const chosen = answered('hidden', choices, answers, 'out');
  const message = { zh: `隐藏着，共 ${hidden.length} 行。`, en: `hidden, ${hidden.length} in all.` };
  return {
    rows: chosen === 'in' ? [...rows] : rows.filter((row) => !row.hidden),
    asked: [{ id: 'hidden', rows: hidden, column: null, message, choices, chosen, required: false }],
  };
}

const noHeader = (sheets: readonly Sheet[]): TableResult => {
  const shown = sheets.filter(({ hidden, name }) => !hidden && name);
  const looked = shown.map(({ name }) => name).join('、');
  return no(
    `没有找到表头${looked && `（看过的工作表：${looked}）`}。第一行应写明各列是什么，例如 机构全称、统一社会信用代码、软件全称、版本号；可以先下载模板。`,
    `No header was found${looked && ` (looked into: ${looked})`}. The first row should say what each column is, such as 机构全称 or Full organisation name; a template can be downloaded.`,
  );
};

/** Reads a table of any kind that openTable opens. `answers` are the person's choices for its questions so far. */
export async function readTable(bytes: Uint8Array<ArrayBuffer>, answers: Answers = {}): Promise<TableResult> {
  const opened = await openTable(bytes, { knows: knownIn, encoding: answers.encoding });
  if (!opened.ok) return opened;
  const questions = opened.doubt ? [askEncoding(opened.doubt, answers)] : [];
  const { sheet, asked } = chooseSheet(opened.sheets, answers);
  const table = sheet && findTable(sheet);
  if (!sheet || !table) return noHeader(opened.sheets);
  const { columns, asked: askedColumns, notes } = chooseColumns(table, answers);
  const { rows: data, notes: others } = withoutOthers(table.rows, table.isForm);
  const { rows, asked: askedRows } = askHidden(data, answers);
  if (sheet.cut || rows.length > MOST_ROWS)
    return no(
      `超过 ${MOST_ROWS} 行。请分成几个文件。`,
      `There are more than ${MOST_ROWS} rows. Split the file into several.`,
    );
  if (data.length === 0) return no('表头下面没有内容。', 'There is nothing below the header.');
  return {
    ok: true,
    header: { ...table.header, columns },
    rows,
    questions: [...questions, ...asked, ...askedColumns, ...askedRows],
    notes: [...notes, ...others],
  };
}
