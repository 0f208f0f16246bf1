import { locate } from '../find/locate';
import { takeScene } from '../find/page-model';
import { accepts } from '../widgets/value/file-limits';
import { shows } from '../widgets/value/shows-value';
import type { Errand, FetchFile, Job } from './types';

/** Files go ahead of the texts and dates right before them, and travel meanwhile; not of choices, which may change the form. */
export function filesFirst(errands: readonly Errand[]): Errand[] {
  const order: Errand[] = [];
  for (const errand of errands) {
    let at = order.length;
    if (errand.wanted.kind === 'file') while (at > 0 && /^(?:text|date)$/.test(order[at - 1]!.wanted.kind)) at--;
    order.splice(at, 0, errand);
  }
  return order;
}

/** Begins to fetch the files of fields that stand there empty, so that they are at hand when their turn comes. */
export function fetchAhead(job: Job, errands: readonly Errand[]): FetchFile {
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
