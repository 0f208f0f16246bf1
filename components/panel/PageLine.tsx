import './page-line.css';
import type { PageMark } from '../../utils/journey/page-line';
import type { Speech } from '../speech';

export interface PageLineProps {
  speech: Speech;
  /** The journey's title. */
  title: string;
  marks: readonly PageMark[];
}

/** Says how far the journey is: pages done and to come, never fields. */
export function PageLine({ speech: { t, say }, title, marks }: PageLineProps) {
  const at = marks.findIndex(({ state }) => state === 'here');
  const done = marks.filter(({ state }) => state === 'done').length;
  const count = String(marks.length);
  return (
    <div class="page-line">
      <p class="note">
        <span class="journey-title">{title}</span>{' '}
        <span class="count">
          {at < 0 ? t('panel_pagesDone', String(done), count) : t('panel_pageOf', String(at + 1), count)}
        </span>
      </p>
      <p class="marks" aria-hidden="true">
        {marks.map(({ page, state }) => (
          <span key={page.id} class={state} title={say(page.title)} />
        ))}
      </p>
    </div>
  );
}
