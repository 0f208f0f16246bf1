import type { FieldFind, Page, Portal, Step, Taught, TaughtLabel } from './types';

/** One answer of the person about a control or a page of a portal. It names no value of a profile. */
export interface TaughtRow extends TaughtLabel {
  portal: Portal['id'];
  page: string;
  /** '' if the answer is about the whole page. `label` is the path then. */
  step: string;
  answer: 'yes' | 'no';
  /** Milliseconds. */
  at: number;
}

function sort<T>(rows: readonly TaughtRow[], of: (row: TaughtRow) => T): { taught?: Taught<T> } {
  if (rows.length === 0) return {};
  const answered = (answer: TaughtRow['answer']) => rows.filter((row) => row.answer === answer).map(of);
  return { taught: { yes: answered('yes'), no: answered('no') } };
}

const labelOf = ({ label, section, control }: TaughtRow): TaughtLabel => ({ label, section, control });

function teachStep(step: Step, rows: readonly TaughtRow[]): Step {
  if (!('label' in step.find)) return step;
  const find: FieldFind = {
    ...step.find,
    ...sort(
      rows.filter((row) => row.step === step.id),
      labelOf,
    ),
  };
  return { ...step, find };
}

function teachPage(page: Page, rows: readonly TaughtRow[]): Page {
  const own = rows.filter((row) => row.page === page.id);
  if (own.length === 0) return page;
  const paths = sort(
    own.filter(({ step }) => step === ''),
    ({ label }) => label,
  );
  return { ...page, ...paths, steps: page.steps.map((step) => teachStep(step, own)) };
}

/** Returns the portal with what the person taught about it. */
export const teach = (portal: Portal, rows: readonly TaughtRow[]): Portal => ({
  ...portal,
  pages: portal.pages.map((page) => teachPage(page, rows)),
});
