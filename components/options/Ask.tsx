import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech';
import { TablePreview, type TableQuestion } from './TablePreview';

export interface PassphraseQuestion {
  kind: 'passphrase';
  /** The last try did not open the file. */
  wrong: boolean;
  busy: boolean;
  onOpen(passphrase: string): void;
  onCancel(): void;
}

/** Something takes its time: how far it is. */
export interface WorkingQuestion {
  kind: 'working';
  what: string;
  done: number;
  total: number;
  onCancel: (() => void) | null;
}

/** A question to answer, or work to wait for, before anything is imported. */
export type Question = PassphraseQuestion | TableQuestion | WorkingQuestion;

function Passphrase({ wrong, busy, onOpen, onCancel, id }: PassphraseQuestion & { id: string }) {
  const { t } = useSpeech();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (passphrase && !busy) onOpen(passphrase);
  };
  return (
    <form class="plain" onSubmit={submit}>
      <h2 id={`${id}-title`}>{t('editor_sealedTitle')}</h2>
      <p>{t('editor_sealedWhy')}</p>
      <div class="field">
        <label for={`${id}-passphrase`}>{t('editor_passphrase')}</label>
        <input
          id={`${id}-passphrase`}
          type="password"
          autocomplete="off"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
          {...(wrong && { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-wrong` })}
        />
        {wrong && (
          <p id={`${id}-wrong`} class="finding error" role="alert">
            {t('editor_sealedWrong')}
          </p>
        )}
      </div>
      <div class="actions answers">
        <button type="button" onClick={onCancel}>
          {t('options_cancel')}
        </button>
        <button type="submit" class="primary" disabled={busy}>
          {t(busy ? 'editor_opening' : 'editor_open')}
        </button>
      </div>
    </form>
  );
}

function Working({ what, done, total, onCancel, id }: WorkingQuestion & { id: string }) {
  const { t } = useSpeech();
  return (
    <>
      <h2 id={`${id}-title`}>{what}</h2>
      <progress aria-labelledby={`${id}-title`} max={Math.max(1, total)} {...(total > 0 && { value: done })} />
      <p class="note">{total > 0 ? t('editor_progress', String(done), String(total)) : ''}</p>
      {onCancel && (
        <div class="actions answers">
          <button type="button" onClick={onCancel}>
            {t('options_cancel')}
          </button>
        </div>
      )}
    </>
  );
}

/** The dialog of an import. Escape is the same as Cancel, and does nothing where nothing can be cancelled. */
export function Ask({ question }: { question: Question }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const { onCancel } = question;
  return (
    <dialog
      ref={dialog}
      class={question.kind === 'table' ? 'wide' : ''}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      {question.kind === 'passphrase' && <Passphrase {...question} id={id} />}
      {question.kind === 'working' && <Working {...question} id={id} />}
      {question.kind === 'table' && <TablePreview {...question} id={id} />}
    </dialog>
  );
}
