import { useRef } from 'preact/hooks';
import { valueAt } from '../../utils/profile/paths';
import { shownAt } from '../../utils/profile/typed';
import { useSpeech } from '../speech';
import { useEditing } from './editing';
import type { useNotes } from './Notes';

interface TypedInputProps {
  path: string;
  described: ReturnType<typeof useNotes>['props'];
  placeholder?: string;
}

/** A number or a date as people type it. An unreadable text stays as it was typed. */
export function TypedInput({ path, described, placeholder }: TypedInputProps) {
  const { profile, type } = useEditing();
  return (
    <input
      id={path}
      type="text"
      inputMode="numeric"
      autocomplete="off"
      spellcheck={false}
      placeholder={placeholder}
      value={shownAt(profile, path)}
      onInput={(event) => type(path, event.currentTarget.value, false)}
      onBlur={(event) => type(path, event.currentTarget.value, true)}
      {...described}
    />
  );
}

/** A date by keyboard in any usual way of writing, or from the browser's own calendar. */
export function DateInput({ path, described }: Omit<TypedInputProps, 'placeholder'>) {
  const { t } = useSpeech();
  const { profile, type } = useEditing();
  const picker = useRef<HTMLInputElement>(null);
  const value = valueAt(profile, path);
  return (
    <span class="date">
      <TypedInput path={path} described={described} placeholder="2026-11-22" />
      <input
        ref={picker}
        class="picker"
        type="date"
        max="9999-12-31"
        tabIndex={-1}
        aria-hidden="true"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => type(path, event.currentTarget.value, true)}
      />
      <button
        type="button"
        class="calendar"
        aria-describedby={`${path}-label`}
        onClick={() => picker.current?.showPicker()}
      >
        {t('editor_calendar')}
      </button>
    </span>
  );
}
