import type { FieldFind, Step } from '../../../portals/types';
import type { Lexicon } from '../../text/terms';
import type { Pair } from './assign';
import { createNearNames, type NearControl } from './near-names';

/** A control as it is compared with the fields of a page. */
export interface FitControl extends NearControl {
  fits(find: FieldFind): boolean;
}

/** Fit of a page's fields with a document's controls. */
export interface PageFit {
  /** The ids of the steps that have a control of their own. */
  matched: string[];
  /** Number of steps that ask for a control here. */
  asked: number;
  /** Number of fields of each section of the page, and of those that have a control with the other sections left out. */
  sections: { name: string; all: number; there: number }[];
}

type FieldStep = Step & { find: FieldFind };

/** The least score of a pair: two names that share most of their meaning. */
const LEAST = 0.5;

/** Returns the section of a field, or the condition under which alone its part of the page is asked for. */
const sectionOf = ({ find, only }: FieldStep): string | undefined => (find.group ?? find.under)?.[0] ?? only;

/** The best pairs first, each row and column once: which of two equal ones does not matter for the whole. */
function pairUp(scores: readonly (readonly number[])[]): Pair[] {
  const pairs = scores.flatMap((row, at) => row.map((score, column) => ({ row: at, column, score })));
  const taken: Pair[] = [];
  for (const pair of pairs.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score))
    if (!taken.some(({ row, column }) => row === pair.row || column === pair.column)) taken.push(pair);
  return taken;
}

/**
 * Fits the fields of a page to controls as a whole, each control to one field at most. Steps that only some people have
 * count where they are matched.
 */
export function fitPage(steps: readonly Step[], controls: readonly FitControl[], lexicon: Lexicon): PageFit {
  const fields = steps.filter((step): step is FieldStep => 'label' in step.find && step.find.control !== 'check');
  const all = steps.filter(({ find }) => 'label' in find);
  const near = createNearNames(steps, lexicon);
  const scores = fields.map((step) =>
    controls.map((control) => (control.fits(step.find) ? near(all.indexOf(step), control, 'in') : 0)),
  );
  const pairs = pairUp(scores);
  const matched = pairs.map(({ row }) => fields[row]!);
  const names = new Set(fields.map(sectionOf).filter((name) => name !== undefined));
  const sections = [...names].map((name) => {
    const own = scores.filter((_, row) => sectionOf(fields[row]!) === name);
    return { name, all: own.length, there: pairUp(own).length };
  });
  const others = fields.filter((step) => !matched.includes(step) && !step.only && !step.optional);
  return {
    matched: matched.map(({ id }) => id),
    asked: matched.length + others.length,
    sections,
  };
}
