import { useId, useState } from 'preact/hooks';
import type { Say, Word } from '../speech';
import { ChangeForm, type Ended, OffForm, SetForm } from '../vault/Forms';

export type Minutes = 5 | 15 | 30 | 60 | null;

export interface VaultProps {
  t: Say;
  /** There is a passphrase. */
  on: boolean;
  autoLock: Minutes;
  /** Progress of the work, 0 to 1, null while there is none. */
  share: number | null;
  onSet(passphrase: string): Promise<Ended>;
  onChange(current: string, next: string): Promise<Ended>;
  onOff(current: string): Promise<Ended>;
  onAutoLock(minutes: Minutes): void;
  onLock(): void;
}

const choices: readonly Minutes[] = [5, 15, 30, 60, null];

type Order = 'set' | 'change' | 'off';

const words: Record<Order, { doing: Word; done: Word }> = {
  set: { doing: 'vault_sealing', done: 'vault_sealed' },
  change: { doing: 'vault_changing', done: 'vault_changed' },
  off: { doing: 'vault_opening', done: 'vault_opened' },
};

const troubles = { busy: 'vault_busy', full: 'vault_full', failed: 'vault_failed' } as const;

/** Runs an order, and keeps the message about it. */
function useOrders() {
  const [running, setRunning] = useState<Order | null>(null);
  const [says, setSays] = useState<{ word: Word; isTrouble: boolean } | null>(null);
  const run = async (order: Order, job: Promise<Ended>): Promise<Ended> => {
    setSays(null);
    setRunning(order);
    const ended = await job.catch(() => 'failed' as const);
    setRunning(null);
    if (ended === 'done') setSays({ word: words[order].done, isTrouble: false });
    else if (ended !== 'wrong') setSays({ word: troubles[ended], isTrouble: true });
    return ended;
  };
  return { running, says, run };
}

function AutoLock({ t, autoLock, onAutoLock }: Pick<VaultProps, 't' | 'autoLock' | 'onAutoLock'>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('vault_autoLock')}</label>
      <select
        id={id}
        value={String(autoLock)}
        onChange={({ currentTarget: { value } }) =>
          onAutoLock(choices.find((minutes) => String(minutes) === value) ?? null)
        }
      >
        {choices.map((minutes) => (
          <option key={String(minutes)} value={String(minutes)}>
            {minutes === null ? t('vault_never') : t('vault_minutes', String(minutes))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Passphrase and lock. */
export function Vault(props: VaultProps) {
  const { t, on, share, onLock } = props;
  const { running, says, run } = useOrders();
  const [open, setOpen] = useState<'change' | 'off' | null>(null);
  const busy = running !== null;
  const close = () => setOpen(null);
  const order = async (which: 'change' | 'off', job: Promise<Ended>) => {
    const ended = await run(which, job);
    if (ended === 'done') close();
    return ended;
  };
  return (
    <section class="vault" aria-labelledby="vault-title">
      <h2 id="vault-title">{t('vault_title')}</h2>
      <p class="note">{t(on ? 'vault_on' : 'vault_none')}</p>
      {on && (
        <button type="button" disabled={busy} onClick={onLock}>
          {t('vault_lock')}
        </button>
      )}
      {on && <AutoLock {...props} />}
      {!on && <SetForm t={t} busy={busy} onSet={(passphrase) => void run('set', props.onSet(passphrase))} />}
      {on && open === null && (
        <div class="actions">
          <button type="button" onClick={() => setOpen('change')}>
            {t('vault_change')}
          </button>
          <button type="button" onClick={() => setOpen('off')}>
            {t('vault_off')}
          </button>
        </div>
      )}
      {on && open === 'change' && (
        <ChangeForm
          t={t}
          busy={busy}
          onCancel={close}
          onSend={(current, next) => order('change', props.onChange(current, next))}
        />
      )}
      {on && open === 'off' && (
        <OffForm t={t} busy={busy} onCancel={close} onSend={(current) => order('off', props.onOff(current))} />
      )}
      <p class="news" role={says?.isTrouble ? 'alert' : 'status'}>
        {running ? t(words[running].doing) : says && t(says.word)}
      </p>
      {busy && share !== null && <progress max={1} value={share} aria-label={t(words[running].doing)} />}
    </section>
  );
}
