/** Days as people write them in cells. In: text or number. Out: a day, or its missing part, with the days it may be. */
import type { Text } from '../bilingual';
import { isRealDate } from '../profile/dates';

/** A day, with a note if it was not written as one. Or no day, with the reason and the days that may be meant. */
export type DayResult = { day: string; note?: Text } | { why: Text; may: readonly string[] };

const LONGEST = 80;

const two = (n: number | string) => String(n).padStart(2, '0');
const iso = (year: number | string, month: number | string, day: number | string) =>
  `${year}-${two(month)}-${two(day)}`;

const none = (shown: string): DayResult => ({
  why: {
    zh: `「${shown}」不是日历上的日期。请写成 2026-11-22。`,
    en: `“${shown}” is no day of the calendar. Write it as 2026-11-22.`,
  },
  may: [],
});
const onlyYear = (shown: string): DayResult => ({
  why: { zh: `「${shown}」只有年份，没有月日。`, en: `“${shown}” is a year alone, without month and day.` },
  may: [],
});
const onlyMonth = (shown: string): DayResult => ({
  why: { zh: `「${shown}」只有年月，没有日。`, en: `“${shown}” has year and month, but no day.` },
  may: [],
});
const unsure = (shown: string, may: readonly string[]): DayResult => ({
  why: { zh: `「${shown}」可以读成不同的日期。`, en: `“${shown}” can be read as different days.` },
  may: may.filter(isRealDate),
});
const shortYear = (shown: string, may: readonly string[]): DayResult => ({
  why: { zh: `「${shown}」的年份只有两位。`, en: `“${shown}” has a year of two digits.` },
  may: may.filter(isRealDate),
});

const certain = (day: string, shown: string): DayResult => (isRealDate(day) ? { day } : none(shown));

/** Excel's serial numbers of 1938 to 2118. A smaller number is a year or a slip. */
const SERIALS = { first: 14_000, last: 80_000 };
const EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;

function fromSerial(serial: number): DayResult {
  const day = new Date(Math.floor(serial - EPOCH_DAYS) * DAY_MS).toISOString().slice(0, 10);
  return {
    day,
    note: {
      zh: `「${serial}」是 Excel 的日期序号，读作 ${day}，请核对。`,
      en: `“${serial}” is a serial number of Excel, read as ${day}; make sure.`,
    },
  };
}

/** Reads a number in a date column: a day in eight digits, a serial number, or a year alone. */
export function dayFromNumber(value: number): DayResult {
  const shown = String(value);
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(shown) ?? [];
  if (year) return certain(iso(year, month, day), shown);
  if (value >= 1900 && value < 2100) return Number.isInteger(value) ? onlyYear(shown) : onlyMonth(shown);
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(shown)) return onlyMonth(shown);
  return value >= SERIALS.first && value <= SERIALS.last ? fromSerial(value) : none(shown);
}

const numerals = '〇一二三四五六七八九';

/** 二〇一七年四月二十四日 in digits. */
function withDigits(text: string): string {
  if (!/[一二三四五六七八九〇零]/.test(text)) return text;
  return text
    .replace(/[零○]/g, '〇')
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens = '一', ones = '〇') => `${tens}${ones}`)
    .replace(/[〇一二三四五六七八九]/g, (sign) => String(numerals.indexOf(sign)));
}

const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthOf = (word: string) => monthNames.split('|').indexOf(word.slice(0, 3).toLowerCase()) + 1;
const century = (year: string) => Number(year) + (Number(year) < 70 ? 2000 : 1900);

/** April 24, 2017 and 24-Apr-17. */
function fromEnglish(text: string, shown: string): DayResult | null {
  const name = `(${monthNames})[a-z]{0,6}\\.?`;
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of )?${name}[,\\s-]+(\\d{4}|\\d{2})$`, 'i').exec(
    text,
  );
  const monthFirst = new RegExp(`^${name}[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?[,\\s-]+(\\d{4}|\\d{2})$`, 'i').exec(text);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || month === undefined || year === undefined) return null;
  if (year.length === 4) return certain(iso(year, monthOf(month), day), shown);
  return shortYear(shown, [iso(century(year), monthOf(month), day)]);
}

/** 03/04/2017: day or month first, certain only where one of them is above twelve. */
function fromYearLast(text: string, shown: string): DayResult | null {
  const [, one, other, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
  if (one === undefined || other === undefined || year === undefined) return null;
  const may = [...new Set([iso(year, one, other), iso(year, other, one)])].filter(isRealDate);
  const [first] = may;
  if (first === undefined) return none(shown);
  return may.length === 1 ? { day: first } : unsure(shown, may);
}

/** A moment in another time zone: databases write a Chinese midnight as the evening before. */
function fromMoment(text: string, shown: string): DayResult | null {
  const [, day, clock, zone] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i.exec(text) ?? [];
  if (!day || !clock || !zone) return null;
  if (clock === '00:00' || /^\+08:?00$/.test(zone)) return certain(day, shown);
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) return none(shown);
  const inChina = new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);
  return inChina === day ? certain(day, shown) : unsure(shown, [inChina, day]);
}

/** Returns a text without the parts around a day: weekday, time of day, 日 and 号. */
const bare = (text: string) =>
  text
    .replace(/[([]?(?:星期|周)[一二三四五六日天][)\]]?/g, '')
    .replace(/[T\s](?:上午|下午|am|pm)?\s?\d{1,2}[:时]\d{2}.{0,16}$/i, '')
    .replace(/\s?(?:上午|下午)$/, '')
    .trim();

/** Reads a text as a day. If it is no whole day, says what is missing. Independent of time zone and language. */
export function dayFromText(text: string): DayResult {
  const shown = text.trim().slice(0, LONGEST);
  if (text.length > LONGEST) return none(shown);
  const clean = shown
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .trim();
  const moment = fromMoment(clean, shown);
  if (moment) return moment;
  const plain = bare(clean);
  const english = fromEnglish(plain, shown);
  if (english) return english;
  const dashed = withDigits(plain)
    .replace(/[日号]$/, '')
    .replace(/\s*[-–—−/.,年月\s]\s*/g, '-')
    .replace(/-$/, '');
  const [, year, month, day] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(dashed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(dashed) ?? [];
  if (year && month && day) return certain(iso(year, month, day), shown);
  if (/^(?:19|20)\d{2}$/.test(dashed)) return onlyYear(shown);
  if (/^(?:19|20)\d{2}-\d{1,2}$/.test(dashed) || /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(dashed))
    return onlyMonth(shown);
  const yearLast = fromYearLast(dashed, shown);
  if (yearLast) return yearLast;
  const [, short, shortMonth, shortDay] = /^(\d{2})-(\d{1,2})-(\d{1,2})$/.exec(dashed) ?? [];
  if (short && shortMonth && shortDay)
    return shortYear(shown, [iso(century(short), shortMonth, shortDay), iso(century(shortDay), short, shortMonth)]);
  return /^\d{5}(?:\.\d+)?$/.test(clean) ? dayFromNumber(Number(clean)) : none(shown);
}
