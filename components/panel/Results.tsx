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
}

const SIGNS: Record<Outcome['fate'], string> = {
  filled: '✓',
  already: '✓',
  kept: '•',
  'by-hand': '✎',
  'not-found': '?',
  refused: '!',
};

function Row({ speech, result, onCopy }: Pick<ResultsProps, 'speech' | 'onCopy'> & { result: Result }) {
  const { step, fate, why, value } = result.outcome;
  const id = `result-${step}`;
  return (
    <li>
      <p class="label" id={id}>
        {result.label}
      </p>
      <p class={`fate ${fate}`} data-sign={SIGNS[fate]}>
        {speech.t(fateWord(fate))}
      </p>
      <p class="note">{speech.say(why)}</p>
      {value !== undefined && (
        <p class="copy">
          <code id={`${id}-value`}>{value}</code>
          <button type="button" aria-describedby={id} onClick={() => onCopy(result)}>
            {speech.t('panel_copy')}
          </button>
        </p>
      )}
    </li>
  );
}

/** What became of each field of the last fill, and the way back. */
export function Results({ speech, results, canUndo, onUndo, onCopy }: ResultsProps) {
  return (
    <section>
      <div class="head">
        <h2 id="results">{speech.t('panel_results')}</h2>
        {canUndo && (
          <button type="button" onClick={onUndo}>
            {speech.t('panel_undo')}
          </button>
        )}
      </div>
      <ul class="results" aria-labelledby="results">
        {results.map((result) => (
          <Row key={result.outcome.step} speech={speech} result={result} onCopy={onCopy} />
        ))}
      </ul>
    </section>
  );
}
