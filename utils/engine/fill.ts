import type { Page, Step, Text } from '../portals/types';
import type { Act } from './act';
import { isCovered } from './cover';
import { type Located, locate, type Scene, takeScene } from './locate';
import { pressBeside } from './popup';
import { say } from './say';
import type { Fate, Outcome, Plan, Wanted } from './types';
import { accepts } from './upload';
import { type FetchFile, give, holdsValue, shows } from './verbs';
import { settled, until } from './wait';
import { isDisabled, type Widget } from './widgets';

/** What a fill is given: the page, the plan, and ways to tell the outside. */
export interface Job {
  doc: Document;
  page: Page;
  plan: Plan;
  fetchFile: FetchFile;
  /** Aborted when the person steps in or the page moves on; `reason` is a Text. */
  signal: AbortSignal;
  progress: (at: string | null, outcome?: Outcome) => void;
  /** Uploads that were proved on this visit, by step: some widgets show no names to tell by. */
  uploads: Map<string, string>;
}

/** How long controls may take to appear while others are filled, in milliseconds. */
const appear = 2500;

/** How long a page is watched after the last field for taking a value back, in milliseconds. */
const linger = 1100;

type Field = Extract<Located, { widget: Widget }>;

const isField = (located: Located): located is Field => located.ok && 'widget' in located;

/** One field of the plan on its way. */
interface Errand {
  step: Step;
  wanted: Wanted;
}

/**
 * Carries a plan out, field by field in the page's order, and proves each from what its widget shows; comes back to
 * fields that only appear, or are only opened, once others are filled; looks at everything again at the end.
 * Answers the steps that it changed, in order.
 */
export async function fill(job: Job): Promise<string[]> {
  const { page, plan, signal } = job;
  const order = new Map(page.steps.map((step, index) => [step.id, index]));
  let errands: Errand[] = plan.items
    .map(({ step, wanted }) => ({ step: page.steps.find((one) => one.id === step)!, wanted }))
    .filter(({ step }) => step)
    .sort((a, b) => order.get(a.step.id)! - order.get(b.step.id)!);
  const filled: Errand[] = [];
  const run = async (errand: Errand, last: boolean): Promise<boolean> => {
    job.progress(errand.step.id);
    const outcome = await one(job, errand, last);
    if (!outcome) return false;
    if (outcome.fate === 'filled') filled.push(errand);
    job.progress(null, outcome);
    return true;
  };
  for (let round = 0; errands.length > 0 && !signal.aborted; round++) {
    const waiting: Errand[] = [];
    for (const errand of errands) {
      if (signal.aborted) waiting.push(errand);
      else if (!(await run(errand, false))) waiting.push(errand);
    }
    const moved = waiting.length < errands.length;
    errands = waiting;
    if (errands.length === 0 || signal.aborted || (round > 0 && !moved)) break;
    const ready = () =>
      errands.some(({ step }) => {
        const located = locate(takeScene(job.doc, page), step.find);
        return isField(located) && !isDisabled(located.widget);
      });
    if (!(await until(job.doc, ready, appear, signal))) break;
  }
  for (const errand of errands) if (!signal.aborted) await run(errand, true);
  if (!signal.aborted) await proveAgain(job, filled);
  if (signal.aborted) for (const { step } of errands) job.progress(null, result(step, 'refused', say.stopped));
  job.progress(null);
  return filled.map(({ step }) => step.id);
}

const result = (step: Step, fate: Fate, why: Text): Outcome => ({ step: step.id, fate, why });

/** One field. Answers null when it is not there (or not open) yet and this is not the last try. */
async function one(job: Job, { step, wanted }: Errand, last: boolean, careful = false): Promise<Outcome | null> {
  const { doc, page, signal } = job;
  const scene = takeScene(doc, page);
  const located = locate(scene, step.find);
  const isUploaded = wanted.kind === 'file' && job.uploads.get(step.id) === wanted.document;
  if (!isField(located)) {
    // Some kits take the control away once they have as many files as they want.
    if (isUploaded) return result(step, 'already', say.already);
    if (!last) return null;
    const missing = !located.ok && located.state === 'missing';
    return result(step, missing ? 'not-found' : 'refused', located.why);
  }
  const { widget, row } = located;
  const isDone = shows(row, wanted, scene) || (isUploaded && holdsValue(row, scene));
  if (isDone) return result(step, 'already', say.already);
  if (holdsValue(row, scene)) return result(step, 'kept', say.kept);
  if (isDisabled(widget)) return last ? result(step, 'refused', say.disabled) : null;
  const writes = /^(?:text|textarea|date|select|upload)$/.test(widget.kind);
  if (writes && !(await uncovered(job, widget))) return result(step, 'refused', say.covered);
  if (wanted.kind === 'file') {
    const taken = accepts(widget, scene, wanted);
    if (!taken.ok) return result(step, 'refused', taken.why);
  }
  const again = () => {
    const now = locate(takeScene(doc, page), step.find);
    return isField(now) ? now : null;
  };
  const act: Act = {
    doc,
    signal,
    careful,
    relocate: () => (widget.control.isConnected && widget.face.isConnected ? widget : (again()?.widget ?? null)),
    row: () => again()?.row ?? [],
  };
  const done = await give(act, row, wanted, scene, job.fetchFile);
  if (!done.ok) return result(step, 'refused', done.why);
  if (wanted.kind === 'file') job.uploads.set(step.id, wanted.document);
  return result(step, 'filled', say.filled);
}

/** Waits until nothing lies over a field; what another widget left open is closed first. */
async function uncovered({ doc, signal }: Job, widget: Widget): Promise<boolean> {
  const free = () => !isCovered(widget.face);
  if (await until(doc, free, 900, signal)) return true;
  pressBeside(widget);
  return (await until(doc, free, 2500, signal)) === true;
}

/** A second look when the page has come to rest: dependent fields clear each other. One more try, then the truth. */
async function proveAgain(job: Job, filled: Errand[]): Promise<void> {
  const { doc, page, signal } = job;
  await settled(doc, 120, 1500);
  const wrong = (scene: Scene) =>
    filled.filter(({ step, wanted }) => {
      const located = locate(scene, step.find);
      if (wanted.kind === 'file') return false;
      if (!isField(located)) return true;
      return !shows(located.row, wanted, scene);
    });
  for (const errand of wrong(takeScene(doc, page))) {
    if (signal.aborted) return;
    const outcome = await one(job, errand, true, true);
    if (outcome && outcome.fate !== 'already') job.progress(null, outcome);
  }
  // Some pages throw a value away a moment later: the last word is said when nothing has changed for a while.
  await until(doc, () => wrong(takeScene(doc, page)).length > 0, linger, signal);
  for (const { step } of wrong(takeScene(doc, page))) job.progress(null, result(step, 'refused', say.cleared));
}
