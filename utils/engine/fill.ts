import type { Step } from '../portals/types';
import { accepts } from './accept';
import type { Done } from './act';
import { type Errand, type Ground, isReady, result, rowOf, runErrand } from './errand';
import { locate, type Scene, takeScene } from './locate';
import { say } from './say';
import type { Outcome, Plan } from './types';
import { type FetchFile, holdsValue, shows } from './verbs';
import { until } from './wait';
import type { Widget } from './widgets';

/** What a fill is given: the page, the plan, and ways to tell the outside. */
export interface Job extends Omit<Ground, 'otherEnd' | 'ends'> {
  plan: Plan;
  progress: (at: string | null, outcome?: Outcome) => void;
}

/** How long controls may take to appear after the last field was filled, in milliseconds. */
const appear = 2500;

/** How long each value is watched for being taken back by the page, from the moment it was proved, in milliseconds. */
const watched = 1100;

/** Only uploads ask who else stands in an element, and they are not looked at again. */
const noCensus = { census: new Map() };

/** A fill on its way: what is left, what was filled and when, and the files that the page is still taking. */
interface Course {
  job: Job & Ground;
  left: Errand[];
  /** Put off once, because a list was slow. */
  later: Errand[];
  filled: Map<Errand, number>;
  sent: Promise<void>[];
  /** Files that the page has taken and that its own list showed then. */
  shown: Set<Errand>;
}

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

/** Files go ahead of the texts and dates right before them, and travel meanwhile; not of choices, which may change the form. */
function filesFirst(errands: readonly Errand[]): Errand[] {
  const order: Errand[] = [];
  for (const errand of errands) {
    let at = order.length;
    if (errand.wanted.kind === 'file') while (at > 0 && /^(?:text|date)$/.test(order[at - 1]!.wanted.kind)) at--;
    order.splice(at, 0, errand);
  }
  return order;
}

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

/** Begins to fetch the files of fields that stand there empty, so that they are at hand when their turn comes. */
function fetchAhead(job: Job, errands: readonly Errand[]): FetchFile {
  const scene = takeScene(job.doc, job.page);
  const ahead = new Map<string, Promise<File>>();
  for (const { step, wanted } of errands) {
    if (wanted.kind !== 'file') continue;
    const located = locate(scene, step.find);
    if (!located.ok || !('widget' in located) || job.uploads.has(step.id)) continue;
    if (shows(located.row, wanted, scene) || !accepts(located.widget, scene, wanted).ok) continue;
    const file = job.fetchFile(wanted);
    file.catch(() => {});
    ahead.set(wanted.document, file);
  }
  return (wanted) => ahead.get(wanted.document) ?? job.fetchFile(wanted);
}

/** Asks the fields that were filled what they show; their controls are only looked for anew where the page has drawn them anew. */
function witness({ doc, page, isHere }: Job): (errands: readonly Errand[]) => Errand[] {
  const rows = new Map<Errand, readonly Widget[]>();
  const areThere = (row: readonly Widget[]) =>
    row.every(({ control, face }) => control.isConnected && face.isConnected);
  return (errands) => {
    let scene: Scene | null = null;
    return errands.filter((errand) => {
      const known = rows.get(errand);
      if (known && areThere(known)) return !shows(known, errand.wanted, noCensus);
      scene ??= takeScene(doc, page);
      // A page that is just drawn anew shows nothing; what was proved counts until it shows something else.
      if (!isHere(scene.look)) return false;
      const row = rowOf(scene, errand);
      if (row) rows.set(errand, row);
      return row === null || !shows(row, errand.wanted, noCensus);
    });
  };
}

/**
 * A second look at everything: dependent fields clear each other, and some pages throw a value away a moment later. One
 * more try for what does not stand any more, then the truth.
 */
async function lookAgain({ job, filled }: Course): Promise<void> {
  const { doc, page, signal } = job;
  const fields = [...filled.keys()].filter(({ wanted }) => wanted.kind !== 'file');
  const fallenOf = witness(job);
  const fallen = () => {
    const wrong = fallenOf(fields);
    return wrong.length > 0 && wrong;
  };
  const watch = () =>
    until(
      doc,
      fallen,
      Math.max(...fields.map((errand) => filled.get(errand)! + watched - performance.now()), 0),
      signal,
    );
  const tried = new Set<Errand>();
  for (let wrong = await watch(); wrong && !signal.aborted; wrong = await watch()) {
    for (const errand of wrong) {
      if (signal.aborted) return;
      // What is drawn anew, or shut off by a list that is still closing, is back in a moment.
      if (await until(doc, () => fallenOf([errand]).length === 0, 400, signal)) continue;
      const outcome = tried.has(errand) ? null : (await runErrand(job, errand, takeScene(doc, page), true)).outcome;
      tried.add(errand);
      filled.set(errand, performance.now());
      if (outcome?.fate === 'filled') continue;
      if (outcome?.fate === 'already') continue;
      fields.splice(fields.indexOf(errand), 1);
      job.progress(null, outcome ?? result(errand, 'refused', say.cleared));
    }
  }
}

/** Files that a list showed and shows no more: a choice that was made after them may have cleared it. */
function lookAtFiles({ job, shown }: Course): void {
  const scene = takeScene(job.doc, job.page);
  if (shown.size === 0 || !job.isHere(scene.look)) return;
  for (const errand of shown) {
    const row = rowOf(scene, errand);
    if (!row || holdsValue(row, scene)) continue;
    job.uploads.delete(errand.step.id);
    job.progress(null, result(errand, 'refused', say.cleared));
  }
}
