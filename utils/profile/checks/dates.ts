import { daysBetween, isRealDate } from '../dates';
import { fieldAt, fields } from '../fields';
import { valueAt } from '../paths';
import type { Profile } from '../types';
import { at, called, type Finding, fault } from './finding';

const SOON = 60;

const datePaths = (works: number): string[] =>
  Object.entries(fields)
    .filter(([, { as }]) => as === 'date')
    .flatMap(([path]) =>
      path.includes('*') ? Array.from({ length: works }, (_, index) => path.replace('*', String(index))) : [path],
    );

/** Every date must be a day of the calendar, and a past event must have a past date. */
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
    if (fieldAt(path).isPast && value > today)
      return at(
        path,
        'error',
        fault(`${value} 还没有到。请核对年份。`, `says ${value}, which lies in the future. Check the year.`),
      );
    return [];
  });

/** Dates that follow one another. Skips those that are empty, invalid or still to come. */
function inOrder(profile: Profile, paths: readonly string[], judge: { until?: string; first?: Finding['level'] } = {}) {
  const { until = '9999-12-31', first = 'error' } = judge;
  const known = paths
    .map((path) => ({ path, value: valueAt(profile, path) }))
    .filter((one): one is { path: string; value: string } => typeof one.value === 'string' && isRealDate(one.value))
    .filter(({ value }) => value <= until);
  return known.flatMap(({ path, value }, index): Finding[] => {
    const before = known[index - 1];
    if (!before || before.value <= value) return [];
    const name = called(before.path);
    return at(
      path,
      before.path === 'organization.foundedOn' ? first : 'error',
      fault(
        `${value} 早于${name.zh}的 ${before.value}。请核对这两个日期。`,
        `says ${value}, earlier than ${name.en}, ${before.value}. Check the two dates.`,
      ),
    );
  });
}

/**
 * Founded ≤ completed ≤ published ≤ registered. Rights taken over may be older than the organisation. A date that is
 * already on a certificate can only be doubted.
 */
export const orderOfWorks = (profile: Profile, today: string): Finding[] =>
  profile.works.flatMap((work, index) => {
    const own = ['completedOn', 'publication.on', 'certificate.registeredOn'].map((key) => `works.${index}.${key}`);
    if (work.acquisition === '继受取得') return inOrder(profile, own, { until: today });
    const first = work.certificate ? 'warning' : 'error';
    return inOrder(profile, ['organization.foundedOn', ...own], { until: today, first });
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

/** True if papers have run out, or will before an application is through. */
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

/** From this year on a last day means that there is none: databases have to write something. */
const FAR = '2099-01-01';

/** The editor's name for a validity without an end. */
export const PERMANENT = '长期有效';

/** 9999-12-31 and its like. */
export const farDates = (profile: Profile): Finding[] =>
  (['organization', 'administrator'] as const).flatMap((who) => {
    const { validity } = profile[who];
    if (validity.kind !== 'fixed' || !isRealDate(validity.until) || validity.until < FAR) return [];
    return at(
      `${who}.validity.until`,
      'warning',
      fault(
        `${validity.until} 像是「长期」的写法。证件上如果写的是长期，请改成长期有效。`,
        `says ${validity.until}, which looks like a way to write “permanently”. If the paper says 长期, choose that.`,
        PERMANENT,
      ),
    );
  });

/** A day as many years later. The 29th of February becomes the 1st of March, as ID cards print it. */
export function yearsLater(iso: string, years: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(year + years, month - 1, day));
  return date.toISOString().slice(0, 10);
}

/** ID cards are valid for 5, 10 or 20 years or for good (居民身份证法 §5). */
export const cardYears = [5, 10, 20] as const;

function cardPeriod({ administrator: { idType, validity } }: Profile): Finding[] {
  if (idType !== '居民身份证' || validity.kind !== 'fixed') return [];
  const { from, until } = validity;
  if (!isRealDate(from) || !isRealDate(until) || until <= from || until >= FAR) return [];
  // A day more or less is how offices count the last day.
  if (cardYears.some((years) => Math.abs(daysBetween(yearsLater(from, years), until)) <= 1)) return [];
  return at(
    'administrator.validity.until',
    'warning',
    fault(
      `与起始日期相隔的不是 5、10 或 20 年，而身份证的有效期只有这几种。请对照国徽面。`,
      'is not 5, 10 or 20 years after the first day, as ID cards are. Compare it with the back of the card.',
    ),
  );
}

/** A licence cannot be older than its organisation, nor an ID card than its person. */
function beforeBirth({ organization, administrator }: Profile, today: string): Finding[] {
  const pairs = [
    ['organization.validity.from', organization.validity.from, 'organization.foundedOn', organization.foundedOn],
    ['administrator.validity.from', administrator.validity.from, 'administrator.birthDate', administrator.birthDate],
  ] as const;
  return pairs.flatMap(([path, from, otherPath, first]) => {
    if (!isRealDate(from) || !isRealDate(first) || from >= first || first > today) return [];
    const name = called(otherPath);
    return at(
      path,
      'warning',
      fault(
        `${from} 早于${name.zh}的 ${first}。请核对。`,
        `says ${from}, earlier than ${name.en}, ${first}. Check the two.`,
      ),
    );
  });
}

/** True if the periods of papers are such as offices give. */
export const periods = (profile: Profile, today: string): Finding[] => [
  ...cardPeriod(profile),
  ...beforeBirth(profile, today),
];
