import { pageById } from '../../utils/portals';
import type { Step } from '../../utils/portals/types';
import { offersOf } from '../../utils/profile/offers';
import type { StoredProfile, Work } from '../../utils/profile/types';
import { typed } from '../../utils/protocol/wanted-text';
import { inUse } from './in-use';
import { readTab } from './state';

/** Who the person works for, and on which work. */
export interface Whose {
  profile: StoredProfile;
  work: Work | null;
}

/** What there is to type into a step's control; nothing where something is to be chosen. */
function textFor({ profile, work }: Whose) {
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
  const text = textFor(whose);
  return steps.filter((step) => text(step) !== undefined);
}

/**
 * What the person in use would type at a step, for their press on Copy in its hint; null when the tab is at another page
 * by now or there is nothing to type.
 */
export async function copyOf(tab: number, { page, step }: { page: string; step: string }): Promise<string | null> {
  const { report } = await readTab(tab);
  const found = report?.page === page ? pageById(page)?.steps.find(({ id }) => id === step) : undefined;
  const { profile, work } = await inUse();
  return found && profile ? (textFor({ profile, work })(found) ?? null) : null;
}
