import { useId, useState } from 'preact/hooks';
import { makePassphrase, type Weakness, weaknessOf } from '../../utils/vault/passphrase';
import type { Say, Word } from '../speech';

/** The typed content of a form of the vault. */
export interface Typed {
  current: string;
  next: string;
  again: string;
  understood: boolean;
}

export const nothingTyped: Typed = { current: '', next: '', again: '', understood: false };

interface FieldProps {
  label: string;
  value: string;
  /** The fault in words, or ''. */
  wrong: string;
  hint?: string;
  autocomplete: 'new-password' | 'current-password';
  onInput(value: string): void;
}

/** A passphrase field. An error and a hint are tied to it. */
export function PassphraseField({ label, value, wrong, hint = '', autocomplete, onInput }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        value={value}
        autocomplete={autocomplete}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-says`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-says`} class={wrong ? 'wrong' : 'note'}>
        {wrong || hint}
      </p>
    </div>
  );
}

/** Reasons why a passphrase is refused, with advice. */
export const weaknesses: Readonly<Record<Weakness, Word>> = {
  short: 'vault_weakShort',
  digits: 'vault_weakDigits',
  repeated: 'vault_weakRepeated',
  common: 'vault_weakCommon',
};

/** Returns while the person types whether it would be taken, and how good its length is. */
function strength(passphrase: string): Word | null {
  if (passphrase === '') return null;
  const weakness = weaknessOf(passphrase);
  if (weakness) return weaknesses[weakness];
  return [...passphrase].length < 16 ? 'vault_middling' : 'vault_long';
}

/** Returns the faults of a new passphrase, by field. */
export const faultsOf = ({ next, again }: Typed): { next?: Word; again?: Word } => {
  if (next === '') return { next: 'vault_empty' };
  const weakness = weaknessOf(next);
  if (weakness) return { next: weaknesses[weakness] };
  return next === again ? {} : { again: 'vault_differ' };
};

interface NewProps {
  t: Say;
  typed: Typed;
  labels: { next: Word; again: Word };
  /** The person has asked for it, so faults are said. */
  asked: boolean;
  onType(change: Partial<Typed>): void;
}

interface MakeProps {
  t: Say;
  /** The text of the field. */
  value: string;
  onMade(passphrase: string): void;
}

/** Offers a made passphrase. Shows it while it is in the field, so that it can be written down. */
export function MakeOne({ t, value, onMade }: MakeProps) {
  const [made, setMade] = useState('');
  const make = () => {
    const passphrase = makePassphrase();
    setMade(passphrase);
    onMade(passphrase);
  };
  return (
    <div class="made">
      <button type="button" class="link" onClick={make}>
        {t('vault_make')}
      </button>
      <p class="note" aria-live="polite">
        {made !== '' && made === value && (
          <>
            {t('vault_made')} <code>{made}</code>
          </>
        )}
      </p>
    </div>
  );
}

/** A new passphrase, twice. */
export function NewPassphrase({ t, typed, labels, asked, onType }: NewProps) {
  const faults = asked ? faultsOf(typed) : {};
  const hint = strength(typed.next);
  return (
    <>
      <PassphraseField
        label={t(labels.next)}
        value={typed.next}
        wrong={faults.next ? t(faults.next) : ''}
        hint={hint ? t(hint) : ''}
        autocomplete="new-password"
        onInput={(next) => onType({ next })}
      />
      <MakeOne t={t} value={typed.next} onMade={(made) => onType({ next: made, again: made })} />
      <PassphraseField
        label={t(labels.again)}
        value={typed.again}
        wrong={faults.again ? t(faults.again) : ''}
        autocomplete="new-password"
        onInput={(again) => onType({ again })}
      />
    </>
  );
}

/** Keeps the typed content of a form of the vault, and whether it was sent. */
export function useTyped() {
  const [typed, setTyped] = useState(nothingTyped);
  const [asked, setAsked] = useState(false);
  return {
    typed,
    asked,
    ask: () => setAsked(true),
    onType: (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change })),
    clear: () => {
      setTyped(nothingTyped);
      setAsked(false);
    },
  };
}
