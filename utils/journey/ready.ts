import { type Need, needOf } from '../portals/needs';
import type { Condition, Journey, NeedId } from '../portals/types';
import { valueAt } from '../profile/paths';
import { readiness } from '../profile/readiness';
import type { StoredProfile, Work } from '../profile/types';

/** A thing to have ready, and its state in the profile: all of it, with something to check, or missing. */
export interface ReadyItem {
  need: Need;
  state: 'have' | 'check' | 'missing';
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

function stateOf(need: Need, profile: StoredProfile | null, work: Work | null): ReadyItem['state'] {
  if (!profile) return 'missing';
  const place = profile.works.findIndex(({ id }) => id === work?.id);
  const paths = need.paths.map((path) => path.replace('*', String(place)));
  if (paths.some((path) => isEmpty(valueAt(profile, path)))) return 'missing';
  const doubtful = readiness(profile, work).flatMap((one) => one.doubtful.map(({ field }) => field));
  return paths.some((path) => doubtful.includes(path)) ? 'check' : 'have';
}

interface Whose {
  profile: StoredProfile | null;
  work: Work | null;
  applies: (condition: Condition) => boolean;
}

/** Returns the state of these needs for this person. Leaves out those of other cases. */
export const readyOf = (ids: readonly NeedId[], { profile, work, applies }: Whose): ReadyItem[] =>
  ids
    .map(needOf)
    .filter(({ only }) => !only || applies(only))
    .map((need) => ({ need, state: stateOf(need, profile, work) }));

/** Returns the things that a person should have ready before the first step of a journey. */
export const checklist = (journey: Journey, whose: Whose): ReadyItem[] => readyOf(journey.needs, whose);
