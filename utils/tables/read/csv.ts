/** Reads CSV and its kin: with commas, semicolons, tabs or bars. In: text. Out: one sheet. */
import { detectDelimiter, parseCsv } from 'hucre/csv';
import { MOST_ROWS } from '../limits';
import { makeGrid } from './grid';
import type { Sheet } from './sheet';

const delimiters = [',', ';', '\t', '|'];
/** So many rows and characters are read to find the separator. */
const HEAD = 30;
const HEAD_LENGTH = 50_000;

/** `="0123"` is how exports keep Excel from taking a text for a number. */
const asText = (cell: string) => /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;

const rowsOf = (text: string, delimiter: string, maxRows: number) =>
  parseCsv(text, { delimiter, maxRows }).map((cells) => cells.map((cell) => String(cell ?? '')));

/**
 * Returns the character between cells. It is the one in `sep=`, else the one with which most header words are known.
 */
function delimiterOf(text: string, knows: (words: readonly string[]) => number): string {
  const head = text.slice(0, HEAD_LENGTH);
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    known: Math.max(0, ...rowsOf(head, delimiter, HEAD).map(knows)),
  }));
  const best = scored.reduce((top, one) => (one.known > top.known ? one : top));
  if (best.known > 1) return best.delimiter;
  const guessed = detectDelimiter(head);
  return delimiters.includes(guessed) ? guessed : ',';
}

/** Counts the header words among the first lines of a text, with any character between its cells. */
export const knownWords = (text: string, knows: (words: readonly string[]) => number): number =>
  Math.max(0, ...delimiters.flatMap((delimiter) => rowsOf(text.slice(0, 20_000), delimiter, HEAD).map(knows)));

export function readCsv(source: string, knows: (words: readonly string[]) => number): Sheet[] {
  const text = source.replace(/^\ufeff/, '');
  const [, named] = /^sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  const body = named ? text.slice(text.indexOf('\n') + 1) : text;
  const grid = makeGrid();
  const rows = rowsOf(body, named ?? delimiterOf(body, knows), MOST_ROWS + 200);
  for (const [index, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) grid.put(index + (named ? 2 : 1), column, asText(cell));
  return [grid.done({ name: '', hidden: false, open: true })];
}
