import './progress.css';
import type { Speech } from '../speech';

export interface ProgressProps {
  speech: Speech;
  /** Number of fields that are finished, and of all fields. */
  done: number;
  total: number;
  onStop(): void;
}

/** Shows the progress of a fill. The live region beside it names the field. */
export function Progress({ speech: { t }, done, total, onStop }: ProgressProps) {
  return (
    <p class="progress">
      <progress aria-label={t('panel_fillProgress')} max={Math.max(total, 1)} value={done} />
      <button type="button" class="small" onClick={onStop}>
        {t('panel_stop')}
      </button>
    </p>
  );
}
