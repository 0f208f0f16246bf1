import type { Journey, Page, Portal } from '../portals/types';

/** One line of kept progress, as the store keeps it for a profile. `step` is empty for "this page was reached". */
export interface Row {
  /** '' where the progress belongs to the profile as a whole. */
  work: string;
  /** A page's id, or a journey's id for the state of its review. '' for the person's answers about their own case. */
  page: string;
  step: string;
  /** `reopened`: the person says that it is not done. This counts more than what was seen before. */
  how: 'filled' | 'seen' | 'passed' | 'ticked' | 'reopened';
  at: number;
}

/** The step name of the row that says when a page was last arrived at. */
export const REACHED = '';

/** True if a page asks for something of one work (its name, its certificate …). */
export const asksForWork = (page: Page): boolean =>
  page.steps.some(({ from }) => typeof from === 'string' && from.startsWith('work.'));

/** True if a journey is walked once for each work. Follows from the data, so that a new journey needs no flag. */
export const isPerWork = (portal: Portal, journey: Journey): boolean =>
  portal.pages.some((page) => journey.pages.includes(page.id) && asksForWork(page));

/**
 * Returns the owner of the progress of a page (or of a journey's review). It is the work in use if the journey is
 * walked once for each work. Else it is '' (the profile).
 */
export function scopeOf(portal: Portal, page: string, work: string | null): string {
  const walked = portal.journeys.some(
    (journey) => (journey.id === page || journey.pages.includes(page)) && isPerWork(portal, journey),
  );
  return walked ? (work ?? '') : '';
}

/** Finds a kept row of one step in the scope of its page. */
export function rowOf(rows: readonly Row[], place: { page: string; step: string; work: string }): Row | undefined {
  return rows.find((row) => row.page === place.page && row.step === place.step && row.work === place.work);
}
