import type { Text } from '../bilingual';
import type { Condition, Find, Page, Source } from '../portals/types';
import type { Fate, Outcome, Plan, StepSurvey, Wanted } from '../protocol/plan';

const byHand: Text = { zh: '这一步由您本人完成。', en: 'This step is yours to do.' };

/** The input of a plan: the page, its last survey, and a function from a source to a value. */
export interface PlanInput {
  page: Page;
  surveys: readonly StepSurvey[];
  value: (source: Source) => Wanted | { absent: Text };
  applies: (condition: Condition) => boolean;
}

/** Adds to a date the end of the range that it may be. */
const withEnd = (wanted: Wanted, find: Find): Wanted =>
  wanted.kind === 'date' && 'range' in find && find.range ? { ...wanted, end: find.range.end } : wanted;

/**
 * Decides what to fill with what on one page. Pure. Steps without a source and steps whose condition is not met get no
 * item. A value that the profile lacks is decided here, with the reason. A step that the survey did not find still
 * travels, and the page side looks again. Controls appear while others are filled (dates after 有效期). Some steps are
 * asked for by some pages only, whatever the profile says (the start of a permanent paper). These travel as `ifShown`.
 */
export function planFill({ page, surveys, value, applies }: PlanInput): Plan {
  const plan: Plan = { page: page.id, items: [], decided: [] };
  const decide = (step: string, fate: Fate, why: Text) => plan.decided.push({ step, fate, why } satisfies Outcome);
  for (const step of page.steps) {
    const survey = surveys.find((one) => one.step === step.id);
    const isShown = survey !== undefined && survey.state !== 'missing';
    const isAsked = !step.only || applies(step.only);
    if (!isAsked && !step.askedWhenShown) continue;
    if (!step.from) {
      if ('label' in step.find && isShown) decide(step.id, 'by-hand', step.note ?? byHand);
      continue;
    }
    const wanted = value(step.from);
    const isNamed = isAsked || isShown;
    if ('absent' in wanted) {
      if (isNamed) decide(step.id, 'by-hand', wanted.absent);
    } else plan.items.push({ step: step.id, wanted: withEnd(wanted, step.find), ...(!isNamed && { ifShown: true }) });
  }
  return plan;
}
