import type { Text } from '../bilingual';
import type { Source } from '../portals/types';
import type { Wanted } from '../protocol/plan';
import { checkProfile, type Finding } from './checks';
import { isoDay } from './dates';
import { normaliseProfile } from './normalise';
import { fieldsOf, placeOf } from './sources';
import type { StoredProfile, Work } from './types';
import { resolveValue } from './values';

/** What a profile offers for filling, and what is to be said of it. */
export interface Offers {
  /** The value for a step, or why there is none: it is missing, or the portal would surely turn it down. */
  value(source: Source): Wanted | { absent: Text };
  /** What is doubtful about a value that is offered all the same; null where nothing is. */
  doubt(source: Source): Text | null;
}

const withheld = ({ message: { zh, en } }: Finding): Text => ({
  zh: `${zh} 网站不会接受，所以没有填写。请在选项页改正。`,
  en: `${en} The portal would turn it down, so it was not filled; correct it on the options page.`,
});

/**
 * What this profile and this work give to a page. A value with an error in it is handed back to the person: a wrong value in
 * an official form is worse than an empty box. One with a warning is offered, and the warning goes with it.
 */
export function offersOf(profile: StoredProfile, work: Work | null, today = isoDay()): Offers {
  const findings = checkProfile(profile, today);
  const tidy = normaliseProfile(profile);
  const own = tidy.works[placeOf(profile, work)] ?? null;
  const place = placeOf(profile, work);
  const found = (source: Source, level: Finding['level']) => {
    const fields = fieldsOf(source, place);
    return findings.find((one) => one.level === level && fields.includes(one.field));
  };
  return {
    value(source) {
      const error = found(source, 'error');
      return error ? { absent: withheld(error) } : resolveValue(tidy, own, source);
    },
    doubt: (source) => found(source, 'warning')?.message ?? null,
  };
}
