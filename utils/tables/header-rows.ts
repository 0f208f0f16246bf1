/** Finds the header of a sheet: in one row, in two rows, or down a column. In: a sheet. Out: header and rows below it. */
import { type Header, type HeaderWord, knownIn, readHeader } from './header-words';
import { type Cell, isEmptyCell, type Sheet, type SheetRow } from './read/sheet';
import type { Table } from './table';
import { findVertical } from './vertical';

/** The header is in one of the first rows: titles and notes may be above it. */
const WITHIN = 30;
/** A row with fewer known words is no header. */
const LEAST = 2;

const wordOf = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : '');
const isFilled = (cell: Cell | undefined) => !isEmptyCell(cell);

/**
 * Returns the word over each column: its own, or that of a cell merged to the right. In a file without merges the last
 * word counts.
 */
function groupsOf(sheet: Sheet, upper: SheetRow, lower: SheetRow): (string | undefined)[] {
  const across = sheet.merges.filter(
    ({ top, bottom, left, right }) => top <= upper.row && bottom >= upper.row && right > left,
  );
  let last = '';
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, column) => {
    const merge = across.find(({ left, right }) => column >= left && column <= right);
    if (merge) return wordOf(upper.cells[merge.left]);
    if (isFilled(upper.cells[column])) last = wordOf(upper.cells[column]);
    const isOver = across.length === 0 && isFilled(lower.cells[column]);
    return isOver ? last : isFilled(upper.cells[column]) ? wordOf(upper.cells[column]) : undefined;
  });
}

/** Returns the words of a header over two rows, null if the second row is no part of it. */
function inTwoRows(sheet: Sheet, upper: SheetRow, lower: SheetRow): HeaderWord[] | null {
  // One cell alone is a title.
  if (new Set(upper.cells.filter(isFilled).map(wordOf)).size < 2) return null;
  const groups = groupsOf(sheet, upper, lower);
  const words = groups.map((group, column): HeaderWord => {
    const word = wordOf(lower.cells[column]) || wordOf(upper.cells[column]);
    return group && group !== word ? { word, group } : { word };
  });
  const isHeader = words.every((_, column) => {
    const below = lower.cells[column];
    if (!isFilled(below)) return true;
    if (typeof below !== 'string' || below.length > 40) return false;
    const above = wordOf(upper.cells[column]);
    return above === below || knownIn([above]) === 0 || knownIn([{ word: below, group: groups[column] }]) > 0;
  });
  const adds = words.some(({ group }, column) => group !== undefined && isFilled(lower.cells[column]));
  return isHeader && adds ? words : null;
}

interface Found {
  header: Header;
  /** Number of known words in it. */
  known: number;
  /** The index of the first row below it. */
  below: number;
}

function candidates(sheet: Sheet): Found[] {
  return sheet.rows.slice(0, WITHIN).flatMap((row, at): Found[] => {
    const words = row.cells.map(wordOf);
    const one: Found = { header: readHeader(words), known: knownIn(words), below: at + 1 };
    const next = sheet.rows[at + 1];
    const two = next ? inTwoRows(sheet, row, next) : null;
    return two ? [one, { header: readHeader(two), known: knownIn(two), below: at + 2 }] : [one];
  });
}

/** Returns the table in a sheet, null if no header is found. */
export function findTable(sheet: Sheet): Table | null {
  const best = candidates(sheet).reduce<Found | null>((top, one) => (!top || one.known > top.known ? one : top), null);
  const vertical = findVertical(sheet, best?.known ?? 0);
  if (vertical) return vertical;
  if (!best || best.known < LEAST) return null;
  return { header: best.header, rows: sheet.rows.slice(best.below), isForm: false };
}

/** Counts the known words of the best header, to tell sheets apart. */
export const knownInSheet = (sheet: Sheet): number => {
  const table = findTable(sheet);
  return table ? new Set(table.header.columns.flatMap((cell) => (cell ? [cell.column.path] : []))).size : 0;
};
