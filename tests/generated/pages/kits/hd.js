import Vue from 'vue';
import '../../../practice/cpcc/src/styles/kit.css';
import '../../../practice/cpcc/src/styles/popups.css';
import { regionsUnder } from '../../../practice/cpcc/src/data/regions';
import { installKit } from '../../../practice/cpcc/src/hd/index';
import { draw } from '../draw.js';
import { h, vue2 } from '../frameworks/vue2.js';
import { clicking, giving, press, saying, stepping, typing, until } from '../script.js';

installKit(Vue);
const wordOf = (field) => (field.kind === 'cascader' ? regionsUnder([]) : field.options);

function control(field, { value, set }) {
  const on = { input: set };
  const placeholder = field.placeholder || undefined;
  if (field.kind === 'select') return h('hd-select', { props: { value, options: wordOf(field), placeholder }, on });
  if (field.kind === 'radio' || field.kind === 'buttons')
    return h('hd-radio-group', { props: { value, options: field.options }, on });
  if (field.kind === 'cascader') return h('hd-cascader', { props: { value, placeholder }, on });
  if (field.kind === 'date') return h('hd-date', { props: { value, placeholder }, on });
  if (field.kind === 'upload') return h('hd-upload', { props: { value }, on });
  return h('hd-input', { props: { value, type: field.kind, placeholder: field.placeholder }, on });
}

const asIs = (value) => value ?? '';

draw(vue2, {
  empty: { select: '', radio: '', buttons: '', date: '' },
  read: {
    select: asIs,
    radio: asIs,
    buttons: asIs,
    date: asIs,
    cascader: (way) => way.join('/'),
    upload: (names) => names.join(),
  },
  control,
  item: (field, label, inside, error) => h('fillin-item', { props: { label, must: field.required, error } }, inside),
  showsError: true,
  errorClass: 'hd-error',
  button: (words) => h('hd-button', {}, [words]),
  script: {
    text: typing(),
    async select(box, word) {
      press(box().querySelector('.box'));
      press(await until(() => saying('.hd-option', word, box())));
    },
    radio: clicking('label'),
    buttons: clicking('label'),
    cascader: stepping('.cascader .label', '.cascader li'),
    async date(box, iso) {
      const [year, month, day] = iso.split('-').map(Number);
      box().querySelector('.datepicker-input').click();
      const menus = () => box().querySelectorAll('.datePickerSelectMenu');
      const choose = (menu, word) =>
        [...menu.querySelectorAll('.menu')].find((one) => one.textContent === word).click();
      choose(menus()[0], `${year}年`);
      choose(menus()[1], `${month}月`);
      await until(() => box().querySelectorAll('.datePickerSelectText')[1].textContent === `${month}月`);
      await until(() => box().querySelectorAll('.datePickerSelectText')[0].textContent === `${year}年`);
      box().querySelectorAll('.datepicker-body td')[new Date(year, month - 1, 1).getDay() + day - 1].click();
    },
    upload: giving,
  },
});
