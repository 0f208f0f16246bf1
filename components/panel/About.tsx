import type { ReadyItem } from '../../utils/journey/ready';
import type { Item } from '../../utils/journey/standing';
import type { Speech } from '../speech';
import { Needs } from './Needs';

interface AboutProps {
  speech: Speech;
  item: Item;
  needsOf(item: Item): ReadyItem[];
  /** Absent where the row itself offers it. */
  onTick: (() => void) | null;
}

/** Explains one step. */
export function About({ speech, item, needsOf, onTick }: AboutProps) {
  const { t, say } = speech;
  const { hint, pitfall, note } = item.step;
  const needs = needsOf(item);
  return (
    <div class="about">
      <p>{say(hint.what)}</p>
      {hint.why && <p class="quiet">{say(hint.why)}</p>}
      {note && <p class="quiet">{say(note)}</p>}
      {pitfall && (
        <p class="note pitfall">
          <b>{t('panel_pitfall')}</b> {say(pitfall)}
        </p>
      )}
      {needs.length > 0 && <Needs speech={speech} items={needs} />}
      {onTick && (
        <p>
          <button
            type="button"
            class="small"
            aria-describedby={`step-${item.page.id}/${item.step.id}`}
            onClick={onTick}
          >
            {t('panel_tick')}
          </button>
        </p>
      )}
    </div>
  );
}
