import { meets } from '../../utils/journey/branches';
import { chosen } from '../../utils/journey/chosen';
import { type Seen, standing } from '../../utils/journey/standing';
import type { PageReport, ToPage } from '../../utils/messages';
import { portals } from '../../utils/portals';
import type { Work } from '../../utils/profile/types';
import { applies } from '../../utils/profile/values';
import { getInUse, getProfile, getProgress, Locked, listHeads } from '../../utils/store';
import { deliver } from './deliver';
import { readGuide, writeGuide } from './state';

/** Progress before there is a profile is kept too: guidance works from the first page on. */
export const NOBODY = '';

/** The person in use; the others are only looked at when the choice names nobody. */
async function inUse() {
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

/** Everything that says where the person in use stands on a reported page. */
export async function seenBy(
  report: PageReport,
): Promise<{ profile: string; works: readonly Work[]; seen: Seen } | null> {
  const portal = portals.find(({ id }) => id === report.portal);
  if (!portal) return null;
  const { id, profile, work, workId } = await inUse();
  const rows = await getProgress(id);
  return {
    profile: id,
    works: profile?.works ?? [],
    seen: {
      portal,
      page: report.page,
      surveys: report.steps,
      rows,
      work: workId,
      applies: (condition) =>
        meets(condition, { rows, profile: (one) => profile !== null && applies(profile, work, one) }),
    },
  };
}

/** Tells the page where its hint should stand, when that has changed since it was last told. */
export async function guide(tab: number, report: PageReport): Promise<void> {
  const known = report.page === null ? null : await seenBy(report);
  if (!known || report.page === null) return;
  const { current, done } = standing(known.seen);
  const message: ToPage = {
    kind: 'guide',
    page: report.page,
    current: current?.here ? current.step.id : null,
    done: done.filter(({ here }) => here).map(({ step }) => step.id),
  };
  const told = JSON.stringify([report.visit, message]);
  if ((await readGuide(tab)) === told) return;
  await writeGuide(tab, told);
  // Not awaited: the page may be gone by now, and the next report starts anew.
  void deliver(tab, message);
}
