import { isFile } from '../../protocol/plan';
import { waitFor } from '../dom/wait';
import type { Result } from '../drivers/types';
import { type PageModel, readPage } from '../find/page-model';
import { reasons } from '../reasons';
import { CONTROLS_APPEAR } from '../timeouts';
import { hasValue } from '../widgets/value/shows-value';
import { controlsOf, fillField, isReady, result } from './fill-field';
import { fetchAhead, filesFirst } from './prefetch-files';
import { joinRanges } from './ranges';
import type { FieldTask, FillRequest, FillState } from './types';
import { lookAtFiles, verifyAll } from './verify';

/**
 * Carries out a plan in the page's order, and proves each field by what its control shows. A field that appears later is
 * filled then. Files upload while other fields are filled. Verifies all fields at the end. Returns the changed steps in
 * order.
 */
export async function fill(job: FillRequest): Promise<string[]> {
  const order = new Map(job.page.steps.map((step, index) => [step.id, index]));
  const inOrder = job.plan.items
    .filter(({ step }) => order.has(step))
    .map(({ step, ...item }): FieldTask => ({ ...item, step: job.page.steps[order.get(step)!]! }))
    .sort((a, b) => order.get(a.step.id)! - order.get(b.step.id)!);
  const left = filesFirst(inOrder);
  const all = [...left];
  const fetchFile = fetchAhead(job, left);
  joinRanges(all);
  const course: FillState = {
    job: { ...job, fetchFile, waiting: { why: null }, heldBefore: heldNow(job, all) },
    left,
    later: [],
    filled: new Map(),
    sent: [],
    shown: new Set(),
  };
  await fillAll(course);
  const { signal } = job;
  await Promise.all([...course.sent, ...(signal.aborted ? [] : [verifyAll(course)])]);
  if (!signal.aborted) lookAtFiles(course);
  if (signal.aborted)
    for (const task of [...course.left, ...course.later]) job.progress(null, result(task, 'refused', reasons.stopped));
  job.progress(null);
  return [...course.filled.keys()].map(({ step }) => step.id);
}

/** Returns the steps whose fields show a value now. */
function heldNow({ doc, page }: FillRequest, tasks: readonly FieldTask[]): Set<string> {
  const model = readPage(doc, page);
  const held = tasks.filter((task) => {
    const row = controlsOf(model, task);
    return row !== null && hasValue(row, model.counts);
  });
  return new Set(held.map(({ step }) => step.id));
}

/** Runs each task whose field is there, waits for the others, and reports those that never came. */
async function fillAll(course: FillState): Promise<void> {
  const { job, left, later } = course;
  const { doc, page, signal } = job;
  while (left.length + later.length > 0 && !signal.aborted) {
    const next = () => {
      const model = readPage(doc, page);
      const task = job.isHere(model.look) && left.find((one) => isReady(model, one));
      return task ? { model, task } : null;
    };
    const isExpected = left.some(({ ifShown }) => !ifShown);
    const wait = later.length === 0 && isExpected ? CONTROLS_APPEAR : 0;
    const ready = next() ?? (wait > 0 ? await waitFor(doc, next, wait, signal) : null);
    if (!ready && later.length === 0) break;
    if (!ready) {
      left.push(...later.splice(0));
      continue;
    }
    left.splice(left.indexOf(ready.task), 1);
    await run(course, ready.task, ready.model);
  }
  while (left.length > 0 && !signal.aborted) await run(course, left.shift()!, readPage(doc, page));
}

async function run(course: FillState, task: FieldTask, model: PageModel): Promise<void> {
  const { job, later, filled, sent } = course;
  job.progress(task.step.id);
  const { outcome, proof, ...came } = await fillField(job, task, model);
  if (came.later) {
    task.tried = true;
    later.push(task);
    return;
  }
  if (outcome.fate === 'filled') filled.set(task, performance.now());
  if (proof) sent.push(proof.then((done) => arrived(course, task, done)));
  else if (!task.ifShown || outcome.fate !== 'not-found') job.progress(null, outcome);
}

/** Reports the result of an upload. */
function arrived({ job, shown }: FillState, task: FieldTask, done: Result): void {
  if (!done.ok && (done.failed || done.waits)) job.sent.delete(task.step.id);
  if (!done.ok && done.waits) job.waiting.why = done.why;
  if (isFile(task.wanted) && done.ok) {
    job.uploads.set(task.step.id, task.wanted.document);
    const model = readPage(job.doc, job.page);
    const row = controlsOf(model, task);
    if (row && hasValue(row, model.counts)) shown.add(task);
  }
  job.progress(null, done.ok ? result(task, 'filled', reasons.filled) : result(task, 'refused', done.why));
}
