import { expiry, farDates, orderOfValidity, orderOfWorks, periods, realDates } from './checks/dates';
import { documents } from './checks/documents';
import type { Finding } from './checks/finding';
import { lost } from './checks/lost';
import { names, spelledNames } from './checks/names';
import { account, administrator, organization, poa } from './checks/parties';
import { lengths, twins, works } from './checks/works';
import { spelling, unread } from './checks/written';
import { isoDay } from './dates';
import { normaliseProfile } from './normalise';
import type { Profile } from './types';

export type { Finding } from './checks/finding';

const checks: readonly ((profile: Profile, today: string) => Finding[])[] = [
  account,
  organization,
  administrator,
  realDates,
  orderOfWorks,
  orderOfValidity,
  periods,
  expiry,
  farDates,
  works,
  twins,
  lengths,
  spelledNames,
  lost,
  names,
  poa,
  documents,
];

/**
 * Returns everything that is wrong or doubtful in a profile, each with its field and what to do. An empty value is not
 * yet wrong: readiness.ts says where it is needed. Full-width digits and stray spaces are reported, then ignored by the
 * other checks. `today` is YYYY-MM-DD.
 */
export function checkProfile(profile: Profile, today = isoDay()): Finding[] {
  const tidy = normaliseProfile(profile);
  return [...unread(profile), ...spelling(profile), ...checks.flatMap((check) => check(tidy, today))];
}
