import { useId } from 'preact/hooks';
import type { Say } from '../speech';

export interface KeepingProps {
  t: Say;
  /** True if the browser promises not to clear the data. Null until that is known. */
  isForGood: boolean | null;
  /** The day of the last export of everything, and of the first change after it. Null for none. */
  backup: { at: string | null; since: string | null };
  isDue: boolean;
  /** The day on which the browser lost its database. `restored`: the second copy brought it back. */
  loss: { on: string; restored: boolean } | null;
  /** The last backup could not be written. */
  failed: boolean;
  onBackUp(): void;
  onSeen(): void;
}

function Loss({ t, loss, onSeen }: Pick<KeepingProps, 't' | 'loss' | 'onSeen'>) {
  if (!loss) return null;
  return (
    <div class="errors" role="alert">
      <p>{t(loss.restored ? 'keeping_restored' : 'keeping_lost', loss.on)}</p>
      <button type="button" onClick={onSeen}>
        {t('keeping_seen')}
      </button>
    </div>
  );
}

/** Shows how safely everything is kept. One press makes a backup. */
export function Keeping(props: KeepingProps) {
  const { t, isForGood, backup, isDue, failed, onBackUp } = props;
  const id = useId();
  const { at, since } = backup;
  return (
    <section class="keeping" aria-labelledby={id}>
      <h2 id={id}>{t('keeping_title')}</h2>
      <Loss {...props} />
      {isForGood !== null && <p class="note">{t(isForGood ? 'keeping_good' : 'keeping_clearable')}</p>}
      <p class="note">
        {at === null ? t('keeping_never') : t('keeping_at', at)}
        {since === null ? at !== null && ` ${t('keeping_fresh')}` : ` ${t('keeping_since', since)}`}
      </p>
      {isDue && (
        <p class="finding warning" role="status">
          {t('keeping_due')}
        </p>
      )}
      <button type="button" aria-describedby={`${id}-why`} onClick={onBackUp}>
        {t('keeping_backUp')}
      </button>
      <p class="note" id={`${id}-why`}>
        {t('keeping_why')}
      </p>
      {failed && (
        <p class="finding error" role="alert">
          {t('keeping_failed')}
        </p>
      )}
    </section>
  );
}
