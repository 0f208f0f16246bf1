import type { Condition, Portal } from '../portals/types';
import type { StepSurvey } from '../protocol/plan';
import { REACHED, type Row, rowOf, scopeOf } from './scope';

/** What is known when somebody asks where the person stands. */
export interface Seen {
  portal: Portal;
  /** The page that is open, or null where none is recognised. */
  page: string | null;
  surveys: readonly StepSurvey[];
  rows: readonly Row[];
  work: string | null;
  applies: (condition: Condition) => boolean;
  /** The journey that is asked about; absent: the one that the open page is part of, else the one last walked. */
  journey?: string;
}

/** When a page was last arrived at, in the scope of the work in use. */
export const reachedAt = (seen: Seen, page: string): number | undefined =>
  rowOf(seen.rows, { page, step: REACHED, work: scopeOf(seen.portal, page, seen.work) })?.at;
