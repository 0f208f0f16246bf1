import { isFile } from '../../protocol/plan';
import { waitFor } from '../dom/wait';
import { type PageModel, readPage } from '../find/page-model';
import { reasons } from '../reasons';
import { CONTROL_BACK, VALUE_WATCHED } from '../timeouts';
import type { Widget } from '../widgets/types';
import { hasValue, showsValue } from '../widgets/value/shows-value';
import { controlsOf, fillField, result } from './fill-field';
import { type FieldTask, type FillRequest, type FillState, noCounts } from './types';

/** Returns a function that returns the tasks whose fields do not show their values. Finds controls again only if they are gone. */
function createVerifier({ doc, page, isHere }: FillRequest): (tasks: readonly FieldTask[]) => FieldTask[] {
  const rows = new Map<FieldTask, readonly Widget[]>();
  const areThere = (row: readonly Widget[]) =>
    row.every(({ control, box: face }) => control.isConnected && face.isConnected);
  return (tasks) => {
    let model: PageModel | null = null;
    return tasks.filter((task) => {
      const known = rows.get(task);
      if (known && areThere(known)) return !showsValue(known, task.wanted, noCounts);
      model ??= readPage(doc, page);
      // A page that renders again shows nothing for a moment. The earlier proof counts.
      if (!isHere(model.look)) return false;
      const row = controlsOf(model, task);
      if (row) rows.set(task, row);
      return row === null || !showsValue(row, task.wanted, noCounts);
    });
  };
}

/**
 * Verifies all filled fields once more: dependent fields clear each other, and some pages drop a value a moment later. Tries
 * a lost value once again, then reports it as refused.
 */
export async function verifyAll({ job, filled }: FillState): Promise<void> {
  const { doc, page, signal } = job;
  const fields = [...filled.keys()].filter(({ wanted }) => !isFile(wanted));
  const fallenOf = createVerifier(job);
  const fallen = () => {
    const wrong = fallenOf(fields);
    return wrong.length > 0 && wrong;
  };
  const watch = () =>
    waitFor(
      doc,
      fallen,
      Math.max(...fields.map((task) => filled.get(task)! + VALUE_WATCHED - performance.now()), 0),
      signal,
    );
  const tried = new Set<FieldTask>();
  for (let wrong = await watch(); wrong && !signal.aborted; wrong = await watch()) {
    for (const task of wrong) {
      if (signal.aborted) return;
      // A control may be rendering, or disabled while a list closes.
      if (await waitFor(doc, () => fallenOf([task]).length === 0, CONTROL_BACK, signal)) continue;
      const outcome = tried.has(task) ? null : (await fillField(job, task, readPage(doc, page), true)).outcome;
      tried.add(task);
      filled.set(task, performance.now());
      if (outcome?.fate === 'filled') continue;
      if (outcome?.fate === 'already') continue;
      fields.splice(fields.indexOf(task), 1);
      job.progress(null, outcome ?? result(task, 'refused', reasons.cleared));
    }
  }
}

/** Reports uploads that the list has shown and shows no more: a later choice may have cleared it. */
export function lookAtFiles({ job, shown }: FillState): void {
  const model = readPage(job.doc, job.page);
  if (shown.size === 0 || !job.isHere(model.look)) return;
  for (const task of shown) {
    const row = controlsOf(model, task);
    if (!row || hasValue(row, model.counts)) continue;
    job.uploads.delete(task.step.id);
    job.progress(null, result(task, 'refused', reasons.cleared));
  }
}
