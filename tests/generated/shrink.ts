import type { Field, Section, Spec } from './spec';

/** True if a page still shows the fault. */
type Fails = (spec: Spec) => Promise<boolean>;

const plainField = (field: Field): Field => ({
  ...field,
  placeholder: '',
  hint: '',
  remark: '',
  second: '',
  caption: '',
});
const withFields = (spec: Spec, change: (fields: readonly Field[], section: Section) => Field[]): Spec => ({
  ...spec,
  sections: spec.sections.map((section) => ({ ...section, fields: change(section.fields, section) })),
});

/** Plainer pages than this one, the boldest step first. */
function* plainer(spec: Spec): Generator<Spec> {
  yield withFields(spec, (fields) => fields.map(plainField));
  yield withFields(spec, (fields) => fields.filter(({ id }) => !id.startsWith('decoy')));
  if (spec.bar.length > 0 || spec.notice) yield { ...spec, bar: [], notice: '' };
  if (spec.decor !== 'none') yield { ...spec, decor: 'none' };
  if (spec.sectionStyle !== 'h3')
    yield { ...spec, sectionStyle: 'h3', sections: spec.sections.map((one) => ({ ...one, open: true })) };
  if (spec.place !== 'left') yield { ...spec, place: 'left' };
  if (spec.columns !== 1) yield { ...spec, columns: 1 };
  if (spec.redraw !== 'none') yield { ...spec, redraw: 'none' };
  if (spec.validates) yield { ...spec, validates: false };
  if (spec.delays.mount + spec.delays.options > 0) yield { ...spec, delays: { ...spec.delays, mount: 0, options: 0 } };
  if (spec.kit !== 'plain') yield { ...spec, kit: 'plain' };
  for (const section of spec.sections)
    if (spec.sections.length > 1) yield { ...spec, sections: spec.sections.filter((one) => one !== section) };
  const all = spec.sections.flatMap(({ fields }) => fields);
  for (const size of [8, 4, 2, 1])
    for (let at = 0; at < all.length; at += size) {
      const without = new Set(all.slice(at, at + size));
      if (without.size < all.length) yield withFields(spec, (fields) => fields.filter((field) => !without.has(field)));
    }
}

/** Finds the plainest page that still fails: every change that keeps the fault is kept, until none does. */
export async function shrink(spec: Spec, fails: Fails, tries = 80): Promise<Spec> {
  let now = spec;
  let left = tries;
  for (let again = true; again && left > 0; ) {
    again = false;
    for (const next of plainer(now)) {
      if (JSON.stringify(next) === JSON.stringify(now)) continue;
      if (left-- <= 0) break;
      if (!(await fails(next))) continue;
      now = next;
      again = true;
      break;
    }
  }
  return now;
}

/** Says what a page consists of, in a few lines. */
export function describe(spec: Spec): string {
  const { kit, form, sectionStyle, place, decor, columns, redraw, validates, delays } = spec;
  const look = {
    kit,
    form,
    sectionStyle,
    place,
    decor,
    columns,
    redraw,
    validates,
    mount: delays.mount,
    options: delays.options,
  };
  const fieldOf = ({ id, kind, label, grade, placeholder, options }: Field) =>
    `    ${id} (${kind}, ${grade}) “${label}”${placeholder ? ` placeholder “${placeholder}”` : ''}${options.length ? ` [${options.join(', ')}]` : ''}`;
  const parts = spec.sections.map(({ title, open, fields }) =>
    [`  ${open ? '' : '(closed) '}“${title}”`, ...fields.map(fieldOf)].join('\n'),
  );
  return [`  seed ${spec.seed} ${JSON.stringify(look)}`, ...parts].join('\n');
}
