import 'bootstrap/dist/css/bootstrap.css';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import jQuery from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { send } from '../../../kits/shared/native.js';
import { draw } from '../draw.js';
import { el, plain } from '../frameworks/plain.js';
import { clicking, giving, press, saying, typing, until } from '../script.js';
import { optionsOf, spec, state, tree } from '../state.js';

if (!jQuery.fn.select2) select2(window, jQuery);
const zh = spec.lang === 'zh';
const ask = zh ? '请选择' : 'Select';
const later = [];

/** A list that select2 dresses on every second page, and the browser draws on the others. */
function list(nodes, value, set) {
  const select = el('select', { class: 'form-select', style: { width: '240px' } });
  select.replaceChildren(new Option(ask, ''), ...nodes.map((one) => new Option(one.label, one.value)));
  select.value = value ?? '';
  if (spec.seed % 2) select.addEventListener('change', () => set(select.value || undefined));
  else
    later.push(() =>
      jQuery(select)
        .select2({ minimumResultsForSearch: Number.POSITIVE_INFINITY })
        .on('change', () => set(select.value || undefined)),
    );
  return select;
}

function region(field, { value, set }) {
  const cities = (code) => tree.find((one) => one.value === code)?.children ?? [];
  const city = el(
    'span',
    {},
    list(cities(value[0]), value[1], (code) => set([state.values[field.id][0], code])),
  );
  const province = list(tree, value[0], (code) => {
    set([code]);
    city.replaceChildren(list(cities(code), undefined, (one) => set([code, one])));
    drawn();
  });
  return el('div', {}, province, ' ', city);
}

function upload({ value, set }) {
  const list = el('ul', { class: 'list-unstyled' }, ...value.map((file) => el('li', {}, file.name)));
  const input = el('input', { class: 'form-control', attrs: { type: 'file' } });
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    list.replaceChildren(el('li', {}, `${file.name} ${zh ? '上传中…' : 'uploading …'}`));
    await send(file, spec.delays.upload);
    list.replaceChildren(el('li', {}, `${file.name} ${zh ? '上传成功' : 'uploaded'}`));
    set([{ name: file.name }]);
  });
  return el('div', {}, input, list);
}

function control(field, context) {
  const { value, set, name } = context;
  if (field.kind === 'select') return list(optionsOf(field), value, set);
  if (field.kind === 'cascader') return region(field, context);
  if (field.kind === 'upload') return upload(context);
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const look =
      field.kind === 'buttons' ? ['btn-check', 'btn btn-outline-primary'] : ['form-check-input', 'form-check-label'];
    return el(
      'div',
      {},
      ...optionsOf(field).flatMap((one) => {
        const id = `${name}_${one.value}`;
        const input = el('input', { class: look[0], attrs: { type: 'radio', name, id, value: one.value } });
        input.checked = one.value === value;
        input.addEventListener('change', () => set(one.value));
        return [input, el('label', { class: look[1], attrs: { for: id } }, one.label), ' '];
      }),
    );
  }
  const kind = field.kind === 'password' ? 'password' : 'text';
  const input = el('input', { class: 'form-control', attrs: { type: kind, placeholder: field.placeholder } });
  input.value = value ?? '';
  if (field.kind === 'date')
    later.push(() => flatpickr(input, { ...(zh && { locale: Mandarin }), onChange: (_dates, text) => set(text) }));
  else input.addEventListener('change', () => set(input.value));
  return input;
}

/** What libraries dress has to stand on the page first. */
function drawn() {
  for (const dress of later.splice(0)) dress();
}

const pick = async (box, at, word) => {
  const select = box().querySelectorAll('select')[at];
  const named = (text) => [word, `${word}省`, `${word}市`].includes(text);
  const option = await until(() => [...select.options].find((one) => named(one.text)));
  select.value = option.value;
  if (spec.seed % 2) select.dispatchEvent(new Event('change', { bubbles: true }));
  else jQuery(select).trigger('change');
};

draw(plain, {
  drawn,
  control,
  button: (words) => el('button', { class: 'btn btn-primary', attrs: { type: 'button' } }, words),
  script: {
    text: typing(),
    select: (box, word) => pick(box, 0, word),
    radio: clicking('label'),
    buttons: clicking('label'),
    async cascader(box, path) {
      const [province, city] = path.split('/');
      await pick(box, 0, province);
      await pick(box, 1, city);
    },
    async date(box, iso) {
      const [year, month, day] = iso.split('-').map(Number);
      box().querySelector('input').focus();
      box().querySelector('input').dispatchEvent(new FocusEvent('focus'));
      const panel = await until(() => document.querySelector('.flatpickr-calendar.open'));
      const years = panel.querySelector('.cur-year');
      years.value = String(year);
      years.dispatchEvent(new Event('input', { bubbles: true }));
      const months = panel.querySelector('.flatpickr-monthDropdown-months');
      months.value = String(month - 1);
      months.dispatchEvent(new Event('change', { bubbles: true }));
      press(saying('.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)', String(day), panel));
    },
    upload: giving,
  },
});
