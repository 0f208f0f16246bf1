import { until } from '../dom/wait';
import { type Scene, takeScene } from '../find/page-model';
import { say } from '../reasons';
import type { Widget } from '../widgets/types';
import { holdsValue, shows } from '../widgets/value/shows-value';
import { result, rowOf, runErrand } from './fill-field';
import { type Course, type Errand, type Job, noCensus } from './types';

/** How long each value is watched for being taken back by the page, from the moment it was proved, in milliseconds. */
const watched = 1100;

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
export async function lookAgain({ job, filled }: Course): Promise<void> {
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
export function lookAtFiles({ job, shown }: Course): void {
  const scene = takeScene(job.doc, job.page);
  if (shown.size === 0 || !job.isHere(scene.look)) return;
  for (const errand of shown) {
    const row = rowOf(scene, errand);
    if (!row || holdsValue(row, scene)) continue;
    job.uploads.delete(errand.step.id);
    job.progress(null, result(errand, 'refused', say.cleared));
  }
}
