import { getDayDetail, getLunarDate, getSolarTerms, isWorkday as isArrangedWorkday } from 'chinese-days';

/** The offices of both portals keep this zone. China has had no summer time since 1991. */
const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;

/** The calendar day in China at a moment (milliseconds), as YYYY-MM-DD. */
export const dayInChina = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 10);

/** The moment (milliseconds) of an hour of a day in China. */
export const momentInChina = (day: string, hour: number): number => Date.parse(day) + hour * 3_600_000 - OFFSET;

const shift = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/**
 * True if the State Council's arrangement of holidays for the year is part of the data. It comes out each November for
 * the next year. National Day without a name of its own means that it was not out when the library was.
 */
export const knowsYear = (year: number): boolean => getDayDetail(`${year}-10-01`).name.includes(',');

/** Holidays that the law itself fixes (全国年节及纪念日放假办法, as changed on 2024-11-10), by month and day. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
/** The same by the months and days of the lunar calendar: three days of spring, Dragon Boat, Mid-Autumn. */
const LUNAR = ['1-1', '1-2', '1-3', '5-5', '8-15'];

function isHolidayByLaw(day: string): boolean {
  const lunar = (one: string) => {
    const { lunarMon, lunarDay, isLeap } = getLunarDate(one);
    return isLeap ? '' : `${lunarMon}-${lunarDay}`;
  };
  const isEve = () => lunar(shift(day, 1)) === LUNAR[0];
  const isQingming = () => getSolarTerms(day).some(({ term }) => term === 'pure_brightness');
  return FIXED.includes(day.slice(5)) || LUNAR.includes(lunar(day)) || isEve() || isQingming();
}

const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());

/**
 * True if offices in China work on this day. If the year's arrangement is not known, it is an estimate: Monday to
 * Friday without the holidays that the law fixes. Days exchanged for others are not known then.
 */
export const isWorkday = (day: string): boolean =>
  knowsYear(Number(day.slice(0, 4))) ? isArrangedWorkday(day) : !isWeekend(day) && !isHolidayByLaw(day);

/** The day that is `count` working days after `day`. The day itself does not count. 0 gives the day itself. */
export function addWorkdays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = shift(at, 1);
    if (isWorkday(at)) left--;
  }
  return at;
}

/** Returns the number of working days after `from`, up to and with `to`. 0 if `to` is not later. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let at = shift(from, 1); at <= to; at = shift(at, 1)) if (isWorkday(at)) count++;
  return count;
}
