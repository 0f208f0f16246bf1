import type { Page, Status } from '../portals/types';
import type { StepSurvey } from '../protocol/plan';
import { readStatus } from './review';
import { REACHED, type Row, rowOf, scopeOf } from './scope';
import { reachedAt, type Seen } from './seen';
import { doneKind } from './standing';

/** The changes that a report makes in the kept progress. */
export interface Evidence {
  mark: Row[];
  unmark: Row[];
}

/** State that this tab showed before. */
export interface Before {
  /** The steps as last seen of the same view. Empty for a fresh one. */
  steps: readonly StepSurvey[];
  /** The last page that was known in this tab. Null for a new tab, or a new session of the browser. */
  page: string | null;
}

/**
 * True if the person comes to this page from another one. A second look at the same page is no arrival, nor is a look
 * in another tab. A tab without a past is judged by the page last reached anywhere.
 */
function isArrival(seen: Seen, page: string, before: Before): boolean {
  const known = reachedAt(seen, page) !== undefined;
  if (before.page !== null) return before.page !== page || !known;
  const reached = seen.rows.filter(
    (row) => row.step === REACHED && row.page !== '' && row.work === scopeOf(seen.portal, row.page, seen.work),
  );
  const latest = reached.reduce<Row | null>((last, row) => (last && last.at >= row.at ? last : row), null);
  return latest?.page !== page;
}

/**
 * Returns the changes that the steps of a page show. A value, a choice or a thing that went away marks a step. The
 * reverse unmarks it.
 */
function ofSteps(seen: Seen, page: Page, { before, at }: { before: Before; at: number }): Evidence {
  const work = scopeOf(seen.portal, page.id, seen.work);
  const arrived = reachedAt(seen, page.id) ?? 0;
  const found: Evidence = { mark: [], unmark: [] };
  for (const step of page.steps) {
    const kind = doneKind(step);
    const state = seen.surveys.find((one) => one.step === step.id)?.state;
    if (kind === 'leaves-page' || kind === 'goes-on' || kind === 'passed' || state === undefined) continue;
    const was = before.steps.find((one) => one.step === step.id)?.state;
    const row = rowOf(seen.rows, { page: page.id, step: step.id, work });
    const isDone = kind === 'gone' ? state === 'missing' && was !== undefined && was !== 'missing' : state === 'set';
    const isOpen =
      kind === 'gone' ? state !== 'missing' : state === 'empty' || (kind === 'chosen' && state === 'there');
    const mayMark = !row || (row.how === 'reopened' && row.at < arrived);
    if (isDone && mayMark) found.mark.push({ work, page: page.id, step: step.id, how: 'seen', at });
    if (isOpen && row && row.how !== 'ticked' && row.how !== 'reopened') found.unmark.push(row);
  }
  return found;
}

/** A page that is an answer as a whole. */
function ofReview(seen: Seen, page: Page, at: number): Evidence[] {
  return seen.portal.journeys.flatMap((journey) => {
    const status: Status | undefined = journey.review?.pages[page.id];
    return status ? [readStatus({ ...seen, journey }, status, at)] : [];
  });
}

/**
 * Returns the changes that a fresh look at a page proves. They come from the page itself, fields with a value, things
 * that are gone, and the state of the review. An empty field, or a thing that is back, unmarks what was seen earlier.
 * Never touches what the person said.
 */
export function evidence(seen: Seen, before: Before, at: number): Evidence {
  const page: Page | undefined = seen.portal.pages.find((one) => one.id === seen.page);
  if (!page) return { mark: [], unmark: [] };
  const work = scopeOf(seen.portal, page.id, seen.work);
  const arrival: Row[] = isArrival(seen, page.id, before)
    ? [{ work, page: page.id, step: REACHED, how: 'seen', at }]
    : [];
  const all = [ofSteps(seen, page, { before, at }), ...ofReview(seen, page, at)];
  return {
    mark: [...arrival, ...all.flatMap(({ mark }) => mark)],
    unmark: all.flatMap(({ unmark }) => unmark),
  };
}
