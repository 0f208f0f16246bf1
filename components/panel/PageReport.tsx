import './page-report.css';
import { useRef, useState } from 'preact/hooks';
import type { Speech } from '../speech';

export interface PageReportProps {
  speech: Speech;
  /** Returns the text of the report; null if there is none, which is said elsewhere. */
  onMake(): Promise<string | null>;
  onSave(text: string): void;
}

interface ShownProps {
  speech: Speech;
  text: string;
  onClose(): void;
  onSave(text: string): void;
}

/** The text of a report, with a search in it. */
function Shown({ speech: { t }, text, onClose, onSave }: ShownProps) {
  const [typed, type] = useState('');
  const lines = text.split('\n');
  const wanted = typed.trim().toLowerCase();
  const shown = wanted === '' ? lines : lines.filter((line) => line.toLowerCase().includes(wanted));
  return (
    <>
      <div class="head">
        <h2 id="page-report">{t('panel_report')}</h2>
        <button type="button" class="small" onClick={onClose}>
          {t('panel_close')}
        </button>
      </div>
      <p class="note">{t('panel_report_why')}</p>
      <input
        type="search"
        aria-label={t('panel_report_search')}
        placeholder={t('panel_report_search')}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="note" aria-live="polite">
        {t('panel_report_lines', String(shown.length), String(lines.length))}
      </p>
      <textarea readOnly rows={16} aria-labelledby="page-report" value={shown.join('\n')} />
      <p class="row">
        <button type="button" class="primary" onClick={() => onSave(text)}>
          {t('panel_report_save')}
        </button>
      </p>
    </>
  );
}

/** Makes a report of the page, shows it whole, and saves it once the person has seen it. */
export function PageReport({ speech, onMake, onSave }: PageReportProps) {
  const { t } = speech;
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const make = async () => {
    const made = await onMake();
    if (made === null) return;
    setText(made);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class="small" onClick={() => void make()}>
        {t('panel_report')}
      </button>
      <dialog ref={dialog} class="page-report" aria-labelledby="page-report" onClose={() => setText('')}>
        {text !== '' && <Shown speech={speech} text={text} onClose={() => dialog.current?.close()} onSave={onSave} />}
      </dialog>
    </>
  );
}
