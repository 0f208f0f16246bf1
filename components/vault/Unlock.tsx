import { useId, useRef, useState } from 'preact/hooks';
import type { Say } from '../speech';

export interface UnlockProps {
  t: Say;
  /** True if it was the passphrase. Takes a while if it was not. */
  onUnlock(passphrase: string): Promise<boolean>;
}

type Trial = 'none' | 'running' | 'wrong' | 'empty' | 'failed';

/** Asks for the passphrase. It is in the field and nowhere else, and leaves it with the answer. */
export function Unlock({ t, onUnlock }: UnlockProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [trial, setTrial] = useState<Trial>('none');
  const attempt = async () => {
    const passphrase = field.current?.value ?? '';
    if (passphrase === '') return setTrial('empty');
    setTrial('running');
    const right = await onUnlock(passphrase).catch(() => null);
    if (field.current) field.current.value = '';
    setTrial(right === null ? 'failed' : right ? 'none' : 'wrong');
    field.current?.focus();
  };
  const wrong = trial === 'wrong' || trial === 'empty' || trial === 'failed';
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt();
      }}
    >
      <label for={`${id}-field`}>{t('vault_passphrase')}</label>
      <input
        id={`${id}-field`}
        ref={field}
        type="password"
        autocomplete="current-password"
        readOnly={trial === 'running'}
        aria-invalid={wrong}
        aria-describedby={`${id}-says`}
      />
      <button type="submit" class="primary" disabled={trial === 'running'}>
        {t('vault_unlock')}
      </button>
      <p id={`${id}-says`} class={wrong ? 'wrong' : 'note'} role={wrong ? 'alert' : 'status'}>
        {trial === 'running' && t('vault_unlocking')}
        {trial === 'wrong' && t('vault_wrong')}
        {trial === 'empty' && t('vault_empty')}
        {trial === 'failed' && t('vault_failed')}
      </p>
    </form>
  );
}

/** The whole page while the vault is locked. */
export function LockedPage({ t, onUnlock }: UnlockProps) {
  return (
    <main class="locked">
      <h1>{t('vault_lockedTitle')}</h1>
      <p class="note">{t('vault_lockedWhy')}</p>
      <Unlock t={t} onUnlock={onUnlock} />
    </main>
  );
}

/** In the place of the choice of a profile, while the vault is locked. */
export function LockedHere({ t, onUnlock }: UnlockProps) {
  return (
    <section class="locked">
      <p>{t('vault_lockedPanel')}</p>
      <Unlock t={t} onUnlock={onUnlock} />
    </section>
  );
}
