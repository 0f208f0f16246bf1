import { useState } from 'preact/hooks';
import { weaknessOf } from '../../utils/vault/passphrase';
import { useSpeech } from '../speech';
import { MakeOne, weaknesses } from '../vault/NewPassphrase';
import { Switch } from './Parts';

export type Format = 'json' | 'xlsx' | 'csv';

/** The profiles to export, and the format. */
export interface Order {
  /** All profiles, or the open one. */
  all: boolean;
  format: Format;
  /** Seals the file. Null for one that anybody can read. */
  passphrase: string | null;
}

interface ExportProps {
  one: boolean;
  many: boolean;
  onExport(order: Order): void;
  onTemplate(): void;
}

function NewPassphrase({ value, again, onValue, onAgain }: PassphraseProps) {
  const { t } = useSpeech();
  const differs = again !== '' && again !== value;
  const weakness = value === '' ? null : weaknessOf(value);
  return (
    <>
      <div class="field">
        <label for="export-passphrase">{t('editor_passphrase')}</label>
        <input
          id="export-passphrase"
          type="password"
          autocomplete="new-password"
          value={value}
          aria-describedby="export-passphrase-why export-weak"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <p id="export-weak" class="note">
          {weakness && t(weaknesses[weakness])}
        </p>
      </div>
      <MakeOne
        t={t}
        value={value}
        onMade={(made) => {
          onValue(made);
          onAgain(made);
        }}
      />
      <div class="field">
        <label for="export-again">{t('editor_passphraseAgain')}</label>
        <input
          id="export-again"
          type="password"
          autocomplete="new-password"
          value={again}
          {...(differs && { 'aria-invalid': 'true' as const, 'aria-describedby': 'export-differs' })}
          onInput={(event) => onAgain(event.currentTarget.value)}
        />
        {differs && (
          <p id="export-differs" class="finding error">
            {t('editor_passphraseDiffers')}
          </p>
        )}
      </div>
      <p id="export-passphrase-why" class="note">
        {t('editor_passphraseWhy')}
      </p>
    </>
  );
}

interface PassphraseProps {
  value: string;
  again: string;
  onValue(value: string): void;
  onAgain(value: string): void;
}

/** Chooses the content of a file, and whether it is sealed. The warning is before the button, not behind it. */
export function Export({ one, many, onExport, onTemplate }: ExportProps) {
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  const [format, setFormat] = useState<Format>('json');
  const [sealed, setSealed] = useState(false);
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const seals = sealed && format === 'json';
  const unready = seals && (weaknessOf(value) !== null || value !== again);
  const order = () => {
    onExport({ all: all || !one, format, passphrase: seals ? value : null });
    setValue('');
    setAgain('');
  };
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
      <label for="export-format">{t('editor_format')}</label>
      <select id="export-format" value={format} onChange={(event) => setFormat(event.currentTarget.value as Format)}>
        <option value="json">{t('editor_formatJson')}</option>
        <option value="xlsx">{t('editor_formatXlsx')}</option>
        <option value="csv">{t('editor_formatCsv')}</option>
      </select>
      {format === 'json' && <Switch id="export-seal" label={t('editor_seal')} on={sealed} onChange={setSealed} />}
      {seals && <NewPassphrase value={value} again={again} onValue={setValue} onAgain={setAgain} />}
      {!seals && (
        <p id="export-warning" class="finding warning">
          {t(format === 'json' ? 'options_exportWarning' : 'editor_tableWarning')}
        </p>
      )}
      <button
        type="button"
        disabled={unready}
        aria-describedby={seals ? 'export-passphrase-why' : 'export-warning'}
        onClick={order}
      >
        {t('options_export')}
      </button>
      <button type="button" class="link" onClick={onTemplate}>
        {t('editor_template')}
      </button>
    </div>
  );
}
