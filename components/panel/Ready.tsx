import './folds.css';
import type { ReadyItem } from '../../utils/journey/ready';
import type { Speech } from '../speech';
import { ReadyMark } from './Needs';

export interface ReadyProps {
  speech: Speech;
  items: readonly ReadyItem[];
  /** True if nothing of the journey is done yet. Then it comes first. */
  isFirst: boolean;
  /** Address of the options page, where the profile is completed. */
  options: string;
}

/** Lists the things to have ready before the first step and marks those in the profile. Shows the count while folded. */
export function Ready({ speech, items, options }: Omit<ReadyProps, 'isFirst'>) {
  const { t, say } = speech;
  const lacking = items.filter(({ state }) => state !== 'have').length;
  return (
    <details class="fold">
      <summary>
        <h2>{t('panel_ready')}</h2>{' '}
        <span class="note count">
          {lacking === 0
            ? t('panel_ready_all')
            : t('panel_ready_count', String(items.length - lacking), String(items.length))}
        </span>
      </summary>
      <ul class="ready">
        {items.map(({ need, state }) => (
          <li key={need.id}>
            <p>
              {say(need.title)} <ReadyMark speech={speech} state={state} />
            </p>
            {state !== 'have' && <p class="note">{say(need.says)}</p>}
          </li>
        ))}
      </ul>
      {lacking > 0 && (
        <p>
          <a href={options} target="_blank" rel="noreferrer">
            {t('panel_ready_complete')}
          </a>
        </p>
      )}
    </details>
  );
}
