import type { Text } from '../../bilingual';
import type { Page, Step } from '../../portals/types';
import type { Outcome, Plan, Wanted } from '../../protocol/plan';
import type { ReadCache } from '../dom/read-cache';
import type { Result } from '../drivers/types';
import type { ControlCount } from '../widgets/control-count';

/** Fetches the bytes of a document that the plan names. */
export type FetchFile = (wanted: Extract<Wanted, { kind: 'file' }>) => Promise<File>;

/** What a fill is given: the page, the plan, and ways to tell the outside. */
export interface FillRequest extends Omit<FillContext, 'waiting' | 'heldBefore'> {
  plan: Plan;
  progress: (at: string | null, outcome?: Outcome) => void;
}

/** Stands for the counts where no upload is asked about: only uploads read them. */
export const noCounts: ControlCount = new Map();

/** A fill on its way: what is left, what was filled and when, and the files that the page is still taking. */
export interface FillState {
  job: FillRequest & FillContext;
  left: FieldTask[];
  /** Put off once, because a list was slow. */
  later: FieldTask[];
  filled: Map<FieldTask, number>;
  sent: Promise<void>[];
  /** Files that the page has taken and that its own list showed then. */
  shown: Set<FieldTask>;
}

/** One field of a plan on its way. */
export interface FieldTask {
  step: Step;
  wanted: Wanted;
  /** Nothing is said of it unless its control is there. */
  ifShown?: true;
  /** It was tried once, in a hurry, and put off. */
  tried?: boolean;
  /** The date range of which this is one end. Both ends share it. */
  range?: RangeTask;
}

/** Both dates of a range, which are set together. */
export interface RangeTask {
  /** First and last day (ISO 8601). */
  days: readonly [string, string];
  /** The result, and the step whose turn it was. Null before. */
  done: { by: Step; result: Result } | null;
}

/** Where and with what tasks are run. */
export interface FillContext {
  doc: Document;
  page: Page;
  signal: AbortSignal;
  fetchFile: FetchFile;
  /** True if the page still stands there, by the look that a model was taken with: another page may have fields of the same names. */
  isHere: (look: ReadCache) => boolean;
  /** Uploads that were proved on this visit, by step: some widgets show no names to tell by. */
  uploads: Map<string, string>;
  /** Documents that were handed over on this visit, by step: none is sent twice, unless the page said that it failed. */
  sent: Map<string, string>;
  /** The reason why the rest of the page waits for the person, once the page has opened a dialog. */
  waiting: { why: Text | null };
  /** Steps that held something when the fill began: what others hold later, the page has put in. */
  heldBefore: ReadonlySet<string>;
}

/** What one task came to at once; a file that the page has taken is proved later. */
export interface TaskResult {
  outcome: Outcome;
  proof?: Promise<Result>;
  /** Its list was slow: it is worth a second try when everything else is filled. */
  later?: boolean;
}
