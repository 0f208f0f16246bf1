/** Reads workbooks of Office Open XML, transitional and strict, as Excel, WPS and other programs write them. */

import { type Archive, ArchiveError } from '../../zip';
import { makeGrid } from './grid';
import { type Attributes, walkMarkup } from './markup';
import { dateShown, shownNumber } from './number-format';
import { type Cell, dayOfSerial, type Merge, type Sheet } from './sheet';
import { isOn, makeText, readBook, readFormats, readStrings, relationsOf, textOf, unescaped } from './xlsx-parts';

/** Returns row from 1 and column from 0 of `B12`, null if it is no such reference. */
export function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (!letters || !row) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column: column - 1 };
}

export function rangeOf(reference: string): Merge | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return from && to ? { top: from.row, bottom: to.row, left: from.column, right: to.column } : null;
}

/** Returns a number as its cell shows it: a day, a number with a display text, or a plain number. */
export function numberCell(value: number, format: string, system: 1900 | 1904): Cell {
  const shown = dateShown(format);
  const day = shown && dayOfSerial(value, system);
  if (day) return { day, shown };
  if (/^(?:general|@)?$/i.test(format) && system === 1900) return value;
  return { number: value, shown: shownNumber(value, format) };
}

interface Kept {
  strings: readonly string[];
  formats: readonly string[];
  system: 1900 | 1904;
}

interface Open {
  type: string;
  format: string;
  value: string;
  hasFormula: boolean;
}

function cellOf({ type, format, value, hasFormula }: Open, inline: string, { strings, system }: Kept): Cell {
  if (type === 'inlineStr') return inline;
  if (value === '') return hasFormula ? { formula: true } : inline || null;
  if (type === 's') return strings[Number(value)] ?? null;
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'str') return unescaped(value);
  if (type === 'e') return value;
  if (type === 'd') return value;
  const number = Number(value);
  return Number.isFinite(number) ? numberCell(number, format, system) : value;
}

function readSheet(source: string, kept: Kept, about: Pick<Sheet, 'name' | 'hidden' | 'open'>): Sheet {
  const grid = makeGrid();
  const text = makeText();
  let row = 0;
  let column = -1;
  let cell: Open | null = null;
  let inValue = false;
  const openCell = ({ r = '', t = 'n', s = '' }: Attributes) => {
    const place = placeOf(r);
    column = place ? place.column : column + 1;
    if (place) row = place.row;
    cell = { type: t, format: kept.formats[Number(s || -1)] ?? 'General', value: '', hasFormula: false };
  };
  walkMarkup(source, {
    open(name, attributes) {
      text.open(name);
      if (name === 'row') {
        row = Number(attributes.r) || row + 1;
        column = -1;
        if (isOn(attributes.hidden)) grid.hide(row);
      } else if (name === 'c') openCell(attributes);
      else if (name === 'v') inValue = true;
      else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'mergeCell') {
        const merge = rangeOf(attributes.ref ?? '');
        if (merge) grid.merge(merge);
      }
    },
    close(name) {
      text.close(name);
      if (name === 'v') inValue = false;
      if (name !== 'c' || !cell) return;
      grid.put(row, column, cellOf(cell, text.take(), kept));
      cell = null;
    },
    text(part) {
      if (inValue && cell) cell.value += part;
      else text.add(part);
    },
  });
  return grid.done(about);
}

/** Reads all sheets of a workbook. Throws {@link ArchiveError} for an archive that holds none. */
export async function readXlsx(archive: Archive): Promise<Sheet[]> {
  const top = await relationsOf(archive, '');
  const main = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const source = await textOf(archive, main);
  if (source === null) throw new ArchiveError('no-archive');
  const book = readBook(source);
  const relations = await relationsOf(archive, main);
  const partOf = async (type: string) => {
    const name = relations.find((one) => one.type === type)?.target;
    return (name && (await textOf(archive, name))) || '';
  };
  const kept: Kept = {
    strings: readStrings(await partOf('sharedStrings')),
    formats: readFormats(await partOf('styles')),
    system: book.system,
  };
  const sheets: Sheet[] = [];
  for (const [index, { name, id, hidden }] of book.sheets.entries()) {
    const part = relations.find((one) => one.id === id && one.type === 'worksheet')?.target;
    const sheet = part ? await textOf(archive, part) : null;
    if (sheet !== null) sheets.push(readSheet(sheet, kept, { name, hidden, open: index === book.open }));
  }
  if (sheets.length === 0) throw new ArchiveError('no-archive');
  return sheets;
}
