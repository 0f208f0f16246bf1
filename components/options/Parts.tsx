import type { ComponentChildren } from 'preact';
import { fieldAt } from '../../utils/profile/fields';
import { valueAt } from '../../utils/profile/paths';
import type { Validity } from '../../utils/profile/types';
import { useSpeech } from '../speech';
import { useEditing } from './editing';
import { Field, Select } from './Field';
import { labelOf, optionLabel } from './labels';
import { Notes, useNotes } from './Notes';

/** A group of fields under a legend that tells doubled labels apart. */
export function Group({ legend, children }: { legend: string; children: ComponentChildren }) {
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      <div class="fields">{children}</div>
    </fieldset>
  );
}

/** A section of the form. `id` is the target of the navigation. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}) {
  return (
    <fieldset class="section" id={id}>
      <legend>
        <h3>{title}</h3>
      </legend>
      {lead && <p class="note lead">{lead}</p>}
      {children}
    </fieldset>
  );
}

/** True if and how long a document is valid: the choice, and the dates that go with it. */
export function ValidityFields({ path }: { path: string }) {
  const { t, lang } = useSpeech();
  const { profile, change } = useEditing();
  const validity = valueAt(profile, path) as Validity;
  const { own, proposed, props } = useNotes(`${path}.kind`);
  const choose = (kind: string) =>
    change(
      path,
      kind === 'permanent' ? { kind, from: validity.from } : { kind: 'fixed', from: validity.from, until: '' },
    );
  return (
    <>
      <div class="field">
        <label for={`${path}.kind`}>{labelOf(fieldAt(`${path}.kind`), lang)}</label>
        <Select
          path={`${path}.kind`}
          value={validity.kind}
          words={['fixed', 'permanent']}
          called={(word) => t(word === 'fixed' ? 'options_fixed' : 'options_permanent')}
          onChoose={choose}
          described={props}
        />
        <Notes path={`${path}.kind`} own={own} proposed={proposed} />
      </div>
      <Field path={`${path}.from`} />
      {validity.kind === 'fixed' && <Field path={`${path}.until`} />}
    </>
  );
}

/** Check boxes for the words that a portal offers. With `others`, one line for the words that it does not. */
export function Checks({ path, others }: { path: string; others?: string }) {
  const { lang } = useSpeech();
  const { profile, change } = useEditing();
  const { own, props } = useNotes(path);
  const field = fieldAt(path);
  const offered = field.words ?? [];
  const chosen = valueAt(profile, path) as string[];
  const foreign = chosen.filter((word) => !offered.includes(word));
  const toggle = (word: string, on: boolean) =>
    change(path, on ? [...chosen, word] : chosen.filter((one) => one !== word));
  const write = (text: string) => {
    const words = text.split(/[,，、;；\n]/).map((word) => word.trim());
    change(path, [...chosen.filter((word) => offered.includes(word)), ...new Set(words.filter(Boolean))]);
  };
  const otherId = `${path}.others`;
  return (
    <fieldset
      class="group wide"
      id={path}
      {...('aria-describedby' in props && { 'aria-describedby': props['aria-describedby'] })}
    >
      <legend>{labelOf(field, lang)}</legend>
      <div class="checks">
        {[...offered, ...(others ? [] : foreign)].map((word) => (
          <label key={word}>
            <input
              type="checkbox"
              checked={chosen.includes(word)}
              onChange={(event) => toggle(word, event.currentTarget.checked)}
            />
            {optionLabel(word, lang)}
          </label>
        ))}
      </div>
      {others && (
        <div class="field wide">
          <label for={otherId}>{others}</label>
          <input
            id={otherId}
            type="text"
            value={foreign.join('、')}
            onChange={(event) => write(event.currentTarget.value)}
            {...props}
          />
        </div>
      )}
      <Notes path={path} own={own} />
    </fieldset>
  );
}

/** A check box on which a part of the form hangs. */
export function Switch({
  id,
  label,
  on,
  onChange,
}: {
  id: string;
  label: string;
  on: boolean;
  onChange(on: boolean): void;
}) {
  return (
    <label class="switch">
      <input id={id} type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
