import { chosen } from '../../utils/journey/chosen';
import { type Seen, standing } from '../../utils/journey/standing';
import type { PageReport, ToPage } from '../../utils/messages';
import { portals } from '../../utils/portals';
import { applies } from '../../utils/profile/values';
import { getInUse, getProfile, getProgress, listProfiles } from '../../utils/store';
import { deliver } from './deliver';
import { readGuide, writeGuide } from './state';

/** Progress before there is a profile is kept too: guidance works from the first page on. */
export const NOBODY = '';

/** The person in use; the others are only looked at when the choice names nobody. */
async function inUse() {
  const choice = await getInUse();
  const profile = choice.profile === null ? undefined : await getProfile(choice.profile);
  return chosen(profile ? [profile] : await listProfiles(), choice);
}

/** Everything that says where the person in use stands on a reported page. */
export async function seenBy(report: PageReport): Promise<{ profile: string; seen: Seen } | null> {
  const portal = portals.find(({ id }) => id === report.portal);
  if (!portal) return null;
  const { profile, work } = await inUse();
  const id = profile?.id ?? NOBODY;
  return {
    profile: id,
    seen: {
      portal,
      page: report.page,
      surveys: report.steps,
      rows: await getProgress(id),
      work: work?.id ?? null,
      applies: (condition) => profile !== null && applies(profile, work, condition),
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
