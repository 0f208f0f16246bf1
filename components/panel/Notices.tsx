import './notices.css';
import type { Speech } from '../speech';

/** A word of the page or about it. */
export interface Notice {
  key: string;
  kind: 'error' | 'warning';
  /** The field or the page's own words, shown first. */
  about: string;
  says: string;
  onShow: (() => void) | null;
}

/** Complaints of the page in plain words, and gentle warnings. A change is read out once. */
export function Notices({ speech: { t }, notices }: { speech: Speech; notices: readonly Notice[] }) {
  const errors = notices.filter(({ kind }) => kind === 'error').length;
  return (
    <section class="notices" aria-labelledby={notices.length > 0 ? 'notices' : undefined}>
      <p class="hidden-visually" aria-live="polite">
        {errors > 0 ? t('panel_errors_count', String(errors)) : ''}
      </p>
      {notices.length > 0 && (
        <>
          <h2 id="notices">{t(errors > 0 ? 'panel_errors' : 'panel_warnings')}</h2>
          <ul aria-labelledby="notices">
            {notices.map(({ key, kind, about, says, onShow }) => (
              <li key={key} class={kind} data-sign={kind === 'error' ? '!' : '?'}>
                <p class="label" id={`notice-${key}`}>
                  {about}
                </p>
                {onShow && (
                  <button type="button" class="small" aria-describedby={`notice-${key}`} onClick={onShow}>
                    {t('panel_show')}
                  </button>
                )}
                {says && <p class="note">{says}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
