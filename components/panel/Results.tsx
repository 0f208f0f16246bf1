import './results.css';
import { useState } from 'preact/hooks';
import type { Outcome } from '../../utils/protocol/plan';
import type { Speech } from '../speech';
import { fateWord } from './outcomes';

export interface Result {
  /** The field's name. */
  label: string;
  outcome: Outcome;
}

export interface ResultsProps {
  speech: Speech;
  results: Result[];
  canUndo: boolean;
  onUndo(): void;
  onCopy(result: Result): void;
  /** The step whose control is being chosen on the page. */
  choosing: string | null;
  /** Returns what lets the person choose the control of a field that nothing found; null for any other field. */
  onChoose(result: Result): (() => void) | null;
  /** Points at the field. Absent while its page is not open. */
  onShow: ((result: Result) => void) | null;
}

const SIGNS: Record<Outcome['fate'], string> = {
  filled: '✓',
  already: '✓',
  kept: '•',
  'by-hand': '✎',
  'not-found': '?',
  refused: '!',
};

/** True if nothing is left to the person: proved on the page, and nothing doubtful about the value. */
const isWell = ({ outcome: { fate, isDoubtful } }: Result) => (fate === 'filled' || fate === 'already') && !isDoubtful;

type RowProps = Pick<ResultsProps, 'speech' | 'onCopy' | 'onShow' | 'choosing' | 'onChoose'> & {
  result: Result;
  isFolded: boolean;
};

type ActionProps = Omit<RowProps, 'isFolded'>;

/** Lets the person choose the control on the page. */
function ChooseButton({ speech: { t }, result, choosing, onChoose }: ActionProps) {
  const choose = isWell(result) ? null : onChoose(result);
  const { step } = result.outcome;
  if (!choose) return null;
  return (
    <p class="show">
      <button type="button" class="small" aria-describedby={`result-${step}`} onClick={choose}>
        {t(step === choosing ? 'panel_chooseLeave' : 'panel_choose')}
      </button>
    </p>
  );
}

/** One action a field: copying its value, else pointing at it. */
function Action({ speech: { t }, result, onCopy, onShow, onChoose }: ActionProps) {
  const { step, value } = result.outcome;
  const id = `result-${step}`;
  if (value !== undefined)
    return (
      <p class="copy">
        <code id={`${id}-value`}>{value}</code>
        <button type="button" class="small" aria-describedby={id} onClick={() => onCopy(result)}>
          {t('panel_copy')}
        </button>
      </p>
    );
  if (isWell(result) || !onShow || onChoose(result)) return null;
  return (
    <p class="show">
      <button type="button" class="small" aria-describedby={id} onClick={() => onShow(result)}>
        {t('panel_show')}
      </button>
    </p>
  );
}

function Row({ isFolded, ...props }: RowProps) {
  const { speech, result } = props;
  const { step, fate, why } = result.outcome;
  return (
    <li class={isFolded ? 'hidden-visually' : ''}>
      <p class="label" id={`result-${step}`}>
        {result.label}
      </p>
      <p class={`fate ${fate}`} data-sign={SIGNS[fate]}>
        {speech.t(fateWord(fate))}
      </p>
      <p class={isWell(result) ? 'hidden-visually' : 'note'}>{speech.say(why)}</p>
      <Action {...props} />
      <ChooseButton {...props} />
    </li>
  );
}

/**
 * The outcome of each field of the last fill. Those that need the person come first, each with its reason and one
 * action. Then all that went well, folded into one line. It is folded for the eye only: a screen reader reads it
 * without a press.
 */
export function Results({ speech, results, canUndo, onUndo, ...actions }: ResultsProps) {
  const { t } = speech;
  const [isOpen, open] = useState(false);
  const well = results.filter(isWell);
  const others = results.filter((result) => !isWell(result));
  const isEmpty = others.length === 0 && !isOpen;
  return (
    <section class="results">
      <div class="head">
        <h2 id="results">{t('panel_results')}</h2>
        {well.length > 0 && (
          <button type="button" class="fold-line" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {t('panel_well', String(well.length))}
          </button>
        )}
        {canUndo && (
          <button type="button" class="small" onClick={onUndo}>
            {t('panel_undo')}
          </button>
        )}
      </div>
      <ul class={isEmpty ? 'hidden-visually' : ''} aria-labelledby="results">
        {[...others, ...well].map((result) => (
          <Row
            key={result.outcome.step}
            {...{ speech, result, ...actions }}
            isFolded={!isEmpty && !isOpen && isWell(result)}
          />
        ))}
      </ul>
    </section>
  );
}
