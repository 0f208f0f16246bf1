import { useState } from 'preact/hooks';
import type { DoneItem } from '../../utils/journey/standing';
import type { Speech } from '../speech';
import { howWord } from './outcomes';
import { keyOf, opensPage } from './Remaining';

export interface DoneStepsProps {
  speech: Speech;
  done: readonly DoneItem[];
  /** Takes a tick back, or says that a step that was seen done is not. */
  onUntick(item: DoneItem): void;
}

/** Lists the done steps page by page. Folded for the eye only: a screen reader reads the list without a press. */
export function DoneSteps({ speech: { t, say }, done, onUntick }: DoneStepsProps) {
  const [isOpen, open] = useState(false);
  const row = (item: DoneItem, at: number) => (
    <li key={keyOf(item)}>
      {opensPage(done, at) && <p class="note">{say(item.page.title)}</p>}
      <p class="title" id={`done-${keyOf(item)}`}>
        {say(item.step.title)} <span class="note">{t(howWord(item.how))}</span>
      </p>
      {isOpen && (
        <button type="button" class="small" aria-describedby={`done-${keyOf(item)}`} onClick={() => onUntick(item)}>
          {t(item.how === 'ticked' ? 'panel_untick' : 'panel_reopen')}
        </button>
      )}
    </li>
  );
  if (done.length === 0) return null;
  return (
    <section class="done">
      <div class="head">
        <h2 id="done">{t('panel_done')}</h2>
        <button
          type="button"
          class="small"
          aria-describedby="done"
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          {t(isOpen ? 'panel_fold' : 'panel_unfold')}
        </button>
      </div>
      <ul class={isOpen ? 'steps' : 'hidden-visually'} aria-labelledby="done">
        {done.map(row)}
      </ul>
    </section>
  );
}
