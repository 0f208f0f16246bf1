import { useState } from 'preact/hooks';
import { useSpeech } from './words';

/** What is to be exported, and how. */
export interface Order {
  /** All profiles, or the open one. */
  all: boolean;
}

/** Chooses what goes into a file; the warning stands before the button, not behind it. */
export function Export({ one, many, onExport }: { one: boolean; many: boolean; onExport(order: Order): void }) {
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  return (
    <div class="export">
      {one && many && (
        <>
          <label for="export-what">{t('options_exportWhat')}</label>
          <select
            id="export-what"
            value={String(all)}
            onChange={(event) => setAll(event.currentTarget.value === 'true')}
          >
            <option value="false">{t('options_exportThis')}</option>
            <option value="true">{t('options_exportAll')}</option>
          </select>
        </>
      )}
      <p id="export-warning" class="note">
        {t('options_exportWarning')}
      </p>
      <button type="button" aria-describedby="export-warning" onClick={() => onExport({ all: all || !one })}>
        {t('options_export')}
      </button>
    </div>
  );
}
