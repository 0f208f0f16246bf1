import { getDayDetail, isWorkday as isKnownWorkday } from 'chinese-days';

/** The offices of both portals keep this zone; China has had no summer time since 1991. */
const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;

/** The calendar day in China at a moment (milliseconds), as YYYY-MM-DD. */
export const dayInChina = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 10);

/** The moment (milliseconds) of an hour of a day in China. */
export const momentInChina = (day: string, hour: number): number => Date.parse(day) + hour * 3_600_000 - OFFSET;

const shift = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/**
 * Whether the State Council's arrangement of holidays for the year is part of the data. It comes out each November for
 * the next year; National Day without a name of its own means that it was not out when the library was.
 */
export const knowsYear = (year: number): boolean => getDayDetail(`${year}-10-01`).name.includes(',');

/** A day on which offices in China work; where the arrangement is not known, Monday to Friday. */
export const isWorkday = (day: string): boolean => isKnownWorkday(day);

/** The day that is `count` working days after `day`; the day itself does not count. 0 gives the day itself. */
export function addWorkdays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = shift(at, 1);
    if (isWorkday(at)) left--;
  }
  return at;
}

/** How many working days lie after `from`, up to and with `to`; 0 when `to` is not later. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let at = shift(from, 1); at <= to; at = shift(at, 1)) if (isWorkday(at)) count++;
  return count;
}
