import './folds.css';
import type { Speech } from '../speech';

/** A journey that is under way, in words. */
export interface Entry {
  key: string;
  title: string;
  whose: string;
  where: string;
  onOpen(): void;
}

/** The journeys that are under way: whose, the place of each, and what it waits for. */
export function Journeys({
  speech: { t },
  entries,
  isOpen,
}: {
  speech: Speech;
  entries: readonly Entry[];
  isOpen: boolean;
}) {
  return (
    <details class="fold" open={isOpen}>
      <summary>
        <h2 id="journeys">{t('panel_journeys')}</h2> <span class="note count">{entries.length}</span>
      </summary>
      <ul class="journeys" aria-labelledby="journeys">
        {entries.map(({ key, title, whose, where, onOpen }, at) => (
          <li key={key}>
            <p class="label" id={`journey-${key}`}>
              {title}
            </p>
            <button
              type="button"
              class={isOpen && at === 0 ? 'small primary' : 'small'}
              aria-describedby={`journey-${key}`}
              onClick={onOpen}
            >
              {t('panel_journeys_open')}
            </button>
            <p class="note">{whose}</p>
            <p class="note">{where}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
