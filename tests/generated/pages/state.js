import { asCoded, regionNames, regions, wait, wordOf } from '../../kits/shared/data.js';
import { day, sent } from '../../kits/shared/practice.js';

export const spec = window.__spec;
export const fields = spec.sections.flatMap((section) => section.fields);
export const tree = regions({ short: spec.seed % 2 === 0 });
export const optionsOf = (field) => asCoded(field.options);

/** Values in the kit's own form, complaints, and what the drawing follows. */
export const state = { values: {}, errors: {}, loaded: {}, tick: 0, version: 0, update: () => {} };
/** Elements around the fields, by id: the oracle's way to a control, and the plain script's. */
export const boxes = new Map();

const EMPTY = { text: '', password: '', select: undefined, radio: undefined, buttons: undefined, date: undefined };

/** Puts every field to what its kit calls empty. */
export function begin(empty = {}) {
  for (const field of fields) {
    const { kind } = field;
    const blank = kind in empty ? empty[kind] : kind === 'cascader' || kind === 'upload' ? [] : EMPTY[kind];
    state.values[field.id] = Array.isArray(blank) ? [...blank] : blank;
  }
}

const words = (value, field) => wordOf(optionsOf(field), value);
const READ = {
  text: (value) => value ?? '',
  password: (value) => value ?? '',
  select: words,
  radio: words,
  buttons: words,
  date: day,
  cascader: (value) => regionNames(value ?? [], tree).join('/'),
  upload: (value) => sent(value).join(),
};

/** Gives what the form holds, as plain texts by field. */
export const model = (read = {}) =>
  Object.fromEntries(
    fields.map((field) => [field.id, (read[field.kind] ?? READ[field.kind])(state.values[field.id], field)]),
  );

const RULES = [
  [/phone$/, /^1\d{10}$/],
  [/organization-id-number|holder-id-number/, /^[0-9A-Z]{18}$/],
  [/administrator-id-number/, /^\d{17}[\dX]$/],
  [/^registration-number$/, /^\d{4}SR\d{6,7}$/],
];
const zh = spec.lang === 'zh';
const empty = (field) => (zh ? `${field.label}不能为空` : `${field.label} is required`);
const malformed = zh ? '格式不正确' : 'The format is not right';

/** Gives the complaint about a field, '' for none. */
export function complaint(field, held) {
  if (held === '') return field.required ? empty(field) : '';
  const [, rule] = RULES.find(([id]) => id.test(field.id)) ?? [];
  return rule && !rule.test(held) ? malformed : '';
}

/** Commits a value, as the kit's change event brings it. */
export function commit(field, value, read) {
  state.values[field.id] = value;
  if (state.errors[field.id] && !complaint(field, model(read)[field.id])) delete state.errors[field.id];
  state.update();
  const chooses = ['select', 'radio', 'buttons', 'cascader'].includes(field.kind);
  if (spec.redraw === 'after-change' && chooses && !state.still)
    wait(60).then(() => {
      state.version += 1;
      state.update();
    });
}

/** Checks a field that was left, once what is committed on blur has been. */
export function leave(field, read) {
  if (!spec.validates) return;
  setTimeout(() => {
    const said = complaint(field, model(read)[field.id]);
    if ((state.errors[field.id] ?? '') === said) return;
    if (said) state.errors[field.id] = said;
    else delete state.errors[field.id];
    state.update();
  }, 30);
}
