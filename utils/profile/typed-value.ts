import type { Step } from '../portals/types';
import { typed } from '../protocol/wanted-text';
import { offersOf } from './offers';
import type { StoredProfile, Work } from './types';

/** A profile and one of its works: those that the person works for. */
export interface Whose {
  profile: StoredProfile;
  work: Work | null;
}

/** Returns the text to type into a step's control. Undefined if something is to be chosen. */
export function typedValueOf({ profile, work }: Whose) {
  const offers = offersOf(profile, work);
  return ({ from, find }: Step): string | undefined => {
    const control = 'label' in find ? find.control : '';
    if (!from || !/^(?:text|textarea|date)$/.test(control)) return undefined;
    const offer = offers.value(from);
    return 'absent' in offer ? undefined : typed(offer);
  };
}

/** The steps for which the profile has something that a person could type. */
export function typedSteps(whose: Whose, steps: readonly Step[]): Step[] {
  const text = typedValueOf(whose);
  return steps.filter((step) => text(step) !== undefined);
}
