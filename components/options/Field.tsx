import type { TargetedInputEvent } from 'preact';
import { fieldAt } from '../../utils/profile/fields';
import { normalise } from '../../utils/profile/normalise';
import { valueAt } from '../../utils/profile/paths';
import { useSpeech } from '../speech';
import { useEditing } from './editing';
import { labelOf, optionLabel } from './labels';
import { Notes, useNotes } from './Notes';
import { DateInput, TypedInput } from './TypedInput';

/** Rows of the text box by the portal's limit of characters. */
const rows: Readonly<Record<number, number>> = { 50: 2, 100: 3 };

const modes: Readonly<Record<string, 'tel' | 'email'>> = { 'account.phone': 'tel', 'account.email': 'email' };

/**
 * One value of the profile with its label and its faults. The format decides which control it gets. `among`: words
 * offered while one types.
 */
export function Field({ path, wide, among }: { path: string; wide?: boolean; among?: readonly string[] }) {
  const { lang, t } = useSpeech();
  const { own, proposed, props } = useNotes(path);
  const { profile } = useEditing();
  const field = fieldAt(path);
  const value = valueAt(profile, path);
  const long = field.as === 'prose';
  return (
    <div class={wide || long ? 'field wide' : 'field'}>
      <div class="label">
        <label id={`${path}-label`} for={path}>
          {labelOf(field, lang)}
        </label>
        {long && field.max !== undefined && (
          <span class="note count">{t('options_count', String(String(value ?? '').length), String(field.max))}</span>
        )}
      </div>
      <Control path={path} described={props} among={among} />
      <Notes path={path} own={own} proposed={proposed} />
    </div>
  );
}

type Described = ReturnType<typeof useNotes>['props'];

interface ControlProps {
  path: string;
  described: Described;
  /** Words that are offered while one types. */
  among?: readonly string[] | undefined;
}

function Control({ path, described, among = [] }: ControlProps) {
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
      return <DateInput path={path} described={described} />;
    case 'number':
      return <TypedInput path={path} described={described} />;
    default:
      return (
        <>
          <input
            id={path}
            type="text"
            inputMode={modes[path]}
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={take}
            onBlur={tidy}
            {...(among.length > 0 && { list: `${path}-words` })}
            {...described}
          />
          {among.length > 0 && (
            <datalist id={`${path}-words`}>
              {among.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
        </>
      );
  }
}

interface SelectProps {
  path: string;
  value: string;
  words: readonly string[];
  described?: Described;
  /** Name of a word for which the portal has no name. */
  called?: (word: string) => string;
  onChoose(word: string): void;
}

/** A native select. A value that is none of the words stays on offer, and nothing chosen is a choice of its own. */
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
