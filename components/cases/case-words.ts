import type { Case, CaseColumn, CaseView, Turn } from '../../utils/journey/cases';
import { dayInChina } from '../../utils/journey/workdays';
import type { Speech, Word } from '../speech';

const turns: Record<Turn, Word> = {
  'not-begun': 'cases_turn_notBegun',
  ours: 'cases_turn_ours',
  portal: 'cases_turn_portal',
  done: 'cases_turn_done',
};

export const viewWords: Record<CaseView, Word> = {
  all: 'cases_view_all',
  today: 'cases_view_today',
  waiting: 'cases_view_waiting',
  soon: 'cases_view_soon',
  'not-begun': 'cases_view_notBegun',
};

export const columnWords: Record<CaseColumn, Word> = {
  client: 'cases_client',
  software: 'cases_software',
  journey: 'cases_journey',
  turn: 'cases_next',
  deadline: 'cases_deadline',
  at: 'cases_seen',
};

/** Returns the next thing in a case, in words. */
export function nextInWords({ next, wait }: Case, { t, say }: Speech): string {
  if (wait) return wait.isOverdue ? t('cases_overdue', wait.until) : t('cases_waiting', wait.since, String(wait.left));
  const there = next();
  if (!there) return '';
  const step = there.page.steps.find(({ id }) => id === there.step);
  return [there.page.title, ...(step ? [step.title] : [])].map(say).join(' · ');
}

/** A case as a row of texts: shown, searched and saved as a spreadsheet. */
export function caseInWords(one: Case, speech: Speech): Record<CaseColumn, string> {
  const { t, say } = speech;
  return {
    client: one.client || t('options_untitled'),
    software: one.software,
    journey: say(one.journey.title),
    turn: t(turns[one.turn]),
    deadline: one.deadline ? `${one.deadline.day} ${say(one.deadline.says)}` : '',
    at: one.at > 0 ? dayInChina(one.at) : '',
  };
}
