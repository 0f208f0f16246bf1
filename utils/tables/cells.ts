import type { Text } from '../bilingual';
import { isRealDate } from '../profile/dates';
import { type Field, fieldAt } from '../profile/fields';
import { asIsoDate, normalise } from '../profile/normalise';
import { optionWords } from '../profile/synonyms';
import { asCount } from '../profile/typed';

/** A cell as a reader gives it. */
export type Cell = string | number | boolean | Date | null;

/** What a cell stands for, or what is the matter with it and how to mend it. */
export type CellResult = { value: unknown } | { fault: Text };

const bad = (zh: string, en: string): CellResult => ({ fault: { zh, en } });

/** As the schema has it. */
const LONGEST = { short: 500, prose: 10_000 };

/** Days between 1899-12-30, from which Excel counts, and 1970-01-01. */
const EPOCH = 25_569;
const SERIALS = { first: 1, last: 80_000 };

const lostDigits = (shown: string) =>
  bad(
    `变成了 ${shown}：Excel 把长号码当作数，后几位已经丢失。请把这一列的格式设为「文本」，再重新输入号码。`,
    `has become ${shown}: Excel took the long number for a quantity, and its last digits are lost. Format the column as Text and type the number again.`,
  );

const isoOf = (date: Date) => date.toISOString().slice(0, 10);

function date(cell: Exclude<Cell, null>): CellResult {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? noDate('?') : { value: isoOf(cell) };
  if (typeof cell === 'boolean') return noDate(String(cell));
  if (typeof cell === 'number') {
    const asDigits = asIsoDate(String(cell));
    if (isRealDate(asDigits)) return { value: asDigits };
    const isSerial = cell >= SERIALS.first && cell <= SERIALS.last;
    return isSerial ? { value: isoOf(new Date(Math.floor(cell - EPOCH) * 86_400_000)) } : noDate(String(cell));
  }
  // A time behind the day, as Excel and databases write it.
  const iso = asIsoDate(cell.replace(/[T\s]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, ''));
  if (isRealDate(iso)) return { value: iso };
  return /^\d{5}(?:\.\d+)?$/.test(iso) ? date(Number(iso)) : noDate(cell);
}

const noDate = (shown: string) =>
  bad(
    `「${shown}」不是日历上的日期。请写成 2026-11-22。`,
    `“${shown}” is no day of the calendar. Write it as 2026-11-22.`,
  );

const truths: Readonly<Record<string, string>> = {
  已发表: 'true',
  是: 'true',
  yes: 'true',
  true: 'true',
  published: 'true',
  未发表: 'false',
  否: 'false',
  no: 'false',
  false: 'false',
  unpublished: 'false',
  长期: 'permanent',
  长期有效: 'permanent',
  永久: 'permanent',
  永久有效: 'permanent',
  无固定期限: 'permanent',
  permanent: 'permanent',
  有截止日期: 'fixed',
  有效期: 'fixed',
  固定期限: 'fixed',
  fixed: 'fixed',
};

function choice(text: string, words: readonly string[]): CellResult {
  const value = words.find((word) => word === text || optionWords(word).includes(text)) ?? truths[text.toLowerCase()];
  if (value !== undefined && words.includes(value)) return { value };
  const offered = words.filter((word) => !['true', 'false', 'fixed', 'permanent'].includes(word));
  const zh =
    offered.length > 0 ? offered.join('、') : words.includes('true') ? '已发表、未发表' : '有截止日期、长期有效';
  return bad(`「${text}」不在可选的词里：${zh}。`, `“${text}” is none of the words to choose from: ${zh}.`);
}

function words(text: string, field: Field): CellResult {
  if (text.length > (field.as === 'prose' ? LONGEST.prose : LONGEST.short))
    return bad(`有 ${text.length} 个字，太长了。`, `has ${text.length} characters, which is too long.`);
  switch (field.as) {
    case 'list':
      return { value: normalise(text.split(/[、,，;；\n]/), field) };
    case 'number': {
      const count = asCount(text);
      return count === null ? bad(`「${text}」不是整数。`, `“${text}” is no whole number.`) : { value: count };
    }
    case 'choice':
      return choice(text, field.words ?? []);
    default:
      return { value: normalise(text, field) };
  }
}

function text(cell: string, field: Field): CellResult {
  // Excel keeps a text that looks like a number behind an apostrophe; exports put one before what looks like a formula.
  const clean = cell.replace(/^'(?=[=+\-@\d\t])/, '').trim();
  if (clean.startsWith('='))
    return bad('是一个公式，不是内容。请把单元格粘贴为数值。', 'is a formula, not a value. Paste the cell as a value.');
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|#+)/.test(clean))
    return bad(`是表格的错误值 ${clean}。`, `is an error of the spreadsheet, ${clean}.`);
  if (field.as === 'code' && /^\d(?:\.\d+)?E\+\d{2,}$/i.test(clean)) return lostDigits(clean);
  return words(clean, field);
}

function number(cell: number, field: Field): CellResult {
  if (field.as === 'number') return Number.isInteger(cell) && cell >= 0 ? { value: cell } : words(String(cell), field);
  if (!Number.isFinite(cell)) return bad('不是一个数。', 'is no number.');
  // From sixteen digits on Excel has put zeros in place of the last ones.
  if (Math.abs(cell) >= 1e15) return lostDigits(cell.toExponential(2).replace('e', 'E'));
  return words(String(cell), field);
}

/** The value of a cell for the field at a path; undefined for an empty cell, which says nothing. */
export function readCell(cell: Cell, path: string): CellResult | undefined {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return undefined;
  const field = fieldAt(path);
  if (field.as === 'date') {
    const until = path.endsWith('validity.until') && typeof cell === 'string' && truths[cell.trim()] === 'permanent';
    return until ? { value: 'permanent' } : date(typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
  }
  if (cell instanceof Date)
    return bad(
      `被 Excel 当成了日期 ${Number.isNaN(cell.getTime()) ? '' : isoOf(cell)}。请把这一列的格式设为「文本」，再重新输入。`,
      'was taken for a date by Excel. Format the column as Text and type it again.',
    );
  if (typeof cell === 'number') return number(cell, field);
  return text(String(cell), field);
}
