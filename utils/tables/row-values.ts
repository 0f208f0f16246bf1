/**
 * Turns a row into values for the fields of its columns. In: row, columns, answers. Out: values and uncertain cells.
 */
import { partsOfPrintedName } from '../profile/printed-name';
import { readCell } from './cells';
import type { Header } from './header-words';
import { type Answers, answered, type Question, type Remark } from './questions';
import { type Cell, textOfCell } from './read/sheet';
import type { Row } from './table';

export interface RowValues {
  row: number;
  /** The row cannot be identified, because a cell that names it could not be read. */
  isOut: boolean;
  own: Map<string, unknown>;
  work: Map<string, unknown>;
  /** Cells that stay open, as they were written, by path. */
  unread: Map<string, string>;
}

/** Returns a text value, '' for none. */
export function textAt(values: ReadonlyMap<string, unknown>, path: string): string {
  const value = values.get(path);
  return typeof value === 'string' ? value : '';
}

/** V1.0, v1.0 and 1.0 are one version. */
export const looseVersion = (version: string): string =>
  version
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^V(?=\d)/i, '')
    .toUpperCase();

export interface RowRead {
  values: RowValues;
  out: Remark[];
  open: Remark[];
  asked: Question[];
  notes: Remark[];
}

const keyOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Without these the organisation of a row cannot be told. */
const keys = new Set(['organization.idNumber', 'organization.name']);

function readOne(
  cell: Cell,
  place: { row: number; path: string; column: Remark['column'] },
  all: RowRead,
  answers: Answers,
) {
  const { row, path, column } = place;
  const read = readCell(cell, path);
  if (!read) return;
  const { values } = all;
  const put = (value: unknown) => (path.startsWith('works.') ? values.work : values.own).set(path, value);
  if ('value' in read) {
    put(read.value);
    if (read.note) all.notes.push({ rows: [row], column, message: read.note });
    return;
  }
  const remark: Remark = { rows: [row], column, message: read.open };
  if (read.isKey && keys.has(path)) {
    values.isOut = true;
    all.out.push(remark);
    return;
  }
  if (read.choices.length === 0) {
    all.open.push(remark);
    values.unread.set(path, textOfCell(cell).slice(0, 200));
    return;
  }
  const id = `cell:${path}:${textOfCell(cell)}`;
  const choices = read.choices.map(({ value, label }) => ({ key: keyOf(value), label, value }));
  const chosen = answered(id, choices, answers);
  const taken = choices.find(({ key }) => key === chosen);
  if (taken) put(taken.value);
  else if (!choices.some(({ value }) => value === 'unpublished'))
    values.unread.set(path, textOfCell(cell).slice(0, 200));
  all.asked.push({
    ...remark,
    id,
    choices: choices.map(({ key, label }) => ({ key, label })),
    chosen,
    required: false,
  });
}

const same = (one: string, other: string) =>
  one.normalize('NFKC').replace(/\s/g, '').toUpperCase() === other.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** 全称[简称：…]V1.0 as certificates print it goes into three fields, where short name and version do not say otherwise. */
function splitName({ values, notes }: RowRead, column: Remark['column']): void {
  const name = values.work.get('works.*.fullName');
  const parts = typeof name === 'string' ? partsOfPrintedName(name) : null;
  if (typeof name !== 'string' || !parts) return;
  const agrees = (key: string, part: string) => {
    const said = values.work.get(`works.*.${key}`);
    return part === '' || typeof said !== 'string' || said === '' || same(said, part);
  };
  if (!agrees('shortName', parts.shortName) || !agrees('version', parts.version)) return;
  values.work.set('works.*.fullName', parts.fullName);
  if (parts.shortName) values.work.set('works.*.shortName', parts.shortName);
  if (parts.version) values.work.set('works.*.version', parts.version);
  const message = {
    zh: `「${name}」拆成：${Object.values(parts).filter(Boolean).join('、')}。`,
    en: `“${name}” is taken apart: ${Object.values(parts).filter(Boolean).join(', ')}.`,
  };
  notes.push({ rows: [values.row], column, message });
}

export function readRow(row: Row, columns: Header['columns'], answers: Answers): RowRead {
  const values: RowValues = { row: row.row, isOut: false, own: new Map(), work: new Map(), unread: new Map() };
  const all: RowRead = { values, out: [], open: [], asked: [], notes: [] };
  columns.forEach((cell, at) => {
    if (!cell) return;
    const { path, header } = cell.column;
    readOne(row.cells[at] ?? null, { row: row.at?.[at] || row.row, path, column: header }, all, answers);
  });
  splitName(all, columns.find((cell) => cell?.column.path === 'works.*.fullName')?.column.header ?? null);
  return all;
}
