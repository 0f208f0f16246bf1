import { daysBetween, isRealDate } from '../dates';
import { fields } from '../fields';
import { valueAt } from '../paths';
import type { Profile } from '../types';
import { at, called, type Finding, fault } from './finding';

const SOON = 60;

/** Dates that cannot lie in the future. */
const past = /(?:foundedOn|birthDate|completedOn|publication\.on|registeredOn|validity\.from)$/;

const datePaths = (works: number): string[] =>
  Object.entries(fields)
    .filter(([, { as }]) => as === 'date')
    .flatMap(([path]) =>
      path.includes('*') ? Array.from({ length: works }, (_, index) => path.replace('*', String(index))) : [path],
    );

/** Every date is a day of the calendar, and what has happened has happened. */
export const realDates = (profile: Profile, today: string): Finding[] =>
  datePaths(profile.works.length).flatMap((path) => {
    const value = valueAt(profile, path);
    if (typeof value !== 'string' || value === '') return [];
    if (!isRealDate(value))
      return at(
        path,
        'error',
        fault(`${value} 不是日历上的日期。请核对年月日。`, `says ${value}, which is no day of the calendar. Check it.`),
      );
    if (past.test(path) && value > today)
      return at(
        path,
        'error',
        fault(`${value} 还没有到。请核对年份。`, `says ${value}, which lies in the future. Check the year.`),
      );
    return [];
  });

/** Dates that follow one another; what is empty or no date is passed over. */
function inOrder(profile: Profile, paths: readonly string[]): Finding[] {
  const known = paths
    .map((path) => ({ path, value: valueAt(profile, path) }))
    .filter((one): one is { path: string; value: string } => typeof one.value === 'string' && isRealDate(one.value));
  return known.flatMap(({ path, value }, index) => {
    const before = known[index - 1];
    if (!before || before.value <= value) return [];
    const name = called(before.path);
    return at(
      path,
      'error',
      fault(
        `${value} 早于${name.zh}的 ${before.value}。请核对这两个日期。`,
        `says ${value}, earlier than ${name.en}, ${before.value}. Check the two dates.`,
      ),
    );
  });
}

/** Founded ≤ completed ≤ published ≤ registered. Rights taken over may be older than the organisation. */
export const orderOfWorks = (profile: Profile): Finding[] =>
  profile.works.flatMap((work, index) => {
    const own = ['completedOn', 'publication.on', 'certificate.registeredOn'].map((key) => `works.${index}.${key}`);
    return inOrder(profile, work.acquisition === '继受取得' ? own : ['organization.foundedOn', ...own]);
  });

/** A document is valid from before until: the two are never the same day. */
export const orderOfValidity = (profile: Profile): Finding[] =>
  (['organization', 'administrator'] as const).flatMap((who) => {
    const { validity } = profile[who];
    if (validity.kind !== 'fixed' || !isRealDate(validity.from) || validity.from !== validity.until)
      return inOrder(profile, [`${who}.validity.from`, `${who}.validity.until`]);
    return at(
      `${who}.validity.until`,
      'error',
      fault(
        '应晚于证件起始日期，这里是同一天。',
        'should be later than the day from which it is valid; they are the same.',
      ),
    );
  });

/** Whether papers have run out, or will before an application is through. */
export const expiry = (profile: Profile, today: string): Finding[] =>
  ['organization.validity.until', 'administrator.validity.until', 'ipp.poa.expiresOn'].flatMap((path) => {
    const until = valueAt(profile, path);
    if (typeof until !== 'string' || !isRealDate(until)) return [];
    const left = daysBetween(today, until);
    if (left < 0)
      return at(
        path,
        'warning',
        fault(`${until} 已经过期。请先换发，再提交。`, `ran out on ${until}. Have it renewed before you submit.`),
      );
    if (left > SOON) return [];
    return at(
      path,
      'warning',
      fault(
        `${left === 0 ? '今天' : `${left} 天后`}（${until}）到期。审核期间可能失效。`,
        `runs out ${left === 0 ? 'today' : `in ${left} days`} (${until}), perhaps before the review is over.`,
      ),
    );
  });
