import type { Branch, Condition, Journey, Page, ProfileCondition } from '../portals/types';
import type { Row } from './scope';

/** A question about the person's own case. */
export type Question = Journey['asks'][number];

/** The answers to each question. The first is taken until the person says otherwise. */
export const answers = {
  kind: ['organization', 'individual'],
  account: ['new-account', 'old-account'],
  role: ['applicant', 'agent'],
} as const satisfies Record<Question, readonly Branch[]>;

/**
 * The page id of the person's answers about their case. They are kept with the progress and belong to the profile, so
 * to no page.
 */
export const CASE = '';

const newest = (rows: readonly Row[], step: string) =>
  Math.max(0, ...rows.filter((row) => row.page === CASE && row.step === step).map(({ at }) => at));

/** Returns the answer to a question: the last one, else the usual one. */
export function answerTo(question: Question, rows: readonly Row[]): Branch {
  return answers[question].reduce<Branch>(
    (best, one) => (newest(rows, one) > newest(rows, best) ? one : best),
    answers[question][0],
  );
}

const questionOf = (condition: Condition): Question | undefined =>
  (Object.keys(answers) as Question[]).find((one) => (answers[one] as readonly string[]).includes(condition));

/** True if a condition is met. The person's answers decide a branch, the profile anything else. */
export function meets(
  condition: Condition,
  { rows, profile }: { rows: readonly Row[]; profile: (condition: ProfileCondition) => boolean },
): boolean {
  const question = questionOf(condition);
  return question ? answerTo(question, rows) === condition : profile(condition as ProfileCondition);
}

/**
 * True if a form is this person's. An individual's form is not filled for an organisation, nor the other way round. The
 * answer about the account does not count here, because the open page knows better.
 */
export const isFor = (page: Page, met: (condition: Condition) => boolean): boolean =>
  (page.only ?? []).filter((one) => (answers.kind as readonly string[]).includes(one)).every(met);
