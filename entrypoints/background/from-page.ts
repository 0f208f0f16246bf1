import type { Text } from '../../utils/bilingual';
import { reasons } from '../../utils/engine/reasons';
import { evidence } from '../../utils/journey/evidence';
import { statuses } from '../../utils/journey/lines';
import { scopeOf } from '../../utils/journey/scope';
import { pageById, portals } from '../../utils/portals';
import type { FillState, FromPage, PageReport, TabState } from '../../utils/protocol/messages';
import type { Fate, Outcome } from '../../utils/protocol/plan';
import { changeProgress, markDone, type ProgressRow, unmarkDone } from '../../utils/store';
import { copyOf } from './copies';
import { pieceOf } from './documents';
import { guide, seenBy } from './guide';
import { inTurn, type Run, readPlace, readRun, readTab, writePlace, writeRun, writeTab } from './state';
import { words } from './words';

type Message<K extends FromPage['kind']> = Extract<FromPage, { kind: K }>;
type InTurn = Exclude<FromPage, { kind: 'hello' }>;

const LEFT_TO_PERSON: readonly Fate[] = ['kept', 'by-hand', 'not-found', 'refused'];
const PROVED: readonly Fate[] = ['filled', 'already'];

/**
 * The fill that is still to be read: one of the same document, and the same page or none that is known; one that broke
 * off because its page went, until the page that came then goes, too.
 */
function fillAfter({ report: before, fill }: TabState, { visit, page }: PageReport): FillState | null {
  if (!fill) return null;
  const same = before?.visit === visit;
  const isAt = (one: string) => page === null || page === one;
  if (fill.running && same) return fill;
  if (fill.running) return { ...fill, ...ended, stopped: reasons.moved(titleOf(fill)), left: page };
  if (fill.left === undefined) return same && isAt(fill.page) ? fill : null;
  if (fill.left === null) return { ...fill, left: page };
  return same && isAt(fill.left) ? fill : null;
}

const ended = { running: false, at: null, canUndo: false };

const titleOf = ({ page, at }: FillState): Text | null =>
  pageById(page)?.steps.find(({ id }) => id === at)?.title ?? null;

/** Keeps the progress that a report proves, for the person in use. */
async function keepEvidence(tab: number, report: PageReport, before: PageReport | null): Promise<void> {
  const known = await seenBy(report);
  if (!known) return;
  const sameView = before?.visit === report.visit && before.page === report.page;
  const at = Date.now();
  const bad = new Set(report.errors.map(({ step }) => step));
  const surveys = known.seen.surveys.filter(({ step }) => !bad.has(step));
  const looks = [
    evidence({ ...known.seen, surveys }, { steps: sameView ? before.steps : [], page: await readPlace(tab) }, at),
    statuses(known, report.lines ?? [], at),
  ];
  const [mark, unmark] = [looks.flatMap((one) => one.mark), looks.flatMap((one) => one.unmark)];
  const own = <R>(row: R) => ({ ...row, profile: known.profile });
  await changeProgress({ mark: mark.map(own), unmark: unmark.map(own) }, known.seen.rows.map(own));
  if (report.page !== null) await writePlace(tab, report.page);
}

async function onReport(tab: number, message: Message<'report'>): Promise<void> {
  const before = await readTab(tab);
  const { lines = [], ...report } = message.report;
  const fill = fillAfter(before, report);
  await writeTab(tab, { report, fill });
  if (before.fill && !fill?.running) await writeRun(tab, null);
  await keepEvidence(tab, { ...report, lines }, before.report);
  await guide(tab, report);
}

/** The kept row of one field of a fill. */
function rowOf({ portal }: PageReport, fill: FillState, { step, fate }: Outcome): ProgressRow[] {
  const found = portals.find(({ id }) => id === portal);
  const work = found ? scopeOf(found, fill.page, fill.work) : '';
  const how = fate === 'filled' ? 'filled' : 'seen';
  return [{ profile: fill.profile, work, page: fill.page, step, how, at: Date.now() }];
}

/** The outcome as the panel shows it: with the value to copy, where something is left to the person, and what is doubtful of it. */
function withValue(bare: Outcome, run: Run | undefined): Outcome {
  const doubt = PROVED.includes(bare.fate) ? run?.doubts[bare.step] : undefined;
  const why = doubt && { zh: `${bare.why.zh}请核对：${doubt.zh}`, en: `${bare.why.en} Please check: ${doubt.en}` };
  const outcome: Outcome = why ? { ...bare, why, isDoubtful: true } : bare;
  const value = outcome.value ?? run?.values[outcome.step];
  return value !== undefined && LEFT_TO_PERSON.includes(outcome.fate) ? { ...outcome, value } : outcome;
}

async function onProgress(tab: number, { visit, at, outcome }: Message<'progress'>): Promise<void> {
  const { report, fill } = await readTab(tab);
  if (!fill?.running || report?.visit !== visit) return;
  const run = await readRun(tab);
  const others = fill.outcomes.filter(({ step }) => step !== outcome?.step);
  // What was put back as it was needs no line of its own.
  const isUndone = run?.undo === true && outcome?.fate === 'filled';
  const outcomes = outcome && !isUndone ? [...others, withValue(outcome, run)] : others;
  await writeTab(tab, { report, fill: { ...fill, beat: Date.now(), at: at ?? fill.at, outcomes } });
  if (!outcome) return;
  // A field that the page complains of was told as filled a moment before.
  const wasProved = fill.outcomes.some(({ step, fate }) => step === outcome.step && PROVED.includes(fate));
  const isTakenBack = !run?.undo && wasProved && !PROVED.includes(outcome.fate);
  if (isUndone || isTakenBack) await unmarkDone(rowOf(report, fill, outcome));
  else if (!run?.undo && PROVED.includes(outcome.fate)) await markDone(rowOf(report, fill, outcome));
}

async function onFinished(tab: number, { visit, canUndo, stopped, left }: Message<'finished'>): Promise<void> {
  const { report, fill } = await readTab(tab);
  if (!fill?.running || report?.visit !== visit) return;
  const run = await readRun(tab);
  await writeRun(tab, null);
  const why = stopped ?? (run?.undo ? words.undone : null);
  const place = left && { left: report.page === fill.page ? null : report.page };
  await writeTab(tab, { report, fill: { ...fill, ...ended, canUndo: canUndo && !left, stopped: why, ...place } });
  await guide(tab, report);
}

/** Does what a content script's message asks, in the tab's turn, and gives the reply. */
export function fromPage(tab: number, message: InTurn): Promise<unknown> {
  return inTurn(tab, async () => {
    switch (message.kind) {
      case 'report':
        return onReport(tab, message);
      case 'progress':
        return onProgress(tab, message);
      case 'finished':
        return onFinished(tab, message);
      case 'document':
        return pieceOf(tab, message);
      case 'copy':
        return copyOf(tab, message);
    }
  });
}
