/** The result of every reader of a file, of any format: sheets with rows of cells. */
import type { DateShown } from './number-format';

/**
 * A day in a cell that the spreadsheet knows as a day. `shown` is the displayed part of it, null if that is not known.
 */
export interface DayCell {
  day: string;
  shown: DateShown | null;
}

/** A number in a cell that shows it in a way of its own. `shown` is null if that is not known. */
export interface NumberCell {
  number: number;
  shown: string | null;
}

/** A formula whose result the file does not hold. */
export interface FormulaCell {
  formula: true;
}

/** A cell as a reader gives it. */
export type Cell = string | number | boolean | null | DayCell | NumberCell | FormulaCell;

/** `row` counts from 1, as spreadsheets do. */
export interface SheetRow {
  row: number;
  hidden: boolean;
  cells: readonly Cell[];
}

/** Cells that are shown as one: rows from 1, columns from 0, both ends included. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** The sheet that is open when the workbook opens. */
  open: boolean;
  rows: readonly SheetRow[];
  merges: readonly Merge[];
  /** There are more rows than are read. */
  cut: boolean;
}

export const isDay = (cell: Cell): cell is DayCell => typeof cell === 'object' && cell !== null && 'day' in cell;
export const isNumber = (cell: Cell): cell is NumberCell =>
  typeof cell === 'object' && cell !== null && 'number' in cell;
export const isFormula = (cell: Cell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Returns a cell as a person sees it, for messages. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (isDay(cell)) return cell.shown === 'no-day' ? cell.day.slice(0, 7) : cell.day;
  if (isNumber(cell)) return cell.shown ?? String(cell.number);
  return isFormula(cell) ? '=' : String(cell);
}

const DAY_MS = 86_400_000;
/** Days from 1899-12-30, from which Excel counts, to 1970-01-01. 1904 is the count of old Macs. */
const EPOCH = { 1900: 25_569, 1904: 24_107 };

/** Returns the day of a serial number, null outside 1901 to 9999. Counts in UTC, so that it is the same day everywhere. */
export function dayOfSerial(serial: number, system: keyof typeof EPOCH): string | null {
  const date = new Date(Math.floor(serial - EPOCH[system]) * DAY_MS);
  const year = date.getUTCFullYear();
  return year > 1900 && year < 10_000 ? date.toISOString().slice(0, 10) : null;
}
