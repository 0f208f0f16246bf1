import type { Journey, Portal, Status } from '../portals/types';
import { type Row, rowOf, scopeOf } from './scope';

/** State of a review, and since when. `row` is the evidence. */
export interface ReviewState {
  status: Status;
  since: number;
  row: Row;
}

const STATUSES: readonly Status[] = ['waiting', 'passed', 'turned-down'];

interface About {
  portal: Portal;
  journey: Journey;
  rows: readonly Row[];
  work: string | null;
}

/**
 * Returns the state of a journey's review. It is the last one read, else the person's own tick that it was handed in.
 * Null if neither is there.
 */
export function reviewOf({ portal, journey, rows, work }: About): ReviewState | null {
  const scope = scopeOf(portal, journey.id, work);
  const read = STATUSES.flatMap((status) => {
    const row = rowOf(rows, { page: journey.id, step: status, work: scope });
    return row ? [{ status, since: row.at, row }] : [];
  });
  const last = read.reduce<ReviewState | null>((best, one) => (best && best.since >= one.since ? best : one), null);
  const handed = journey.review?.handsIn.flatMap((step) => rowOf(rows, { ...step, work: scope }) ?? []) ?? [];
  return handed
    .filter(({ how }) => how === 'ticked')
    .reduce<ReviewState | null>(
      (best, row) => (row.at > (best?.since ?? 0) ? { status: 'waiting', since: row.at, row } : best),
      last,
    );
}

/**
 * Returns the changes for a status that was read. One status holds at a time, and it keeps the moment when it was first
 * read.
 */
export function readStatus(about: About, status: Status, at: number): { mark: Row[]; unmark: Row[] } {
  const { portal, journey, rows, work } = about;
  const scope = scopeOf(portal, journey.id, work);
  const known = reviewOf(about);
  if (known?.status === status && known.row.page === journey.id) return { mark: [], unmark: [] };
  const since = known?.status === status ? known.since : at;
  const others = STATUSES.filter((one) => one !== status).flatMap(
    (one) => rowOf(rows, { page: journey.id, step: one, work: scope }) ?? [],
  );
  return { mark: [{ work: scope, page: journey.id, step: status, how: 'seen', at: since }], unmark: others };
}
