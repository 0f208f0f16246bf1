import type { Review } from '../portals/types';
import { addWorkdays, dayInChina, knowsYear, momentInChina, workdaysBetween } from './workdays';

/** The wait for a review, and the days when its answer is likely. Days are China's, YYYY-MM-DD. */
export interface Wait {
  since: string;
  /** The first and the last day on which an answer usually comes. */
  earliest: string;
  latest: string;
  /** Working days that are over, and that are left until `latest`. 0 on that day and after it. */
  gone: number;
  left: number;
  isOverdue: boolean;
  /** Years of the wait whose holidays are not arranged as far as is known: the days are an estimate then. */
  unknownYears: number[];
}

/** Counts a wait that began at `since`, seen at `now` (both in milliseconds). */
export function waitOf({ days }: Pick<Review, 'days'>, since: number, now: number): Wait {
  const [from, today] = [dayInChina(since), dayInChina(now)];
  const latest = addWorkdays(from, days.most);
  const years = [from, latest, today].map((day) => Number(day.slice(0, 4)));
  return {
    since: from,
    earliest: addWorkdays(from, days.least),
    latest,
    gone: workdaysBetween(from, today),
    left: workdaysBetween(today, latest),
    isOverdue: today > latest,
    unknownYears: [...new Set(years)].filter((year) => !knowsYear(year)).sort(),
  };
}

/** When people look after an answer: the morning after it is likely, and the morning after it is due. */
export function looksAt({ days }: Pick<Review, 'days'>, since: number): { likely: number; due: number } {
  const from = dayInChina(since);
  return {
    likely: momentInChina(addWorkdays(from, days.least), 10),
    due: momentInChina(addWorkdays(from, days.most + 1), 10),
  };
}
