import type { StepState, StepSurvey } from '../engine/types';
import type { Condition, Journey, Page, Portal, Step } from '../portals/types';
import { asksForWork, REACHED, type Row, rowOf, scopeOf } from './scope';

/** What is known when somebody asks where the person stands. */
export interface Seen {
  portal: Portal;
  /** The page that is open, or null where none is recognised. */
  page: string | null;
  surveys: readonly StepSurvey[];
  rows: readonly Row[];
  work: string | null;
  applies: (condition: Condition) => boolean;
}

/** One step with its page; `here` when that page is the open one. */
export interface Item {
  page: Page;
  step: Step;
  here: boolean;
  state: StepState | null;
}

export interface DoneItem extends Item {
  how: Row['how'];
}

export interface Standing {
  journey: Journey | null;
  page: Page | null;
  /** What comes next: on the open page first, then on the next pages of the journey. */
  current: Item | null;
  remaining: Item[];
  done: DoneItem[];
}

/** How a step is known to be done; the default of the data's vocabulary. */
export const doneKind = (step: Step): NonNullable<Step['done']> =>
  step.done ?? ('label' in step.find ? 'filled' : 'leaves-page');

const reachedAt = (seen: Seen, page: string): number | undefined =>
  rowOf(seen.rows, { page, step: REACHED, work: scopeOf(seen.portal, page, seen.work) })?.at;

/**
 * Whether a later page of some journey shows that `page` is behind. A page that asks for a work counts only when it was
 * itself visited for that work: a status page that anybody can open proves nothing about this one.
 */
function isBehind(seen: Seen, page: Page): boolean {
  const own = reachedAt(seen, page.id);
  if (asksForWork(page) && own === undefined) return false;
  return seen.portal.journeys.some((journey) => {
    const at = journey.pages.indexOf(page.id);
    if (at < 0) return false;
    return journey.pages.slice(at + 1).some((later) => {
      const then = later === seen.page ? Number.POSITIVE_INFINITY : reachedAt(seen, later);
      return then !== undefined && (!asksForWork(page) || then >= (own ?? 0));
    });
  });
}

/** On the open page, what is seen beats what was remembered. */
function doneHere(seen: Seen, step: Step, { row, state }: { row: Row | undefined; state: StepState | null }) {
  if (doneKind(step) === 'leaves-page') {
    // Standing on the page again means that it has to be left again: only a tick given since then counts.
    const arrived = seen.page ? (reachedAt(seen, seen.page) ?? 0) : 0;
    return row?.how === 'ticked' && row.at >= arrived ? 'ticked' : null;
  }
  if (doneKind(step) === 'filled' && state === 'set') return row?.how ?? 'seen';
  if (state === 'empty' || state === 'there') return row?.how === 'ticked' ? 'ticked' : null;
  return row?.how ?? null;
}

function itemsOf(seen: Seen, page: Page): { item: Item; how: Row['how'] | null }[] {
  const here = page.id === seen.page;
  const behind = !here && isBehind(seen, page);
  const work = scopeOf(seen.portal, page.id, seen.work);
  return page.steps
    .filter((step) => !step.only || seen.applies(step.only))
    .map((step) => {
      const state = here ? (seen.surveys.find((one) => one.step === step.id)?.state ?? null) : null;
      const row = rowOf(seen.rows, { page: page.id, step: step.id, work });
      const how = here ? doneHere(seen, step, { row, state }) : (row?.how ?? (behind ? 'passed' : null));
      return { item: { page, step, here, state }, how };
    })
    .filter(({ item, how }) => how !== null || !(here && doneKind(item.step) === 'gone' && item.state === 'missing'));
}

function journeyOf(seen: Seen): Journey | null {
  const { journeys } = seen.portal;
  const open = journeys.find((journey) => seen.page !== null && journey.pages.includes(seen.page));
  if (open) return open;
  const last = (journey: Journey) => Math.max(0, ...journey.pages.map((page) => reachedAt(seen, page) ?? 0));
  return journeys.reduce<Journey | null>((best, one) => (best && last(best) >= last(one) ? best : one), null);
}

const isHeldUpBy = ({ step }: Item) => !step.optional;
const isFound = ({ here, state }: Item) => here && state !== 'missing' && state !== null;

/**
 * Where the person stands: what is left, what is done and how that is known, and what comes next. Pure. Nothing is
 * called done that was not filled, seen, passed or ticked; steps whose condition is not met are left out.
 */
export function standing(seen: Seen): Standing {
  const pageOf = (id: string | null) => seen.portal.pages.find((page) => page.id === id) ?? null;
  const page = pageOf(seen.page);
  const journey = journeyOf(seen);
  const inOrder = [...new Set(journey?.pages)].map(pageOf).filter((one) => one !== null);
  if (page && !inOrder.includes(page)) inOrder.unshift(page);
  const all = inOrder.flatMap((one) => itemsOf(seen, one));
  const open = all.filter(({ how }) => how === null).map(({ item }) => item);
  const turn = page ? inOrder.indexOf(page) : -1;
  const isAhead = (item: Item) => inOrder.indexOf(item.page) > turn;
  const here = open.filter((item) => item.here);
  const ahead = open.filter((item) => !item.here && isAhead(item));
  const remaining = [...here, ...ahead, ...open.filter((item) => !item.here && !isAhead(item))];
  // Where neither the page nor any earlier one is known, naming a next step would be a guess.
  const isKnown = page !== null || inOrder.some((one) => reachedAt(seen, one.id) !== undefined);
  const current = here.filter(isHeldUpBy).find(isFound) ?? remaining.find(isHeldUpBy) ?? null;
  return {
    journey,
    page,
    current: isKnown ? current : null,
    remaining,
    done: all.flatMap(({ item, how }) => (how ? [{ ...item, how }] : [])),
  };
}
