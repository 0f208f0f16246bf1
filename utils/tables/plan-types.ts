/** The effects of importing a table, as data. */
import type { StoredProfile } from '../profile/types';
import type { Question, Remark } from './questions';

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

/** One profile that would be created or changed. */
export interface Item {
  what: 'new' | 'changed' | 'same';
  /** The rows it comes from. */
  rows: number[];
  profile: StoredProfile;
  /** The profile as it is kept now, null for a new one. */
  base: StoredProfile | null;
  changes: Change[];
  /** Number of new software works in it. */
  newWorks: number;
  /** Number of findings that the checks would have. */
  findings: number;
}

export interface TablePlan {
  items: Item[];
  /** Rows that stay out, each with the reason. */
  errors: Remark[];
  /** Cells that stay open, each with the reason. */
  open: Remark[];
  /** Cells whose reading is not plain, and cells passed over. */
  notes: Remark[];
  questions: Question[];
}

/** A profile that is there already, as far as a table can name it. */
export interface Known {
  id: string;
  organization: string;
  code: string;
}
