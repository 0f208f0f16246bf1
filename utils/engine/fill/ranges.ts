import type { Step } from '../../portals/types';
import type { FieldTask } from './types';

/** Returns a key shared by both ends of a date range (section and label); null for other steps. */
const rangeOf = ({ find }: Step): string | null =>
  'label' in find && find.range ? `${find.group?.[0]} ${find.range.label.join()}` : null;

/** True if a step is the first end of a date range. */
export const isStart = ({ find }: Step): boolean => 'label' in find && find.range?.end === 'start';

/** Joins both ends of each date range to one task with two dates. An end whose other end has no date stays alone. */
export function joinRanges(tasks: readonly FieldTask[]): void {
  for (const first of tasks) {
    const key = isStart(first.step) ? rangeOf(first.step) : null;
    const last = tasks.find(({ step }) => key !== null && step !== first.step && rangeOf(step) === key);
    if (!last || !('iso' in first.wanted) || !('iso' in last.wanted)) continue;
    first.range = { days: [first.wanted.iso, last.wanted.iso], done: null };
    last.range = first.range;
  }
}
