import type { Speech } from '../speech';

/** Said while the person has switched the hints on the pages off, with the way back. */
export function HintsOff({ speech: { t }, onShow }: { speech: Speech; onShow: () => void }) {
  return (
    <section class="row" aria-label={t('panel_hints')}>
      <span class="quiet">{t('panel_hintsOff')}</span>
      <button type="button" class="small" onClick={onShow}>
        {t('panel_hintsOn')}
      </button>
    </section>
  );
}
