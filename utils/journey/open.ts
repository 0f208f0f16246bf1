import type { Journey, Page, Portal } from '../portals/types';
import { meets } from './branches';
import type { ReviewState } from './review';
import { isPerWork, type Row } from './scope';
import { standing } from './standing';

/** A journey that somebody has begun, with its owner, its place, and the time of its last event. */
export interface OpenJourney {
  portal: Portal;
  journey: Journey;
  profile: string;
  work: string | null;
  next: { page: Page; step: string } | null;
  remaining: number;
  review: ReviewState | null;
  at: number;
}

type Kept = Row & { profile: string };

/** Returns the rows that tell of one journey of a profile (and work). */
export const rowsOfJourney = (journey: Journey, { work, rows }: Omit<Whose, 'profile'>): Row[] =>
  rows.filter((row) => row.work === (work ?? '') && (row.page === journey.id || journey.pages.includes(row.page)));

/** Returns the journey of one profile (and work), or null if nothing of it was seen. */
export function openOf(portal: Portal, journey: Journey, { profile, work, rows }: Whose): OpenJourney | null {
  const own = rowsOfJourney(journey, { work, rows });
  if (own.length === 0) return null;
  const applies = (condition: Parameters<typeof meets>[0]) => meets(condition, { rows, profile: () => false });
  const stand = standing({ portal, page: null, surveys: [], rows, work, applies, journey: journey.id });
  return {
    portal,
    journey,
    profile,
    work,
    next: stand.current && { page: stand.current.page, step: stand.current.step.id },
    remaining: stand.remaining.length,
    review: stand.review,
    at: Math.max(...own.map(({ at }) => at)),
  };
}

interface Whose {
  profile: string;
  work: string | null;
  rows: readonly Row[];
}

/** Every journey that anybody has begun, the one touched last first. */
export function openJourneys(portals: readonly Portal[], all: readonly Kept[]): OpenJourney[] {
  const people = [...new Set(all.map(({ profile }) => profile))];
  const found = people.flatMap((profile) => {
    const rows = all.filter((row) => row.profile === profile);
    const works = [...new Set(rows.map(({ work }) => work))].filter((work) => work !== '');
    return portals.flatMap((portal) =>
      portal.journeys.flatMap((journey) =>
        (isPerWork(portal, journey) ? works : [null]).flatMap(
          (work) => openOf(portal, journey, { profile, work, rows }) ?? [],
        ),
      ),
    );
  });
  return found.sort((a, b) => b.at - a.at);
}
