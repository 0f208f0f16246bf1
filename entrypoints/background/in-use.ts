import { chosen } from '../../utils/journey/chosen';
import { getInUse, getProfile, Locked, listHeads } from '../../utils/store';

/** Progress before there is a profile is kept too: guidance works from the first page on. */
export const NOBODY = '';

/** The person in use, null while the profiles are locked; the others are only looked at when the choice names nobody. */
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
    // What is done is kept all the same, under the ids of whom the person worked for last.
    return { id: choice.profile ?? NOBODY, profile: null, work: null, workId: choice.work };
  }
}
