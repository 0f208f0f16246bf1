/** Parses and formats the dates that widgets show. */

/** The order of day and month in a date that ends with the year. */
export type Order = 'day' | 'month';

const pad = (number: number) => String(number).padStart(2, '0');

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Returns the order of day and month in a format such as DD/MM/YYYY. */
export const orderOf = (format: string): Order | null => {
  const first = format.match(/[dm日月]/i)?.[0].toLowerCase();
  return first === 'd' || first === '日' ? 'day' : first ? 'month' : null;
};

/** Returns both readings of a date whose day and month could be exchanged; null for other texts. */
export function bothReadings(text: string): [dayFirst: string, monthFirst: string] | null {
  const parts = yearLast(text);
  if (!parts) return null;
  const [a, b, year] = parts;
  const dayFirst = iso(year, b, a);
  const monthFirst = iso(year, a, b);
  return dayFirst && monthFirst && a !== b ? [dayFirst, monthFirst] : null;
}

function yearLast(text: string): [number, number, number] | null {
  const match = text
    .normalize('NFKC')
    .trim()
    .match(/^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?:[\s,].*)?$/);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

/**
 * Parses a date that a widget shows: 2017-04-24, 2017/4/24, 2017年4月24日, 20170424, 24 Apr 2017, with or without a
 * time. Day-first and month-first dates need numbers that leave one reading, or `order`. Returns ISO 8601, or null.
 */
export function parseDate(text: string, order: Order | null = null): string | null {
  const clean = text.normalize('NFKC').trim();
  const yearFirst =
    clean.match(/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT(].*)?$/) ??
    clean.match(/^(\d{4})(\d{2})(\d{2})$/);
  if (yearFirst) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  if (/[a-z]{3}/i.test(clean) && /\d{4}/.test(clean) && /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(clean)) {
    const date = new Date(clean.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'));
    return Number.isNaN(date.getTime()) ? null : iso(date.getFullYear(), date.getMonth() + 1, date.getDate());
  }
  const parts = yearLast(clean);
  if (!parts) return null;
  const [a, b, year] = parts;
  const dayFirst = order === 'day' || a > 12;
  const monthFirst = order === 'month' || b > 12;
  if (a === b || (dayFirst && !monthFirst)) return iso(year, b, a);
  return monthFirst && !dayFirst ? iso(year, a, b) : null;
}

/** Returns the date format that a text asks for (请按 DD/MM/YYYY 填写), or ''. */
export function findDateFormat(text: string): string {
  for (const [found] of text.matchAll(/[ymd年月日][ymd年月日\s/\-.]{2,}/gi))
    if (/y{2,4}|年/i.test(found) && /m|月/i.test(found) && /d|日/i.test(found)) return found.trim();
  return '';
}

/**
 * Formats an ISO date in the order and with the separators of a format (YYYY/MM/DD, DD-MM-YYYY, YYYY年MM月DD日, 年/月/日).
 */
export function formatDate(date: string, format: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (!format) return date;
  const letters = /[ymd]/i.test(format);
  return letters
    ? format
        .replace(/y{1,4}/i, format.match(/y+/i)?.[0].length === 2 ? year.slice(2) : year)
        .replace(/m{1,2}/i, /mm/i.test(format) ? month : String(Number(month)))
        .replace(/d{1,2}/i, /dd/i.test(format) ? day : String(Number(day)))
    : format.replace('年', year).replace('月', month).replace('日', day);
}
