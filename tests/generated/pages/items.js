import { spec, state } from './state.js';

const zh = spec.lang === 'zh';
const UNITS = zh
  ? { text: '限 50 字', date: '年-月-日', select: '单选', upload: '1 个文件' }
  : { text: 'max. 50 characters', date: 'YYYY-MM-DD', select: 'one only', upload: '1 file' };

/** The label as one text, for a kit's own form item. */
export function labelText(field) {
  const own = [field.label];
  if (spec.decor === 'remark' && field.remark) own.push(field.remark);
  if (spec.decor === 'bilingual' && field.second) own.push(` ${field.second}`);
  if (spec.decor === 'colon') own.push(zh ? '：' : ':');
  return own.join('');
}

/** The label as nodes, with what stands at it. */
export function labelOf(el, field) {
  const { decor } = spec;
  const star = () => el('i', { class: 'star' }, '*');
  const small = (words) => el('small', { class: 'remark' }, words);
  return [
    decor === 'star' && field.required && star(),
    el('span', { class: 'words' }, field.label),
    decor === 'colon' && (zh ? '：' : ':'),
    decor === 'star-after' && field.required && star(),
    decor === 'remark' && field.remark && small(field.remark),
    decor === 'bilingual' && field.second && el('span', { class: 'second' }, field.second),
    decor === 'help' && el('i', { class: 'help', attrs: { title: zh ? '点击查看说明' : 'Help' } }),
  ].filter(Boolean);
}

/** What stands in the control's place: the control, a unit, a caption, a hint, the complaint. */
function seated({ el, live, kit, field, control }) {
  const error = () => {
    const said = state.errors[field.id];
    return said ? el('p', { class: kit.errorClass ?? 'error' }, said) : el('p', { class: 'no-error' });
  };
  return [
    field.caption && el('div', { class: 'caption' }, field.caption),
    el('div', { class: 'control', key: `c${state.version}` }, control()),
    kit.beside(field),
    spec.decor === 'unit' && UNITS[field.kind] && el('span', { class: 'unit' }, UNITS[field.kind]),
    field.hint && el('div', { class: 'hint' }, field.hint),
    kit.item && ['kit', 'kit-top'].includes(spec.place) && kit.showsError ? false : live(error),
  ].filter(Boolean);
}

/** The place of a label of this field. */
export function placeOf(kit, field) {
  if (spec.place === 'kit' || spec.place === 'kit-top')
    return kit.item ? spec.place : spec.place === 'kit' ? 'left' : 'top';
  // A label floats over what is typed; over a choice or an upload it stands on top.
  return spec.place === 'floating' && !['text', 'password'].includes(field.kind) ? 'top' : spec.place;
}

/** One field with its label, as the page places labels. */
export function rowOf(parts) {
  const { el, live, kit, field, seat, left } = parts;
  const place = placeOf(kit, field);
  const inside = () => seated(parts);
  const on = { focusout: left };
  const name = (tag, props = {}) =>
    live(() => el(tag, { ...props, class: 'name', key: `n${state.tick}` }, ...labelOf(el, field)));
  const box = (tag, ...children) => el(tag, { class: `field ${place}`, key: field.id, ref: seat, on }, ...children);
  if (place === 'kit' || place === 'kit-top')
    return box('div', kit.item(field, labelText(field), inside(), state.errors[field.id] ?? ''));
  if (place === 'cell')
    return [
      live(() => el('th', { class: 'name', key: `n${field.id}${state.tick}` }, ...labelOf(el, field))),
      el('td', { class: 'field cell', key: field.id, ref: seat, on }, ...inside()),
    ];
  if (place === 'floating') return box('div', ...inside(), name('label'));
  if (place === 'beside') return box('p', name('span'), ' ', ...inside());
  if (place === 'top') return box('div', name('label'), ...inside());
  return box('div', name('div'), el('div', { class: 'value' }, ...inside()));
}
