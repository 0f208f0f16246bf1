import { useId, useState } from 'preact/hooks';
import type { Say, Word } from '../speech';

/** What a form of the vault knows of its fields, as the person types. */
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
  /** What is wrong with it, or ''. */
  wrong: string;
  hint?: string;
  autocomplete: 'new-password' | 'current-password';
  onInput(value: string): void;
}

/** A passphrase field; an error and a hint are tied to it. */
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

/** How long is long enough: length is what counts, whatever it is made of. */
function strength(passphrase: string): Word | null {
  const { length } = [...passphrase];
  if (length === 0) return null;
  if (length < 10) return 'vault_short';
  return length < 16 ? 'vault_middling' : 'vault_long';
}

/** What is still wrong with a new passphrase, by field. */
export const faultsOf = ({ next, again }: Typed): { next?: Word; again?: Word } => {
  if (next === '') return { next: 'vault_empty' };
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

/** What a form of the vault has typed into it, and whether it was sent. */
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
