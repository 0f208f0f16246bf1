import { type Field, fields } from './fields';
import { valueAt, withValue } from './paths';

/** Zero-width, direction and filler marks: invisible, and they come along with copied text. */
const invisible = /[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\uffa0]/g;
/** Control characters that are no white space: table exporters put U+001F before numbers, Excel keeps U+000B. */
const controls = /[^\P{Cc}\t\n\r]/gu;
const wideLetters = /[Ａ-Ｚａ-ｚ０-９]/g;

const seen = (text: string) => text.replace(controls, '').replace(invisible, '');

/** No code is longer. One character may become eighteen in another width, so a longer text keeps its width. */
const LONGEST_CODE = 500;

const withoutBlanks = (text: string) => seen(text).replace(/\s+/g, '');

/**
 * Composes at the end. Half-width forms of some marks begin with a blank (´), and their accent joins the character
 * before.
 */
function code(text: string): string {
  const bare = withoutBlanks(text);
  return bare.length > LONGEST_CODE ? bare : withoutBlanks(bare.normalize('NFKC')).normalize('NFC');
}

/** Full-width brackets and commas stay: a licence prints them, and names are compared letter by letter. */
const line = (text: string) =>
  seen(text)
    .replace(wideLetters, (wide) => wide.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();

/** Trims lines one by one. A pattern for blanks before a line's end takes hours on a long run of blanks. */
const prose = (text: string) =>
  seen(text.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n'))
    .replace(/[^\S\n]/g, ' ')
    .split('\n')
    .map((one) => one.trimEnd())
    .join('\n')
    .trim();

/** A longer text is no date, and is not looked at. */
const LONGEST_DATE = 64;

/**
 * Returns a date as people write it (20170424, 2017/4/24, 2017年4月24日, full-width) as YYYY-MM-DD. Returns anything else
 * without its white space.
 */
export function asIsoDate(text: string): string {
  if (text.length > LONGEST_DATE) return code(text);
  const spaced = seen(text.normalize('NFKC'))
    .trim()
    .replace(/\s*[-–—−/.年月\s]\s*/g, '-');
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})日?$/.exec(spaced) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(spaced);
  const [, year, month = '', day = ''] = parts ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : code(text);
}

/**
 * Returns a value in the form of the format: without invisible characters, half-width if the width means nothing. Never
 * changes a character that could be meant. Look-alikes (O for 0) are left to checks.ts, which proposes.
 */
export function normalise(value: unknown, field: Field): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => line(String(one))).filter(Boolean))];
  if (typeof value !== 'string') return value;
  if (field.as === 'code') return field.upper ? code(code(value).toUpperCase()) : code(value);
  if (field.as === 'prose') return prose(value);
  return field.as === 'line' ? line(value) : value;
}

/** A whole profile or any part of it, every field as {@link normalise} gives it. */
export function normaliseProfile<T extends { works: readonly unknown[] }>(profile: T): T {
  const paths = Object.entries(fields).flatMap(([path, field]) =>
    path.includes('*')
      ? profile.works.map((_, index) => ({ path: path.replace('*', String(index)), field }))
      : [{ path, field }],
  );
  return paths.reduce((result, { path, field }) => {
    const value = valueAt(result, path);
    const better = normalise(value, field);
    const same = value === better || (Array.isArray(value) && JSON.stringify(value) === JSON.stringify(better));
    return value === undefined || same ? result : withValue(result, path, better);
  }, profile);
}
