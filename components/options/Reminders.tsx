import { useId } from 'preact/hooks';
import type { ReminderKind } from '../../utils/journey/reminders';

/** The words of this section, by their names in the locale files. */
export type ReminderWord =
  | `reminders_${'title' | 'why' | 'allow' | 'refused' | 'allowed'}`
  | `reminders_${ReminderKind}${'' | '_why'}`;

export interface RemindersProps {
  t: (word: ReminderWord) => string;
  kinds: readonly ReminderKind[];
  /** Kinds that are switched off. */
  off: readonly string[];
  /** True if the browser allows notifications. Null until that is known. */
  allowed: boolean | null;
  /** The person was asked and did not allow it. */
  refused: boolean;
  onAllow(): void;
  onSwitch(kind: ReminderKind, on: boolean): void;
}

/** The notifications, each kind with a switch of its own. */
export function Reminders({ t, kinds, off, allowed, refused, onAllow, onSwitch }: RemindersProps) {
  const id = useId();
  return (
    <section class="reminders" aria-labelledby={id}>
      <h2 id={id}>{t('reminders_title')}</h2>
      <p class="note">{t('reminders_why')}</p>
      {allowed === false && (
        <p>
          <button type="button" onClick={onAllow}>
            {t('reminders_allow')}
          </button>
        </p>
      )}
      <p class="note" role="status">
        {refused ? t('reminders_refused') : allowed ? t('reminders_allowed') : ''}
      </p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                aria-describedby={`${id}-${kind}`}
                checked={!off.includes(kind)}
                onChange={(event) => onSwitch(kind, event.currentTarget.checked)}
              />{' '}
              {t(`reminders_${kind}`)}
            </label>
            <p class="note" id={`${id}-${kind}`}>
              {t(`reminders_${kind}_why`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
