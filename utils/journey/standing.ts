import type { Journey, Page, Step } from '../portals/types';
import type { StepState } from '../protocol/plan';
import { behind, isStale } from './proof';
import { type ReviewState, reviewOf } from './review';
import { type Row, rowOf, scopeOf } from './scope';
import { reachedAt, type Seen } from './seen';

export type { Seen } from './seen';

/** One step with its page. `here` if that page is the open one. */
export interface Item {
  page: Page;
  step: Step;
  here: boolean;
  state: StepState | null;
}

export type How = Exclude<Row['how'], 'reopened'>;

export interface DoneItem extends Item {
  how: How;
}

export interface Standing {
  journey: Journey | null;
  page: Page | null;
  /** The next step: on the open page first, then on the next pages of the journey. */
  current: Item | null;
  remaining: Item[];
  done: DoneItem[];
  /** State of the journey's review, if anything was handed in. */
  review: ReviewState | null;
}

/** Returns how a step shows that it is done. Without `done` it is the default of the data's vocabulary. */
export const doneKind = (step: Step): NonNullable<Step['done']> =>
  step.done ?? ('label' in step.find ? 'filled' : 'leaves-page');

/** Kinds that no look at the page itself can prove. */
const LEFT: readonly string[] = ['leaves-page', 'goes-on', 'passed'];

interface Known {
  row: Row | undefined;
  state: StepState | null;
}

/** On the open page, sight counts more than memory. The person's answers since they came count more than both. */
function doneHere(seen: Seen, step: Step, { row, state }: Known): How | null {
  // After a return to the page it has to be left again. So only a tick given since then counts.
  const arrived = seen.page ? (reachedAt(seen, seen.page) ?? 0) : 0;
  const kind = doneKind(step);
  if (row?.how === 'reopened') return row.at >= arrived || state !== 'set' ? null : 'seen';
  if (LEFT.includes(kind)) return row?.how === 'ticked' && row.at >= arrived ? 'ticked' : null;
  if (state === 'set') return row?.how ?? 'seen';
  if (state === 'empty' || state === 'there') return row?.how === 'ticked' ? 'ticked' : null;
  return row?.how ?? null;
}

/** On any other page the kept state counts unless it is out of date, else the proof of a later page. */
function doneElsewhere(seen: Seen, page: Page, { step, row }: { step: Step; row: Row | undefined }): How | null {
  if (row?.how === 'reopened') return null;
  if (row && !isStale(seen, page, row.at)) return row.how;
  const proof = behind(seen, page);
  if (proof === 'only-then') return 'passed';
  return proof === 'since' && doneKind(step) === 'goes-on' ? 'passed' : null;
}

/** A step that only an answer ends. */
function isAnswered(seen: Seen, page: Page): boolean {
  return seen.portal.journeys.some(
    (journey) => journey.pages.includes(page.id) && reviewOf({ ...seen, journey })?.status === 'passed',
  );
}

function isAsked(seen: Seen, step: Step, state: StepState | null): boolean {
  if (!step.only || seen.applies(step.only)) return true;
  return step.askedWhenShown === true && (state === 'empty' || state === 'set');
}

function itemsOf(seen: Seen, page: Page): { item: Item; how: How | null }[] {
  const here = page.id === seen.page;
  const work = scopeOf(seen.portal, page.id, seen.work);
  const stateOf = (step: Step) => (here ? (seen.surveys.find((one) => one.step === step.id)?.state ?? null) : null);
  return page.steps
    .filter((step) => isAsked(seen, step, stateOf(step)))
    .map((step) => {
      const state = stateOf(step);
      const row = rowOf(seen.rows, { page: page.id, step: step.id, work });
      if (doneKind(step) === 'passed' && isAnswered(seen, page))
        return { item: { page, step, here, state }, how: 'seen' as const };
      const how = here ? doneHere(seen, step, { row, state }) : doneElsewhere(seen, page, { step, row });
      return { item: { page, step, here, state }, how };
    })
    .filter(({ item, how }) => how !== null || !(here && doneKind(item.step) === 'gone' && item.state === 'missing'));
}

function journeyOf(seen: Seen): Journey | null {
  const { journeys } = seen.portal;
  if (seen.journey !== undefined) return journeys.find(({ id }) => id === seen.journey) ?? null;
  const open = journeys.find((journey) => seen.page !== null && journey.pages.includes(seen.page));
  if (open) return open;
  const last = (journey: Journey) => Math.max(0, ...journey.pages.map((page) => reachedAt(seen, page) ?? 0));
  return journeys.reduce<Journey | null>((best, one) => (best && last(best) >= last(one) ? best : one), null);
}

const isFound = ({ here, state }: Item) => here && state !== 'missing' && state !== null;

/** The pages that this person walks: those of the other branches are left out, unless one of them is open. */
function pagesOf(seen: Seen, journey: Journey | null, open: Page | null): Page[] {
  const walked = [...new Set(journey?.pages)]
    .map((id) => seen.portal.pages.find((page) => page.id === id))
    .filter((page): page is Page => page !== undefined)
    .filter((page) => page === open || (page.only ?? []).every(seen.applies));
  return open && !walked.includes(open) ? [open, ...walked] : walked;
}

/**
 * Returns the person's place in the journey: what is left, what is done, how that is known, and what comes next. Pure.
 * A step is done only if it was filled, seen, passed or ticked. Leaves out steps whose condition is not met.
 */
export function standing(seen: Seen): Standing {
  const page = seen.portal.pages.find(({ id }) => id === seen.page) ?? null;
  const journey = journeyOf(seen);
  const inOrder = pagesOf(seen, journey, page);
  const all = inOrder.flatMap((one) => itemsOf(seen, one));
  const open = all.filter(({ how }) => how === null).map(({ item }) => item);
  const turn = page ? inOrder.indexOf(page) : -1;
  const isAhead = (item: Item) => inOrder.indexOf(item.page) > turn;
  const here = open.filter((item) => item.here);
  const ahead = open.filter((item) => !item.here && isAhead(item));
  const remaining = [...here, ...ahead, ...open.filter((item) => !item.here && !isAhead(item))];
  const review = journey && reviewOf({ portal: seen.portal, journey, rows: seen.rows, work: seen.work });
  // An answer is waited for once something was handed in, not before.
  const isHeldUpBy = ({ step }: Item) => !step.optional && (doneKind(step) !== 'passed' || review !== null);
  // If neither the page nor an earlier one is known, a named next step would be a guess.
  const isKnown = page !== null || inOrder.some((one) => reachedAt(seen, one.id) !== undefined);
  const current = here.filter(isHeldUpBy).find(isFound) ?? remaining.find(isHeldUpBy) ?? null;
  return {
    journey,
    page,
    current: isKnown ? current : null,
    remaining,
    done: all.flatMap(({ item, how }) => (how ? [{ ...item, how }] : [])),
    review,
  };
}
