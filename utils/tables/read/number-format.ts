/** Number formats of spreadsheets: which are dates, and how a number looks in one. In: a format code. Out: text. */

/** The part of a day that a date format shows: all of it, no day, or no year. */
export type DateShown = 'day' | 'no-day' | 'no-year';

/** Formats that a workbook names by number alone (ECMA-376 §18.8.30, with the Chinese ones 27 to 58). */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Returns the code of a format that a workbook names by number, 'General' for one that nobody knows. */
export const builtInFormat = (id: number): string => builtIn[id] ?? 'General';

/** The first part of a format, for positive numbers, without texts, colours and padding. */
const signsOf = (format: string) =>
  (format.slice(0, 200).split(';')[0] ?? '').replace(/"[^"]*"|\\.|[_*].|\[[^\]]{0,40}\]/g, '').toLowerCase();

/** Returns the part of a day that a date format shows. Null if it is no date format (or one of a time of day). */
export function dateShown(format: string): DateShown | null {
  const signs = signsOf(format).replace(/general|am\/pm|a\/p/g, '');
  const hasYear = /[ye]/.test(signs) && !/[0#]e/.test(signs);
  const hasDay = signs.includes('d');
  if (!hasYear && !hasDay) return null;
  if (!hasDay) return 'no-day';
  return hasYear ? 'day' : 'no-year';
}

const piece = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]{0,40})\]|([0#,.]+)|([^"\\_*[\]0#,.])/g;

/** A run of digit places, as `0.00` or `#,##0`. */
function digits(value: number, run: string): string | null {
  const [whole = '', decimals = '', more] = run.split('.');
  if (more !== undefined || whole.endsWith(',') || decimals.includes(',')) return null;
  let text = value.toFixed(Math.min(20, decimals.length));
  const optional = /#*$/.exec(decimals)?.[0].length ?? 0;
  for (let n = 0; n < optional && text.endsWith('0') && text.includes('.'); n += 1) text = text.slice(0, -1);
  const [left = '', right] = text.replace(/\.$/, '').split('.');
  const padded = left.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return right === undefined ? grouped : `${grouped}.${right}`;
}

/**
 * Returns how a number looks in a format: 1.1 in `0.00` is 1.10, 2 in `"V"0.0` is V2.0. Null for formats that do more than
 * place digits and texts (percentages, fractions, conditions).
 */
export function shownNumber(value: number, format: string): string | null {
  if (format === '' || /^(?:general|@)$/i.test(format)) return String(value);
  const section = format.slice(0, 200).split(';')[0] ?? '';
  if (value < 0 || !Number.isFinite(value) || value >= 1e15) return null;
  let shown = '';
  let runs = 0;
  for (const [, quoted, escaped, bracket, run, other] of section.matchAll(piece)) {
    if (bracket !== undefined && /[<>=]|dbnum/i.test(bracket)) return null;
    if (run !== undefined) {
      const text = digits(value, run);
      if (text === null || runs > 0) return null;
      runs += 1;
      shown += text;
    } else if (other !== undefined && /[%?/e@]/i.test(other)) return null;
    else shown += quoted ?? escaped ?? other ?? '';
  }
  return runs === 1 ? shown.trim() : null;
}
