import type { Text } from '../../utils/bilingual';
import { reasons } from '../../utils/engine/reasons';
import { evidence } from '../../utils/journey/evidence';
import { statuses } from '../../utils/journey/lines';
import { scopeOf } from '../../utils/journey/scope';
import { pageById, portals } from '../../utils/portals';
import type { FillState, FromPage, PageReport, Stop, TabState } from '../../utils/protocol/messages';
import type { Fate, Outcome, PageOutcome } from '../../utils/protocol/plan';
import { changeProgress, markDone, type ProgressRow, unmarkDone } from '../../utils/store';
import { pieceOf } from './documents';
import { ended, isLongGone, titleOf } from './gone';
import { guide, seenBy } from './guide';
import { checkedReport, textOf } from './said';
import type { Speaker } from './senders';
import { forgetTab, inTurn, type Run, readPlace, readRun, readTab, writePlace, writeRun, writeTab } from './state';
import { words } from './words';

type Message<K extends FromPage['kind']> = Extract<FromPage, { kind: K }>;
type InTurn = Exclude<FromPage, { kind: 'hello' | 'chosen' }>;

const LEFT_TO_PERSON: readonly Fate[] = ['kept', 'by-hand', 'not-found', 'refused'];
const PROVED: readonly Fate[] = ['filled', 'already'];

/**
 * Returns the fill that is still to be read, null if none is. It must be of the same document, and of the same page
 * unless none is known. A fill broken off because its page went stays until the page that came then goes, too.
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

async function onReport({ tab, document, portal }: Speaker, message: Message<'report'>): Promise<void> {
  const checked = checkedReport(message.report, portal);
  if (!checked) return;
  if (isLongGone(await readTab(tab), Date.now())) await forgetTab(tab);
  const before = await readTab(tab);
  const { lines = [], ...report } = checked;
  const fill = fillAfter(before, report);
  const isOther = before.report?.visit !== report.visit || before.report.page !== report.page;
  const turned = isOther ? Date.now() : (before.turned ?? 0);
  const { copy, choosing } = before;
  const kept = isOther ? {} : { ...(copy !== undefined && { copy }), ...(choosing && { choosing }) };
  await writeTab(tab, { report, fill, document, turned, ...kept });
  if (before.fill && !fill?.running) await writeRun(tab, null);
  await keepEvidence(tab, checked, before.report);
  await guide(tab, report);
}

/** The kept row of one field of a fill. */
function rowOf({ portal }: PageReport, fill: FillState, { step, fate }: Pick<Outcome, 'step' | 'fate'>): ProgressRow[] {
  const found = portals.find(({ id }) => id === portal);
  const work = found ? scopeOf(found, fill.page, fill.work) : '';
  const how = fate === 'filled' ? 'filled' : 'seen';
  return [{ profile: fill.profile, work, page: fill.page, step, how, at: Date.now() }];
}

/**
 * Returns the outcome as the panel shows it. Adds the value to copy if something is left to the person, and the doubt
 * about it.
 */
function shown({ step, fate, why }: PageOutcome, run: Run | undefined): Outcome {
  const doubt = PROVED.includes(fate) ? run?.doubts[step] : undefined;
  const says = textOf(why);
  const doubtful = doubt && { zh: `${says.zh}请核对：${doubt.zh}`, en: `${says.en} Please check: ${doubt.en}` };
  const value = LEFT_TO_PERSON.includes(fate) ? run?.values[step] : undefined;
  const outcome: Outcome = doubtful ? { step, fate, why: doubtful, isDoubtful: true } : { step, fate, why: says };
  return value === undefined ? outcome : { ...outcome, value };
}

/**
 * Returns the state of a tab for a message about its fill. Null if another document speaks, or if it is of another
 * visit.
 */
async function runningIn({ tab, document }: Speaker, visit: string) {
  const { report, fill, ...rest } = await readTab(tab);
  if (!report || !fill?.running || report.visit !== visit || rest.document !== document) return null;
  return { report, fill, rest };
}

async function onProgress(speaker: Speaker, { visit, at, outcome }: Message<'progress'>): Promise<void> {
  const { tab } = speaker;
  const found = await runningIn(speaker, visit);
  if (!found) return;
  const { report, fill, rest } = found;
  const run = await readRun(tab);
  const isStep = (step: string) => pageById(fill.page)?.steps.some(({ id }) => id === step) === true;
  const sent = outcome && isStep(outcome.step) ? outcome : undefined;
  const others = fill.outcomes.filter(({ step }) => step !== sent?.step);
  // A field that was put back as it was needs no line of its own.
  const isUndone = run?.undo === true && sent?.fate === 'filled';
  const outcomes = sent && !isUndone ? [...others, shown(sent, run)] : others;
  const now = at !== null && isStep(at) ? at : fill.at;
  await writeTab(tab, { ...rest, report, fill: { ...fill, beat: Date.now(), at: now, outcomes } });
  if (!sent) return;
  // A field that the page complains of was told as filled a moment before.
  const wasProved = fill.outcomes.some(({ step, fate }) => step === sent.step && PROVED.includes(fate));
  const isTakenBack = !run?.undo && wasProved && !PROVED.includes(sent.fate);
  if (isUndone || isTakenBack) await unmarkDone(rowOf(report, fill, sent));
  else if (!run?.undo && PROVED.includes(sent.fate)) await markDone(rowOf(report, fill, sent));
}

/** Says why a fill stopped early, and at which step. */
const stopWords = (stopped: Stop, fill: FillState): Text =>
  stopped === 'failed' ? words.unexpected : reasons[stopped](titleOf(fill));

async function onFinished(speaker: Speaker, { visit, canUndo, stopped }: Message<'finished'>): Promise<void> {
  const { tab } = speaker;
  const found = await runningIn(speaker, visit);
  if (!found) return;
  const { report, fill, rest } = found;
  const run = await readRun(tab);
  await writeRun(tab, null);
  const left = stopped === 'moved';
  const why = stopped ? stopWords(stopped, fill) : run?.undo ? words.undone : null;
  const place = left && { left: report.page === fill.page ? null : report.page };
  await writeTab(tab, {
    ...rest,
    report,
    fill: { ...fill, ...ended, canUndo: canUndo && !left, stopped: why, ...place },
  });
  await guide(tab, report);
}

/** Hands out a piece of a document to the document whose fill runs. */
async function onDocument({ tab, document }: Speaker, message: Message<'document'>): Promise<unknown> {
  const state = await readTab(tab);
  if (!state.fill?.running || state.document !== document) return { ok: false, why: words.noDocument };
  return pieceOf(tab, message);
}

/** Keeps the step whose value the person wants to copy. The panel offers the value. The page side never gets it. */
async function onCopy({ tab, document }: Speaker, { page, step }: Message<'copy'>): Promise<void> {
  const state = await readTab(tab);
  const isThere = state.document === document && state.report?.page === page;
  if (isThere && state.report?.steps.some((one) => one.step === step)) await writeTab(tab, { ...state, copy: step });
}

/** Carries out a content script's message, in the tab's turn, and returns the reply. */
export function fromPage(speaker: Speaker, message: InTurn): Promise<unknown> {
  return inTurn(speaker.tab, async () => {
    switch (message.kind) {
      case 'report':
        return onReport(speaker, message);
      case 'progress':
        return onProgress(speaker, message);
      case 'finished':
        return onFinished(speaker, message);
      case 'document':
        return onDocument(speaker, message);
      case 'copy':
        return onCopy(speaker, message);
    }
  });
}
