import type { Outcome } from '../../utils/engine/types';
import { evidence } from '../../utils/journey/evidence';
import { scopeOf } from '../../utils/journey/scope';
import type { FillState, FromPage, PageReport } from '../../utils/messages';
import { portals } from '../../utils/portals';
import { markDone, unmarkDone } from '../../utils/store';
import { pieceOf } from './documents';
import { guide, seenBy } from './guide';
import { inTurn, readRun, readTab, writeRun, writeTab } from './state';

type Message<K extends FromPage['kind']> = Extract<FromPage, { kind: K }>;

const LEFT_TO_PERSON: readonly Outcome['fate'][] = ['kept', 'by-hand', 'not-found', 'refused'];

/** The fill that still belongs to what is open: same document, and the same page or none that is known. */
function stillValid(fill: FillState | null, visits: { before: string | undefined; report: PageReport }) {
  if (!fill || visits.before !== visits.report.visit) return null;
  const elsewhere = visits.report.page !== null && visits.report.page !== fill.page;
  return elsewhere && !fill.running ? null : fill;
}

/** Keeps the progress that a report proves, for the person in use. */
async function keepEvidence(report: PageReport, before: PageReport | null): Promise<void> {
  const known = await seenBy(report);
  if (!known) return;
  const sameView = before?.visit === report.visit && before.page === report.page;
  const { mark, unmark } = evidence(known.seen, sameView ? before.steps : [], Date.now());
  const own = <R>(row: R) => ({ ...row, profile: known.profile });
  if (unmark.length > 0) await unmarkDone(unmark.map(own));
  if (mark.length > 0) await markDone(mark.map(own));
}

async function onReport(tab: number, { report }: Message<'report'>): Promise<void> {
  const before = await readTab(tab);
  const fill = stillValid(before.fill, { before: before.report?.visit, report });
  await writeTab(tab, { report, fill });
  if (before.fill && !fill) await writeRun(tab, null);
  await keepEvidence(report, before.report);
  await guide(tab, report);
}

async function onProgress(tab: number, { visit, at, outcome }: Message<'progress'>): Promise<void> {
  const { report, fill } = await readTab(tab);
  if (!fill?.running || report?.visit !== visit) return;
  const value = outcome && LEFT_TO_PERSON.includes(outcome.fate) && (await readRun(tab))?.values[outcome.step];
  const told = outcome && value && outcome.value === undefined ? { ...outcome, value } : outcome;
  const others = fill.outcomes.filter(({ step }) => step !== told?.step);
  await writeTab(tab, { report, fill: { ...fill, at, outcomes: told ? [...others, told] : fill.outcomes } });
  if (outcome?.fate !== 'filled' && outcome?.fate !== 'already') return;
  const portal = portals.find(({ id }) => id === report.portal);
  if (!portal) return;
  const how = outcome.fate === 'filled' ? 'filled' : 'seen';
  const work = scopeOf(portal, fill.page, fill.work);
  await markDone([{ profile: fill.profile, work, page: fill.page, step: outcome.step, how, at: Date.now() }]);
}

async function onFinished(tab: number, { visit, canUndo, stopped }: Message<'finished'>): Promise<void> {
  const { report, fill } = await readTab(tab);
  if (!fill || report?.visit !== visit) return;
  await writeRun(tab, null);
  await writeTab(tab, { report, fill: { ...fill, running: false, at: null, canUndo, stopped } });
  await guide(tab, report);
}

/** The person said in the hint that a step is behind them. */
async function onStepDone(tab: number, { page, step }: Message<'step-done'>): Promise<void> {
  const { report } = await readTab(tab);
  const known = report?.page === page ? await seenBy(report) : null;
  if (!report || !known) return;
  const work = scopeOf(known.seen.portal, page, known.seen.work);
  await markDone([{ profile: known.profile, work, page, step, how: 'ticked', at: Date.now() }]);
  await guide(tab, report);
}

/** Does what a content script's message asks, in the tab's turn, and gives the reply. */
export function fromPage(tab: number, message: FromPage): Promise<unknown> {
  return inTurn(tab, async () => {
    switch (message.kind) {
      case 'report':
        return onReport(tab, message);
      case 'progress':
        return onProgress(tab, message);
      case 'finished':
        return onFinished(tab, message);
      case 'step-done':
        return onStepDone(tab, message);
      case 'document':
        return pieceOf(tab, message);
    }
  });
}
