import type { Journey, Page } from '../portals/types';
import { reviewOf } from './review';
import { asksForWork } from './scope';
import { reachedAt, type Seen } from './seen';

/**
 * The proof that a later page gives of an earlier one. `only-then`: it can only come after it. `since`: it was merely
 * seen after it.
 */
export type Proof = 'only-then' | 'since' | null;

/** Returns the index in the journey of the last page that is behind once `page` is seen, -1 for none. */
function reachOf(seen: Seen, journey: Journey, page: string): number {
  const proves = seen.portal.pages.find(({ id }) => id === page)?.proves;
  if (proves === null) return -1;
  return (proves === undefined ? journey.pages.indexOf(page) : journey.pages.indexOf(proves) + 1) - 1;
}

/** A review that has begun shows that everything up to the page that hands it in is behind. */
function isHandedIn(seen: Seen, journey: Journey, at: number): boolean {
  const { review } = journey;
  if (!review) return false;
  const state = reviewOf({ ...seen, journey });
  if (!state || state.row.page !== journey.id || state.status === 'turned-down') return false;
  return at <= Math.max(...review.handsIn.map(({ page }) => journey.pages.indexOf(page)));
}

/**
 * True if the record of a page is out of date because the review was turned down since. Then this page and all after it
 * have to be done again.
 */
export function isStale(seen: Seen, page: Page, at: number): boolean {
  return seen.portal.journeys.some((journey) => {
    const { review, pages } = journey;
    if (!review || !pages.includes(page.id) || pages.indexOf(page.id) < pages.indexOf(review.again)) return false;
    const state = reviewOf({ ...seen, journey });
    return state?.status === 'turned-down' && at < state.since;
  });
}

/**
 * Returns what later pages prove of `page`. A page that asks for a work counts only if it was itself visited for that
 * work. A page of another work proves nothing about this one.
 */
export function behind(seen: Seen, page: Page): Proof {
  const own = reachedAt(seen, page.id);
  let proof: Proof = null;
  for (const journey of seen.portal.journeys) {
    const at = journey.pages.indexOf(page.id);
    if (at < 0) continue;
    if (isHandedIn(seen, journey, at)) return 'only-then';
    if (asksForWork(page) && own === undefined) continue;
    for (const later of journey.pages.slice(at + 1)) {
      const then = later === seen.page ? Number.POSITIVE_INFINITY : reachedAt(seen, later);
      if (then === undefined || isStale(seen, page, then) || (asksForWork(page) && then < (own ?? 0))) continue;
      if (reachOf(seen, journey, later) >= at) return 'only-then';
      if (own !== undefined && then >= own) proof = 'since';
    }
  }
  return proof;
}
