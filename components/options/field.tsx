import type { TargetedInputEvent } from 'preact';
import { fieldAt } from '../../utils/profile/fields';
import { normalise } from '../../utils/profile/normalise';
import { valueAt } from '../../utils/profile/paths';
import { useEditing } from './editing';
import { Notes, useNotes } from './notes';
import { labelOf, optionLabel, useSpeech } from './words';

/** Room for what the portal's limit allows, by that limit. */
const rows: Readonly<Record<number, number>> = { 50: 2, 100: 3 };

const modes: Readonly<Record<string, 'tel' | 'email'>> = { 'account.phone': 'tel', 'account.email': 'email' };

/** One value of the profile with its label and what is wrong with it; the format says which control it gets. */
export function Field({ path, wide }: { path: string; wide?: boolean }) {
  const { lang, t } = useSpeech();
  const { own, props } = useNotes(path);
  const { profile } = useEditing();
  const field = fieldAt(path);
  const value = valueAt(profile, path);
  const long = field.as === 'prose';
  return (
    <div class={wide || long ? 'field wide' : 'field'}>
      <div class="label">
        <label for={path}>{labelOf(field, lang)}</label>
        {long && field.max !== undefined && (
          <span class="note count">{t('options_count', String(String(value ?? '').length), String(field.max))}</span>
        )}
      </div>
      <Control path={path} described={props} />
      <Notes path={path} own={own} />
    </div>
  );
}

type Described = ReturnType<typeof useNotes>['props'];

function Control({ path, described }: { path: string; described: Described }) {
  const { profile, change } = useEditing();
  const field = fieldAt(path);
  const value = valueAt(profile, path);
  const text = typeof value === 'string' ? value : '';
  const tidy = () => {
    const better = normalise(value, field);
    if (better !== value) change(path, better);
  };
  const take = (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    change(path, event.currentTarget.value);
  if (field.words) {
    return (
      <Select
        path={path}
        value={text}
        words={field.words}
        described={described}
        onChoose={(word) => change(path, word)}
      />
    );
  }
  switch (field.as) {
    case 'prose':
      return (
        <textarea id={path} value={text} rows={rows[field.max ?? 0] ?? 6} onInput={take} onBlur={tidy} {...described} />
      );
    case 'date':
      return <input id={path} type="date" max="9999-12-31" value={text} onInput={take} {...described} />;
    case 'number':
      return <NumberInput path={path} described={described} />;
    default:
      return (
        <input
          id={path}
          type="text"
          inputMode={modes[path]}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={take}
          onBlur={tidy}
          {...described}
        />
      );
  }
}

function NumberInput({ path, described }: { path: string; described: Described }) {
  const { profile, change } = useEditing();
  const value = valueAt(profile, path);
  const take = (event: TargetedInputEvent<HTMLInputElement>) => {
    const number = event.currentTarget.valueAsNumber;
    const whole = Math.min(Math.max(Math.round(number), 0), 1e12);
    change(path, Number.isNaN(number) ? null : whole);
  };
  return (
    <input
      id={path}
      type="number"
      min={0}
      step={1}
      value={typeof value === 'number' ? value : ''}
      onInput={take}
      {...described}
    />
  );
}

interface SelectProps {
  path: string;
  value: string;
  words: readonly string[];
  described?: Described;
  /** What a word is called where the portal has no name for it. */
  called?: (word: string) => string;
  onChoose(word: string): void;
}

/** A native select; a value that is none of the words stays on offer, and nothing chosen is a choice of its own. */
export function Select({ path, value, words, described, called, onChoose }: SelectProps) {
  const { lang, t } = useSpeech();
  const all = value && !words.includes(value) ? [value, ...words] : words;
  return (
    <select id={path} value={value} onChange={(event) => onChoose(event.currentTarget.value)} {...described}>
      {!called && <option value="">{t('options_choose')}</option>}
      {all.map((word) => (
        <option key={word} value={word}>
          {called ? called(word) : optionLabel(word, lang)}
        </option>
      ))}
    </select>
  );
}
