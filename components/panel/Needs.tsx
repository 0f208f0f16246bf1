import type { ReadyItem } from '../../utils/journey/ready';
import type { Speech, Word } from '../speech';

const words: Record<ReadyItem['state'], Word> = {
  have: 'panel_ready_have',
  check: 'panel_ready_check',
  missing: 'panel_ready_missing',
};

/** The state of one thing in the profile, as a mark and a word. */
export function ReadyMark({ speech: { t }, state }: { speech: Speech; state: ReadyItem['state'] }) {
  return <span class={`mark ${state}`}>{t(words[state])}</span>;
}

/** The needs of one step, in a line. */
export function Needs({ speech, items }: { speech: Speech; items: readonly ReadyItem[] }) {
  return (
    <div class="needs note">
      <b>{speech.t('panel_needs')}</b>
      <ul>
        {items.map(({ need, state }) => (
          <li key={need.id}>
            {speech.say(need.title)} <ReadyMark speech={speech} state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}
