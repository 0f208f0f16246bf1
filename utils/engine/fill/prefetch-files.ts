import { isFile } from '../../protocol/plan';
import { findControl } from '../find/locate';
import { readPage } from '../find/page-model';
import { checkFile } from '../widgets/value/file-limits';
import { showsValue } from '../widgets/value/shows-value';
import type { FetchFile, FieldTask, FillRequest } from './types';

/** Moves files before the texts and dates right before them, so that they upload meanwhile. Choices may change the form. */
export function filesFirst(tasks: readonly FieldTask[]): FieldTask[] {
  const order: FieldTask[] = [];
  for (const task of tasks) {
    let at = order.length;
    const isTextOrDate = ({ wanted }: FieldTask) => 'text' in wanted || 'iso' in wanted;
    if (isFile(task.wanted)) while (at > 0 && isTextOrDate(order[at - 1]!)) at--;
    order.splice(at, 0, task);
  }
  return order;
}

/** Starts to fetch the files of empty fields, so that they are there at their turn. */
export function fetchAhead(job: FillRequest, tasks: readonly FieldTask[]): FetchFile {
  const model = readPage(job.doc, job.page);
  const ahead = new Map<string, Promise<File>>();
  for (const { step, wanted } of tasks) {
    if (!isFile(wanted)) continue;
    const located = findControl(model, step.find);
    if (!located.ok || !('widget' in located) || job.uploads.has(step.id)) continue;
    if (showsValue(located.row, wanted, model.counts) || !checkFile(located.widget, model.counts, wanted).ok) continue;
    const file = job.fetchFile(wanted);
    file.catch(() => {});
    ahead.set(wanted.document, file);
  }
  return (wanted) => ahead.get(wanted.document) ?? job.fetchFile(wanted);
}
