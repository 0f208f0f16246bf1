import type { Condition, Portal } from '../portals/types';
import type { StepSurvey } from '../protocol/plan';
import { REACHED, type Row, rowOf, scopeOf } from './scope';

/** The facts from which the person's place in a journey is found. */
export interface Seen {
  portal: Portal;
  /** The page that is open, or null if none is recognised. */
  page: string | null;
  surveys: readonly StepSurvey[];
  rows: readonly Row[];
  work: string | null;
  applies: (condition: Condition) => boolean;
  /** The journey that is asked about. Absent: the one with the open page, else the one last walked. */
  journey?: string;
}

/** When a page was last arrived at, in the scope of the work in use. */
export const reachedAt = (seen: Seen, page: string): number | undefined =>
  rowOf(seen.rows, { page, step: REACHED, work: scopeOf(seen.portal, page, seen.work) })?.at;
