import type { Page, Step } from '../../portals/types';
import type { Outcome, Plan, Wanted } from '../../protocol/plan';
import type { Look } from '../dom/read-cache';
import type { Done } from '../drivers/types';

/** Fetches the bytes of a document that the plan names. */
export type FetchFile = (wanted: Extract<Wanted, { kind: 'file' }>) => Promise<File>;

/** What a fill is given: the page, the plan, and ways to tell the outside. */
export interface Job extends Omit<Ground, 'otherEnd' | 'ends'> {
  plan: Plan;
  progress: (at: string | null, outcome?: Outcome) => void;
}

/** Only uploads ask who else stands in an element, and they are not looked at again. */
export const noCensus = { census: new Map() };

/** A fill on its way: what is left, what was filled and when, and the files that the page is still taking. */
export interface Course {
  job: Job & Ground;
  left: Errand[];
  /** Put off once, because a list was slow. */
  later: Errand[];
  filled: Map<Errand, number>;
  sent: Promise<void>[];
  /** Files that the page has taken and that its own list showed then. */
  shown: Set<Errand>;
}

/** One field of a plan on its way. */
export interface Errand {
  step: Step;
  wanted: Wanted;
  /** It was tried once, in a hurry, and put off. */
  tried?: boolean;
}

/** Where and with what errands are run. */
export interface Ground {
  doc: Document;
  page: Page;
  signal: AbortSignal;
  fetchFile: FetchFile;
  /** Whether the page still stands there, by the look that a scene was taken with: another page may have fields of the same names. */
  isHere: (look: Look) => boolean;
  /** Uploads that were proved on this visit, by step: some widgets show no names to tell by. */
  uploads: Map<string, string>;
  /** The errand for the other end of a date range, if the plan has it. */
  otherEnd: (step: Step) => Errand | null;
  /** What became of ends of ranges that were set together with the other one, by step. */
  ends: Map<string, Done>;
}

/** What one errand came to at once; a file that the page has taken is proved later. */
export interface Came {
  outcome: Outcome;
  proof?: Promise<Done>;
  /** Its list was slow: it is worth a second try when everything else is filled. */
  later?: boolean;
}
