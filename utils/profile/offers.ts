import type { Text } from '../bilingual';
import type { Source } from '../portals/types';
import type { Wanted } from '../protocol/plan';
import { checkProfile, type Finding } from './checks';
import { isoDay } from './dates';
import { normaliseProfile } from './normalise';
import { fieldsOf, placeOf } from './sources';
import type { StoredProfile, Work } from './types';
import { resolveValue } from './values';

/** The values that a profile offers for filling, and the doubts about them. */
export interface Offers {
  /** Returns the value for a step, or why there is none: missing, or the portal would surely turn it down. */
  value(source: Source): Wanted | { absent: Text };
  /** Returns the doubt about a value that is offered all the same, null if there is none. */
  doubt(source: Source): Text | null;
}

const withheld = ({ message: { zh, en } }: Finding): Text => ({
  zh: `${zh} 网站不会接受，所以没有填写。请在选项页改正。`,
  en: `${en} The portal would turn it down, so it was not filled; correct it on the options page.`,
});

/**
 * Returns the values of this profile and this work for a page. A value with an error is left to the person. A wrong
 * value in an official form is worse than an empty box. A value with a warning is offered, and the warning goes with
 * it.
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
