import type { Row } from '../support/panel';
import { type Field, type Spec, shown } from './spec';
import { stepsOf } from './steps';

export type Held = Readonly<Record<string, string>>;

/** Outcome of one field: `right`, left empty (`refused`), or something else stands there (`wrong`). */
export type Outcome = 'right' | 'refused' | 'wrong';

/** One field of one page, after a press on the fill button and after everything proposed was confirmed. */
export interface Cell {
  field: Field;
  atOnce: Outcome;
  confirmed: Outcome;
  /** Told to be filled while the form holds something else or nothing. */
  falseClaim: boolean;
  /** Filled only after 是, with something that does not belong there. */
  wrongProposal: boolean;
  proposed: boolean;
  held: string;
  fate: string;
  why: string;
}

/** Verdict on a page: known, said to be probable and confirmed, or neither. */
export type Taken = 'known' | 'probable' | 'not taken';

/** One page and everything that was seen on it. */
export interface Result {
  spec: Spec;
  taken: Taken;
  cells: readonly Cell[];
  forbidden: Readonly<Record<string, number>>;
  /** Milliseconds of the plain script, and of the extension up to the last outcome. */
  plain: number;
  fill: number;
  seconds: number;
  /** Something was said 是 to, and is remembered. */
  answered: boolean;
}

/** Acts of the extension on a page. */
export interface Filled {
  taken: Taken;
  rows: readonly Row[];
  atOnce: Held;
  confirmed: Held;
  rowsAfter: readonly Row[];
}

const bare = (text: string) => text.replaceAll(/福建省/g, '福建').replaceAll(/厦门市/g, '厦门');

function outcome(field: Field, held: string): Outcome {
  if (field.right.includes(bare(held))) return 'right';
  return held === '' ? 'refused' : 'wrong';
}

const isDone = (row: Row | undefined) => row?.fate === 'filled' || row?.fate === 'already';

/** Judges every field that stands on the page, and every one that must stay empty. */
export function judge(spec: Spec, { atOnce, confirmed, rows, rowsAfter }: Filled): Cell[] {
  const steps = stepsOf(spec.form);
  const visible = shown(spec);
  const all = spec.sections.flatMap(({ fields }) => fields);
  return all.map((field) => {
    const step = steps.get(field.id);
    const rowIn = (list: readonly Row[]) =>
      step && list.find(({ field: title }) => title === step.title.zh || title === step.title.en);
    const isAsked = visible.includes(field) && field.right.length > 0;
    const first = atOnce[field.id] ?? '';
    const last = confirmed[field.id] ?? '';
    // A field that must stay empty is right when it is.
    const of = (held: string): Outcome => (isAsked ? outcome(field, held) : held === '' ? 'right' : 'wrong');
    const claims = (list: readonly Row[], held: string) => isAsked && isDone(rowIn(list)) && of(held) !== 'right';
    return {
      field,
      atOnce: of(first),
      confirmed: of(last),
      falseClaim: claims(rows, first) || claims(rowsAfter, last),
      wrongProposal: first !== last && of(last) === 'wrong',
      proposed: first !== last,
      held: last,
      fate: rowIn(rowsAfter)?.fate ?? 'not in the panel',
      why: rowIn(rowsAfter)?.why ?? '',
    };
  });
}

/** Fields that a person expects to be filled. */
export const asked = (result: Result): Cell[] => {
  const visible = shown(result.spec);
  return result.cells.filter(({ field }) => field.right.length > 0 && visible.includes(field));
};

/** Faults that nobody may accept: a wrong value, a false claim, a forbidden act, a near miss that is taken for a form. */
export function faults(result: Result): string[] {
  const acts = Object.entries(result.forbidden).filter(([, count]) => count > 0);
  return [
    ...result.cells.filter(({ atOnce }) => atOnce === 'wrong').map(({ field }) => `wrong: ${field.id}`),
    ...result.cells.filter(({ falseClaim }) => falseClaim).map(({ field }) => `false claim: ${field.id}`),
    ...acts.map(([act]) => `forbidden: ${act}`),
    ...(result.spec.form === 'miss' && result.taken !== 'not taken' ? [`near miss ${result.taken}`] : []),
  ];
}
