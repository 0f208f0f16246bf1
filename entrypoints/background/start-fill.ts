import type { Text } from '../../utils/bilingual';
import { isFor, meets } from '../../utils/journey/branches';
import { pageById } from '../../utils/portals';
import type { Condition, Page } from '../../utils/portals/types';
import { planFill } from '../../utils/profile/fill-plan';
import { type Offers, offersOf } from '../../utils/profile/offers';
import { applies } from '../../utils/profile/values';
import { type Answer, type FillState, type FromPanel, isLost } from '../../utils/protocol/messages';
import type { Outcome, Plan } from '../../utils/protocol/plan';
import { typed } from '../../utils/protocol/wanted-text';
import { getProfile, getProgress, setInUse, vaultState } from '../../utils/store';
import { deliver } from './deliver';
import { watchRun } from './lost';
import { otherOwner } from './owner';
import { inTurn, type Run, readTab, writeRun, writeTab } from './state';
import { words } from './words';

const no = (why: Text) => ({ ok: false, why }) as const;

/**
 * Returns the doubts about the values of a plan, by step. They are filled all the same, and the outcome tells the
 * doubt.
 */
function doubtsOf(plan: Plan, page: Page, { doubt }: Offers): Record<string, Text> {
  const doubts = plan.items.flatMap(({ step }): [string, Text][] => {
    const from = page.steps.find(({ id }) => id === step)?.from;
    const found = from && doubt(from);
    return found ? [[step, found]] : [];
  });
  return Object.fromEntries(doubts);
}

function runOf(plan: Plan, doubts: Run['doubts']): Run {
  const values = plan.items.flatMap(({ step, wanted }) => {
    const value = typed(wanted);
    return value === undefined ? [] : [[step, value] as const];
  });
  const documents = plan.items.flatMap(({ wanted }) => (wanted.kind === 'file' ? [wanted.document] : []));
  return { undo: false, documents, values: Object.fromEntries(values), doubts };
}

/**
 * A press counts once the page has been shown for this time (milliseconds). In less nobody sees that it is another one.
 */
const TURNED_MS = 800;

/** A fill that the panel asks for: of the whole page, or of some of its steps. */
export type Wish = Omit<Extract<FromPanel, { kind: 'panel-fill' }>, 'kind'> & { only?: readonly string[] };

/** Reduces a plan to the wanted steps. */
const within = (plan: Plan, only?: readonly string[]): Plan =>
  only ? { ...plan, items: plan.items.filter(({ step }) => only.includes(step)), decided: [] } : plan;

/** Returns the last fill's outcomes of other steps of the same page and profile. */
const keptOf = (fill: FillState | null, page: string, { profile, only }: Wish): Outcome[] =>
  only && fill?.page === page && fill.profile === profile
    ? fill.outcomes.filter(({ step }) => !only.includes(step))
    : [];

/** Makes a plan from the last report and keeps the running fill. Returns the plan, or the reason why there is none. */
async function begin(message: Wish): Promise<{ ok: true; plan: Plan } | { ok: false; why: Text }> {
  const { report, fill, choosing: _, ...rest } = await readTab(message.tab);
  if (!report) return no(words.noReceiver);
  if (report.page !== message.page || report.visit !== message.visit) return no(words.turned);
  if (Date.now() - (rest.turned ?? 0) < TURNED_MS) return no(words.turned);
  const page = report.page === null ? undefined : pageById(report.page);
  if (!page) return no(words.noPage);
  if (report.yourTurn) return no(words.yourTurn);
  if (report.translated) return no(words.translated);
  if (fill?.running && !isLost(fill, Date.now())) return no(words.busy);
  if ((await vaultState()).kind === 'locked') return no(words.locked);
  const profile = await getProfile(message.profile);
  if (!profile) return no(words.noProfile);
  const other = await otherOwner(report.owner, profile);
  if (other) return no(other);
  const work = profile.works.find(({ id }) => id === message.work) ?? null;
  const rows = await getProgress(profile.id);
  const met = (condition: Condition) => meets(condition, { rows, profile: (one) => applies(profile, work, one) });
  if (!isFor(page, met)) return no(words.otherCase);
  const offers = offersOf(profile, work);
  const plan = within(planFill({ page, surveys: report.steps, value: offers.value, applies: met }), message.only);
  await writeRun(message.tab, runOf(plan, doubtsOf(plan, page, offers)));
  watchRun(message.tab);
  const begun = {
    running: true,
    beat: Date.now(),
    at: null,
    outcomes: [...keptOf(fill, page.id, message), ...plan.decided],
    canUndo: false,
    stopped: null,
  };
  const whose = { page: page.id, profile: profile.id, work: work?.id ?? null };
  await writeTab(message.tab, { ...rest, report, fill: { ...whose, ...begun } });
  return { ok: true, plan };
}

/** Puts a tab back to how it was before a run that never reached the page. */
export async function restore(tab: number, fill: FillState | null): Promise<void> {
  const state = await readTab(tab);
  await writeRun(tab, null);
  await writeTab(tab, { ...state, fill });
}

/** Fills as the panel asks. Returns whether it began, or the reason why not. */
export async function fillAs(wish: Wish): Promise<Answer> {
  const { tab, profile, work } = wish;
  const begun = await inTurn(tab, () => begin(wish));
  if (!begun.ok) return begun;
  await setInUse({ profile, work });
  // Outside the tab's turn: the page's own messages must get through while it fills.
  const answer = await deliver(tab, { kind: 'fill', plan: begun.plan });
  if (!answer.ok) await inTurn(tab, () => restore(tab, null));
  return answer;
}
