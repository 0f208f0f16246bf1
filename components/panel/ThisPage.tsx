import './this-page.css';
import type { Text } from '../../utils/bilingual';
import type { Speech } from '../speech';

export interface ThisPageProps {
  speech: Speech;
  /** The known page that this one is taken for. */
  title: Text;
  /** The reasons, in a few words. */
  why: Text;
  onAnswer(yes: boolean): void;
}

/** Asks for a page that is probably a known one. Nothing on it is filled before the yes. */
export function ThisPage({ speech: { t, say }, title, why, onAnswer }: ThisPageProps) {
  return (
    <fieldset class="this-page">
      <legend>{t('panel_thisPage')}</legend>
      <p class="what">{t('panel_thisPage_is', say(title))}</p>
      <p class="note">{say(why)}</p>
      <p class="row">
        <button type="button" class="primary" onClick={() => onAnswer(true)}>
          {t('panel_yes')}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {t('panel_no')}
        </button>
      </p>
      <p class="note">{t('panel_thisPage_why')}</p>
    </fieldset>
  );
}
