import { expiry, orderOfValidity, orderOfWorks, realDates } from './checks/dates';
import { documents } from './checks/documents';
import type { Finding } from './checks/finding';
import { account, administrator, names, organization, poa } from './checks/parties';
import { lengths, works } from './checks/works';
import { isoDay } from './dates';
import type { Profile } from './types';

export type { Finding } from './checks/finding';

const checks: readonly ((profile: Profile, today: string) => Finding[])[] = [
  account,
  organization,
  administrator,
  realDates,
  orderOfWorks,
  orderOfValidity,
  expiry,
  works,
  lengths,
  names,
  poa,
  documents,
];

/**
 * All that is wrong or doubtful in a profile as it stands, each with its field and what to do. An empty value is not yet
 * wrong: it is missing, and resolveValue says so where it is needed. `today` is YYYY-MM-DD.
 */
export const checkProfile = (profile: Profile, today = isoDay()): Finding[] =>
  checks.flatMap((check) => check(profile, today));
