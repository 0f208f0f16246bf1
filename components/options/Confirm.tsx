import { useEffect, useId, useRef } from 'preact/hooks';
import { useSpeech } from '../speech';

interface ConfirmProps {
  title: string;
  why: string;
  confirm: string;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before something is lost. The safe answer has the focus. Escape is the safe answer too. */
export function Confirm({ title, why, confirm, onConfirm, onCancel }: ConfirmProps) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-why`} onClose={onCancel}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-why`}>{why}</p>
      <div class="actions answers">
        <button type="button" onClick={onCancel}>
          {t('options_cancel')}
        </button>
        <button type="button" class="danger" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
