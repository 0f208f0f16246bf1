import type { Header } from './header-words';
import type { Cell } from './read/sheet';

/** One row of a table under its header: `row` counts from 1, as spreadsheets do. */
export interface Row {
  row: number;
  hidden: boolean;
  cells: readonly Cell[];
  /** The row of each cell, in a form whose names are one below another. */
  at?: readonly number[];
}

/** A header and the rows below it. */
export interface Table {
  header: Header;
  rows: readonly Row[];
  /** The names are one below another. A repeated name begins another software. */
  isForm: boolean;
}
