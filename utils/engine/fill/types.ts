import type { Text } from '../../bilingual';
import type { Page, Step } from '../../portals/types';
import type { Outcome, Plan, Wanted } from '../../protocol/plan';
import type { ReadCache } from '../dom/read-cache';
import type { Result } from '../drivers/types';
import type { ControlCount } from '../widgets/control-count';

/** Fetches the bytes of a document that the plan names. */
export type FetchFile = (wanted: Extract<Wanted, { kind: 'file' }>) => Promise<File>;

/** The input of a fill: page, plan, and callbacks. */
export interface FillRequest extends Omit<FillContext, 'waiting' | 'heldBefore'> {
  plan: Plan;
  progress: (at: string | null, outcome?: Outcome) => void;
}

/** Control counts for fields that are no uploads: only uploads read them. */
export const noCounts: ControlCount = new Map();

/** State of a fill: tasks left, tasks filled and when, and uploads in progress. */
export interface FillState {
  job: FillRequest & FillContext;
  left: FieldTask[];
  /** Tasks for a second try, because a list was slow. */
  later: FieldTask[];
  filled: Map<FieldTask, number>;
  sent: Promise<void>[];
  /** Uploads that the page's own list has shown. */
  shown: Set<FieldTask>;
}

/** One field of a plan. */
export interface FieldTask {
  step: Step;
  wanted: Wanted;
  /** Reported only if its control is there. */
  ifShown?: true;
  /** True after a first try that was too slow. */
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

/** The document, page and memory that all tasks share. */
export interface FillContext {
  doc: Document;
  page: Page;
  signal: AbortSignal;
  fetchFile: FetchFile;
  /** True if the look shows the same page. Another page may have fields with the same labels. */
  isHere: (look: ReadCache) => boolean;
  /** Documents whose upload was proved on this visit, by step: some lists show no file names. */
  uploads: Map<string, string>;
  /** Documents given to the page on this visit, by step. None is given twice unless the page reported that it failed. */
  sent: Map<string, string>;
  /** The reason why all other fields wait for the person: the page has opened a dialog. */
  waiting: { why: Text | null };
  /** Steps whose fields showed a value when the fill began. A value in another field is the page's own. */
  heldBefore: ReadonlySet<string>;
}

/** Result of one task. The proof of an upload comes later. */
export interface TaskResult {
  outcome: Outcome;
  proof?: Promise<Result>;
  /** True if its list was slow. The task is tried again after all others. */
  later?: boolean;
}
