import './folds.css';
import { answers, type Question } from '../../utils/journey/branches';
import type { Branch } from '../../utils/portals/types';
import type { Speech, Word } from '../speech';

export interface CaseProps {
  speech: Speech;
  questions: readonly { question: Question; answer: Branch }[];
  onAnswer(answer: Branch, question: Question): void;
}

const asked: Record<Question, Word> = {
  kind: 'panel_case_kind',
  account: 'panel_case_account',
  role: 'panel_case_role',
};
const said: Record<Branch, Word> = {
  organization: 'panel_case_organization',
  individual: 'panel_case_individual',
  'new-account': 'panel_case_new',
  'old-account': 'panel_case_old',
  applicant: 'panel_case_applicant',
  agent: 'panel_case_agent',
};

/** The person's answers about their own case. They decide which steps there are. */
export function Case({ speech: { t }, questions, onAnswer }: CaseProps) {
  return (
    <details class="fold">
      <summary>
        <h2>{t('panel_case')}</h2>{' '}
        <span class="note">{questions.map(({ answer }) => t(said[answer])).join(' · ')}</span>
      </summary>
      <div class="case">
        {questions.map(({ question, answer }) => (
          <div class="pick" key={question}>
            <label class="note" for={`case-${question}`}>
              {t(asked[question])}
            </label>
            <select
              id={`case-${question}`}
              value={answer}
              onChange={(event) => onAnswer(event.currentTarget.value as Branch, question)}
            >
              {answers[question].map((one) => (
                <option key={one} value={one} selected={one === answer}>
                  {t(said[one])}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  );
}
