import type { Step } from '../../portals/types';
import { until } from '../dom/wait';
import type { Done } from '../drivers/types';
import { type Scene, takeScene } from '../find/page-model';
import { say } from '../reasons';
import { holdsValue } from '../widgets/value/shows-value';
import { isReady, result, rowOf, runErrand } from './fill-field';
import { fetchAhead, filesFirst } from './prefetch-files';
import type { Course, Errand, Job } from './types';
import { lookAgain, lookAtFiles } from './verify';

/** How long controls may take to appear after the last field was filled, in milliseconds. */
const appear = 2500;

/**
 * Carries a plan out and proves each field from what its widget shows. Goes in the page's order, and back to a field as
 * soon as it appears or is opened by another one; files travel while other fields are filled; looks at everything again
 * at the end. Answers the steps that it changed, in order.
 */
export async function fill(job: Job): Promise<string[]> {
  const order = new Map(job.page.steps.map((step, index) => [step.id, index]));
  const inOrder = job.plan.items
    .filter(({ step }) => order.has(step))
    .map(({ step, wanted }) => ({ step: job.page.steps[order.get(step)!]!, wanted }))
    .sort((a, b) => order.get(a.step.id)! - order.get(b.step.id)!);
  const left = filesFirst(inOrder);
  const all = [...left];
  const fetchFile = fetchAhead(job, left);
  const otherEnd = (step: Step) => {
    const at = rangeOf(step);
    const other = ({ step: one }: Errand) => one !== step && at !== null && rangeOf(one) === at;
    return all.find(other) ?? null;
  };
  const course: Course = {
    job: { ...job, fetchFile, otherEnd, ends: new Map() },
    left,
    later: [],
    filled: new Map(),
    sent: [],
    shown: new Set(),
  };
  await goThrough(course);
  const { signal } = job;
  await Promise.all([...course.sent, ...(signal.aborted ? [] : [lookAgain(course)])]);
  if (!signal.aborted) lookAtFiles(course);
  if (signal.aborted)
    for (const errand of [...course.left, ...course.later]) job.progress(null, result(errand, 'refused', say.stopped));
  job.progress(null);
  return [...course.filled.keys()].map(({ step }) => step.id);
}

/** By what the two ends of one range are told: what it is called, and its group. */
const rangeOf = ({ find }: Step): string | null =>
  'label' in find && find.range ? `${find.group?.[0]} ${find.range.label.join()}` : null;

/** Runs every errand whose field stands there, waits for the rest, and at last says of each what it came to. */
async function goThrough(course: Course): Promise<void> {
  const { job, left, later } = course;
  const { doc, page, signal } = job;
  while (left.length + later.length > 0 && !signal.aborted) {
    const next = () => {
      const scene = takeScene(doc, page);
      const errand = job.isHere(scene.look) && left.find((one) => isReady(scene, one));
      return errand ? { scene, errand } : null;
    };
    const ready = next() ?? (later.length > 0 ? null : await until(doc, next, appear, signal));
    if (!ready && later.length === 0) break;
    if (!ready) {
      left.push(...later.splice(0));
      continue;
    }
    left.splice(left.indexOf(ready.errand), 1);
    await run(course, ready.errand, ready.scene);
  }
  while (left.length > 0 && !signal.aborted) await run(course, left.shift()!, takeScene(doc, page));
}

async function run(course: Course, errand: Errand, scene: Scene): Promise<void> {
  const { job, later, filled, sent } = course;
  job.progress(errand.step.id);
  const { outcome, proof, ...came } = await runErrand(job, errand, scene);
  if (came.later) {
    errand.tried = true;
    later.push(errand);
    return;
  }
  if (outcome.fate === 'filled') filled.set(errand, performance.now());
  if (proof) sent.push(proof.then((done) => arrived(course, errand, done)));
  else job.progress(null, outcome);
}

/** Says what became of a file that the page has taken. */
function arrived({ job, shown }: Course, errand: Errand, done: Done): void {
  if (errand.wanted.kind === 'file' && done.ok) {
    job.uploads.set(errand.step.id, errand.wanted.document);
    const scene = takeScene(job.doc, job.page);
    const row = rowOf(scene, errand);
    if (row && holdsValue(row, scene)) shown.add(errand);
  }
  job.progress(null, done.ok ? result(errand, 'filled', say.filled) : result(errand, 'refused', done.why));
}
