import { chosen } from '../../utils/journey/chosen';
import { getInUse, getProfile, Locked, listHeads } from '../../utils/store';

/** Progress before there is a profile is kept too: guidance works from the first page on. */
export const NOBODY = '';

/**
 * Returns the person in use, null while the profiles are locked. Looks at the others only if the choice names nobody.
 */
export async function inUse() {
  const choice = await getInUse();
  try {
    const named = choice.profile === null ? undefined : await getProfile(choice.profile);
    const first = named ? undefined : chosen(await listHeads(), choice).profile;
    const profile = named ?? (first && (await getProfile(first.id)));
    const { profile: whose, work } = chosen(profile ? [profile] : [], choice);
    return { id: whose?.id ?? NOBODY, profile: whose, work, workId: work?.id ?? null };
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
    // Progress is kept all the same, under the ids of the last person.
    return { id: choice.profile ?? NOBODY, profile: null, work: null, workId: choice.work };
  }
}
