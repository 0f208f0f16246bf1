import { useId, useState } from 'preact/hooks';
import type { Say } from '../speech';
import { faultsOf, NewPassphrase, PassphraseField, useTyped } from './NewPassphrase';

/** Result of an order to the vault. */
export type Ended = 'done' | 'wrong' | 'busy' | 'full' | 'failed';

interface FormProps {
  t: Say;
  /** Something is being done: nothing else can be asked for. */
  busy: boolean;
}

const submitting = (job: () => void) => (event: Event) => {
  event.preventDefault();
  job();
};

/**
 * Sets a passphrase. First the effect of losing it, then the passphrase twice, then the word that this was understood.
 */
export function SetForm({ t, busy, onSet }: FormProps & { onSet(passphrase: string): void }) {
  const id = useId();
  const { typed, asked, ask, onType } = useTyped();
  const isUnsure = asked && !typed.understood;
  const send = () => {
    ask();
    if (Object.keys(faultsOf(typed)).length === 0 && typed.understood) onSet(typed.next);
  };
  return (
    <form onSubmit={submitting(send)}>
      <NewPassphrase
        t={t}
        typed={typed}
        labels={{ next: 'vault_passphrase', again: 'vault_again' }}
        asked={asked}
        onType={onType}
      />
      <div class="understood">
        <input
          id={id}
          type="checkbox"
          checked={typed.understood}
          aria-invalid={isUnsure}
          aria-describedby={`${id}-says`}
          onChange={(event) => onType({ understood: event.currentTarget.checked })}
        />
        <label for={id}>{t('vault_lost')}</label>
      </div>
      <p id={`${id}-says`} class="wrong">
        {isUnsure && t('vault_unsure')}
      </p>
      <button type="submit" disabled={busy}>
        {t('vault_set')}
      </button>
    </form>
  );
}

interface KnownProps extends FormProps {
  onCancel(): void;
  /** Returns the result. `wrong`: the current passphrase is another one. */
  onSend(current: string, next: string): Promise<Ended>;
}

/** Changes the passphrase. */
export function ChangeForm({ t, busy, onSend, onCancel }: KnownProps) {
  const { typed, asked, ask, onType } = useTyped();
  const [wrong, setWrong] = useState(false);
  const send = async () => {
    ask();
    if (typed.current === '' || Object.keys(faultsOf(typed)).length > 0) return;
    setWrong(false);
    if ((await onSend(typed.current, typed.next)) === 'wrong') setWrong(true);
  };
  return (
    <form onSubmit={submitting(() => void send())}>
      <Current t={t} asked={asked} wrong={wrong} value={typed.current} onInput={(current) => onType({ current })} />
      <NewPassphrase
        t={t}
        typed={typed}
        labels={{ next: 'vault_next', again: 'vault_nextAgain' }}
        asked={asked}
        onType={onType}
      />
      <Answers t={t} busy={busy} send={t('vault_change')} onCancel={onCancel} />
    </form>
  );
}

/** Makes everything readable again. */
export function OffForm({ t, busy, onSend, onCancel }: KnownProps) {
  const { typed, asked, ask, onType } = useTyped();
  const [wrong, setWrong] = useState(false);
  const send = async () => {
    ask();
    if (typed.current === '') return;
    setWrong(false);
    if ((await onSend(typed.current, '')) === 'wrong') setWrong(true);
  };
  return (
    <form onSubmit={submitting(() => void send())}>
      <p class="note">{t('vault_offWhy')}</p>
      <Current t={t} asked={asked} wrong={wrong} value={typed.current} onInput={(current) => onType({ current })} />
      <Answers t={t} busy={busy} send={t('vault_off')} onCancel={onCancel} />
    </form>
  );
}

interface CurrentProps {
  t: Say;
  asked: boolean;
  wrong: boolean;
  value: string;
  onInput(value: string): void;
}

function Current({ t, asked, wrong, value, onInput }: CurrentProps) {
  const missing = asked && value === '' ? t('vault_empty') : '';
  return (
    <PassphraseField
      label={t('vault_current')}
      value={value}
      wrong={wrong ? t('vault_wrong') : missing}
      autocomplete="current-password"
      onInput={onInput}
    />
  );
}

function Answers({ t, busy, send, onCancel }: { t: Say; busy: boolean; send: string; onCancel(): void }) {
  return (
    <div class="actions">
      <button type="button" disabled={busy} onClick={onCancel}>
        {t('vault_cancel')}
      </button>
      <button type="submit" disabled={busy}>
        {send}
      </button>
    </div>
  );
}
