import { meets } from '../../utils/journey/branches';
import { type Item, type Seen, standing } from '../../utils/journey/standing';
import { portals } from '../../utils/portals';
import type { Step } from '../../utils/portals/types';
import { typedSteps, type Whose } from '../../utils/profile/typed-value';
import type { Work } from '../../utils/profile/types';
import { applies } from '../../utils/profile/values';
import type { PageReport, ToPage } from '../../utils/protocol/messages';
import { getProgress } from '../../utils/store';
import { deliver } from './deliver';
import { inUse } from './in-use';
import { readGuide, writeGuide } from './state';

/** Returns all facts of the place of the person in use on a reported page. */
export async function seenBy(
  report: PageReport,
): Promise<{ profile: string; works: readonly Work[]; whose: Whose | null; seen: Seen } | null> {
  const portal = portals.find(({ id }) => id === report.portal);
  if (!portal) return null;
  const { id, profile, work, workId } = await inUse();
  const rows = await getProgress(id);
  return {
    profile: id,
    works: profile?.works ?? [],
    whose: profile ? { profile, work } : null,
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

/** Tells the page the place of its hint, if that has changed since the last time. */
export async function guide(tab: number, report: PageReport): Promise<void> {
  const known = report.page === null ? null : await seenBy(report);
  if (!known || report.page === null) return;
  const { current, done, remaining } = standing(known.seen);
  const here = (items: readonly Item[]) => items.filter((item) => item.here).map(({ step }) => step);
  const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);
  const message: ToPage = {
    kind: 'guide',
    page: report.page,
    current: current?.here ? current.step.id : null,
    asked: ids([...here(done), ...here(remaining)]),
    done: ids(here(done)),
    copies: known.whose ? ids(typedSteps(known.whose, here(remaining))) : [],
  };
  const told = JSON.stringify([report.visit, message]);
  if ((await readGuide(tab)) === told) return;
  await writeGuide(tab, told);
  // Not awaited: the page may be gone by now, and the next report starts again.
  void deliver(tab, message);
}
