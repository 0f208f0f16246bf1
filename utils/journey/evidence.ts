import type { StepSurvey } from '../engine/types';
import type { Page } from '../portals/types';
import { REACHED, type Row, rowOf, scopeOf } from './scope';
import { doneKind, type Seen } from './standing';

/** What a report changes in the kept progress. */
export interface Evidence {
  mark: Row[];
  unmark: Row[];
}

/** Whether the person comes to this page from another one (looking again at the same page is no arrival). */
function isArrival(seen: Seen, page: string): boolean {
  const reached = seen.rows.filter(
    (row) => row.step === REACHED && row.work === scopeOf(seen.portal, row.page, seen.work),
  );
  const latest = reached.reduce<Row | null>((last, row) => (last && last.at >= row.at ? last : row), null);
  return latest?.page !== page;
}

/**
 * What a fresh look at a page proves: that it was reached, which fields have a value, and which things that were there
 * a moment ago (`before`, of the same visit) are gone. A field that is seen empty, or a thing that is back, takes an
 * earlier sight back; a person's own tick is never touched.
 */
export function evidence(seen: Seen, before: readonly StepSurvey[], at: number): Evidence {
  const page: Page | undefined = seen.portal.pages.find((one) => one.id === seen.page);
  if (!page) return { mark: [], unmark: [] };
  const work = scopeOf(seen.portal, page.id, seen.work);
  const found: Evidence = { mark: [], unmark: [] };
  if (isArrival(seen, page.id)) found.mark.push({ work, page: page.id, step: REACHED, how: 'seen', at });
  for (const step of page.steps) {
    const kind = doneKind(step);
    const state = seen.surveys.find((one) => one.step === step.id)?.state;
    if (kind === 'leaves-page' || state === undefined) continue;
    const was = before.find((one) => one.step === step.id)?.state;
    const row = rowOf(seen.rows, { page: page.id, step: step.id, work });
    const isDone = kind === 'filled' ? state === 'set' : state === 'missing' && was !== undefined && was !== 'missing';
    const isOpen = kind === 'filled' ? state === 'empty' : state !== 'missing';
    if (isDone && !row) found.mark.push({ work, page: page.id, step: step.id, how: 'seen', at });
    if (isOpen && row && row.how !== 'ticked') found.unmark.push(row);
  }
  return found;
}
