import './progress.css';
import type { Speech } from '../speech';

export interface ProgressProps {
  speech: Speech;
  /** How many fields are dealt with, of how many. */
  done: number;
  total: number;
  onStop(): void;
}

/** How far a fill is; the live region beside it names the field. */
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
