import type { Text } from '../bilingual';
import type { Reason } from './reason';

/** A value on its way to a control, as plain data (it crosses a message). */
export type Wanted =
  | { kind: 'text'; text: string }
  /** Exactly one of these words must be on offer. The first that is on offer wins. */
  | { kind: 'option'; anyOf: string[] }
  /**
   * A way through a cascader, each level with its equivalents (福建, 福建省). `between`: names of a level that some lists put
   * before the last one (省直辖县级行政区划).
   */
  | { kind: 'path'; levels: string[][]; between?: string[] }
  /** ISO 8601 calendar date, YYYY-MM-DD. With the end of a range that it may be. */
  | { kind: 'date'; iso: string; end?: 'start' | 'end' }
  | FileWanted;

/** A document of the profile, named and not yet fetched. */
export interface FileWanted {
  kind: 'file';
  document: string;
  name: string;
  type: string;
  /** Bytes. */
  size: number;
}

export const isFile = (wanted: Wanted): wanted is FileWanted => wanted.kind === 'file';

/** The state of a step in a survey. */
export type StepState =
  | 'empty' /** found, without a value */
  | 'set' /** found, has some value */
  | 'there' /** found; it is something to press or to look at */
  | 'missing' /** nothing on the page is meant */
  | 'refused';

/** several things could be meant, or it cannot be touched */

export interface StepSurvey {
  step: string;
  state: StepState;
}

/** An error that the page itself shows. `text` is the page's own, shortened, without any value that a person typed. */
export interface PageError {
  /** The step of its control, or null for a message of the whole page. */
  step: string | null;
  text: string;
  /** The meaning and what to do, if the text is known. */
  plain: Text | null;
}

/** A gentle warning about a choice at a step. */
export interface Warning {
  step: string;
  text: Text;
}

/** A control that probably is a step's, under a name that is not among the known ones. */
export interface Proposal {
  step: string;
  /** The page's own words at the control. */
  words: string;
  /** The key of an answer, see TaughtLabel. */
  label: string;
  section: string;
  control: string;
}

/** A known page that the open one probably is. */
export interface Probable {
  page: string;
  /** The path that an answer is kept by. */
  path: string;
  why: Text;
}

/** The outcome of one field. The words of design/interface.md. */
export type Fate = 'filled' | 'already' | 'kept' | 'by-hand' | 'not-found' | 'refused';

export interface Outcome {
  step: string;
  fate: Fate;
  why: Text;
  /** For the person to copy by hand. Never stored beyond the session. */
  value?: string;
  /** It is on the page, and the value itself is doubtful. */
  isDoubtful?: true;
}

/** The outcome of one field, as the page side sends it: a code for a reason, and no value. */
export interface PageOutcome {
  step: string;
  fate: Fate;
  why: Reason;
}

export interface PlanItem {
  step: string;
  wanted: Wanted;
  /** Is reported only if its control is there. */
  ifShown?: true;
}

/** The values for one page and where to put them. Made by the background, carried out in the page. */
export interface Plan {
  page: string;
  items: PlanItem[];
  /** Steps that were decided without touching the page. */
  decided: Outcome[];
}

/** Organisations whose account a page belongs to: locked in its fields, or greeted. */
export interface PageOwner {
  names: string[];
  codes: string[];
}
