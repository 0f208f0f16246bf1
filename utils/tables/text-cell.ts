/** Reads a cell of a column of texts, numbers or choices. In: cell, path. Out: a value, or why it stays open. */
import { fieldAt } from '../profile/fields';
import { normalise } from '../profile/normalise';
import { optionWords } from '../profile/synonyms';
import { asCount } from '../profile/typed';
import { type CellResult, choiceOf, open, said, truths } from './cell-result';
import { legalFormOf } from './legal-form';
import { type NumberCell, textOfCell } from './read/sheet';

/** The limits of the schema. */
const LONGEST = { short: 500, prose: 10_000 };

const lostDigits = (shown: string): CellResult => ({
  open: {
    zh: `变成了 ${shown}：Excel 把长号码当作数，后几位已经丢失。请把这一列的格式设为「文本」，再重新输入号码。`,
    en: `has become ${shown}: Excel took the long number for a quantity, and its last digits are lost. Format the column as Text and type the number again.`,
  },
  choices: [],
  isKey: true,
});

function choice(text: string, path: string, words: readonly string[]): CellResult {
  const value = words.find((word) => word === text || optionWords(word).includes(text)) ?? truths[text.toLowerCase()];
  if (value !== undefined && words.includes(value)) return { value };
  if (path === 'organization.kind') {
    const form = legalFormOf(text);
    if (form) return { value: form, note: { zh: `「${text}」读作「${form}」。`, en: `“${text}” is read as ${form}.` } };
  }
  const shown = words.map((word) => choiceOf(word).label);
  return open(
    `「${text}」不在可选的词里：${shown.map(({ zh }) => zh).join('、')}。`,
    `“${text}” is none of the words to choose from: ${shown.map(({ en }) => en).join(', ')}.`,
    words.map(choiceOf),
  );
}

/** R11 and certificates print V1.0. A number alone may have lost its last zero. */
function version(text: string, isNumeric: boolean): CellResult {
  if (/^\d+$/.test(text) || (isNumeric && /^\d+\.\d+$/.test(text)))
    return open(`「${text}」可能少了末尾的 0。`, `“${text}” may have lost a zero at its end.`, [
      said(`V${text}${text.includes('.') ? '0' : '.0'}`),
      said(`V${text}`),
    ]);
  if (/^\d+(?:\.\d+)+$/.test(text))
    return { value: `V${text}`, note: { zh: `「${text}」读作 V${text}。`, en: `“${text}” is read as V${text}.` } };
  return { value: text };
}

/** Several numbers in one cell: which one is meant, the person says. */
function phone(text: string): CellResult | null {
  const numbers = text
    .split(/[;；,，、/\n]|\s{2,}| (?=1[3-9]\d)/)
    .map((one) => one.trim())
    .filter(Boolean);
  if (numbers.length < 2 || !numbers.every((one) => /^[\d+() -]{7,20}$/.test(one))) return null;
  return open('里有几个号码。', 'holds several numbers.', numbers.map(said));
}

function code(text: string, path: string, isNumeric: boolean): CellResult {
  if (/^\d(?:\.\d+)?E\+\d{2,}$/i.test(text) || /^\d{16,}\.0+$/.test(text)) return lostDigits(text);
  const whole = /^(\d{5,})\.0$/.exec(text)?.[1] ?? text;
  if (path === 'account.phone') return phone(whole) ?? { value: normalise(whole, fieldAt(path)) };
  if (path.endsWith('.version')) return version(String(normalise(whole, fieldAt(path))), isNumeric);
  return { value: normalise(whole, fieldAt(path)) };
}

function count(text: string): CellResult {
  const found = asCount(text);
  if (found === null) return open(`「${text}」不是整数。`, `“${text}” is no whole number.`);
  const isRough = /约|近|余|多/.test(text);
  return {
    value: found,
    ...(isRough && { note: { zh: `「${text}」读作 ${found}。`, en: `“${text}” is read as ${found}.` } }),
  };
}

function words(text: string, path: string, isNumeric: boolean): CellResult {
  const field = fieldAt(path);
  if (text.length > (field.as === 'prose' ? LONGEST.prose : LONGEST.short))
    return open(`有 ${text.length} 个字，太长了。`, `has ${text.length} characters, which is too long.`);
  if (field.as === 'list') return { value: normalise(text.split(/[、,，;；\n]/), field) };
  if (field.as === 'number') return count(text);
  if (field.as === 'choice') return choice(text, path, field.words ?? []);
  if (field.as === 'code') return code(text, path, isNumeric);
  return { value: normalise(text, field) };
}

/** A number in a column of texts: as the cell shows it. Phone and ID numbers are kept as they are, however they look. */
function textOfNumber({ number, shown }: NumberCell, path: string): string {
  const isCode = fieldAt(path).as === 'code' && !path.endsWith('.version');
  if (shown === null || (isCode && !/^\d+$/.test(shown))) return String(number);
  return shown;
}

export function readNumber(cell: number | NumberCell, path: string): CellResult {
  const value = typeof cell === 'number' ? cell : cell.number;
  if (fieldAt(path).as === 'number') return Number.isInteger(value) && value >= 0 ? { value } : count(textOfCell(cell));
  // From sixteen digits on Excel has put zeros in place of the last ones.
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return lostDigits(value.toExponential(2).replace('e', 'E'));
  const isShown = typeof cell !== 'number' && cell.shown !== null;
  return words(isShown ? textOfNumber(cell, path) : String(value), path, !isShown);
}

export function readText(cell: string, path: string): CellResult {
  // Excel keeps a text that looks like a number behind an apostrophe. Exports put one before a text that looks like a
  // formula.
  const clean = cell.replace(/^'(?=[=+\-@＝＋－＠|\d\t])/, '').trim();
  if (clean.startsWith('='))
    return open(
      '是一个公式，不是内容。请把单元格粘贴为数值。',
      'is a formula, not a value. Paste the cell as a value.',
    );
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+)/.test(clean))
    return open(`是表格的错误值 ${clean}。`, `is an error of the spreadsheet, ${clean}.`);
  return words(clean, path, false);
}
