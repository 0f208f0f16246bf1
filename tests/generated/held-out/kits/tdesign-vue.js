// HELD OUT: whoever works on the engine does not read this file. It measures a kit that nobody tuned for.
import {
  Button,
  Card,
  Cascader,
  Collapse,
  CollapsePanel,
  DatePicker,
  Divider,
  Form,
  FormItem,
  Input,
  Radio,
  RadioButton,
  RadioGroup,
  Select,
  Upload,
} from 'tdesign-vue-next';
import 'tdesign-vue-next/dist/tdesign.css';
import { h } from 'vue';
import { regionNames, wait } from '../../../kits/shared/data.js';
import { draw } from '../../pages/draw.js';
import { vue3 } from '../../pages/frameworks/vue3.js';
import { clicking, giving, opening, press, saying, stepping, typing, until } from '../../pages/script.js';
import { spec, tree } from '../../pages/state.js';

const way = (leaf) =>
  tree.flatMap((one) => (one.children.some(({ value }) => value === leaf) ? [one.value, leaf] : []));

function control(field, { value, set, options, upload }) {
  const bound = { modelValue: value, 'onUpdate:modelValue': set, placeholder: field.placeholder || undefined };
  if (field.kind === 'select') return h(Select, { ...bound, options, style: { width: '260px' } });
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const One = field.kind === 'radio' ? Radio : RadioButton;
    return h(RadioGroup, bound, () => options.map(({ value, label }) => h(One, { value, key: value }, () => label)));
  }
  if (field.kind === 'cascader') return h(Cascader, { ...bound, options: tree });
  if (field.kind === 'date')
    return h(DatePicker, { ...bound, allowInput: spec.seed % 2 === 0, valueType: 'YYYY-MM-DD', clearable: true });
  if (field.kind === 'upload')
    return h(Upload, {
      action: upload,
      modelValue: value,
      'onUpdate:modelValue': (files) => set([...files]),
      formatResponse: (answer) => answer,
      theme: 'file',
    });
  return h(Input, { ...bound, type: field.kind });
}

const shown = (part) =>
  Number.parseInt(
    [...document.querySelectorAll(`.t-date-picker__header-controller-${part} input`)]
      .filter((one) => one.getClientRects().length)
      .at(-1).value,
    10,
  );
const arrow = (side) =>
  [...document.querySelectorAll(`.t-pagination-mini__${side}`)].findLast((one) => one.getClientRects().length > 0);

draw(vue3, {
  empty: { select: '', radio: '', buttons: '', date: '', cascader: '' },
  read: { cascader: (leaf) => regionNames(way(leaf), tree).join('/') },
  control,
  form: (inside) => h(Form, { labelAlign: spec.place === 'kit' ? 'right' : 'top', labelWidth: 170 }, () => inside),
  item: (field, label, inside, error) =>
    h(FormItem, { label, requiredMark: field.required, ...(error && { status: 'error', tips: error }) }, () =>
      h('div', {}, inside),
    ),
  showsError: true,
  button: (words) => h(Button, {}, () => words),
  sections: {
    divider: (title, body) => h('div', [h(Divider, { align: 'left' }, () => title), body]),
    card: (title, body) => h(Card, { title, headerBordered: true }, () => body),
  },
  collapse: (title, body, open) =>
    h(Collapse, { value: open ? ['a'] : [] }, () => h(CollapsePanel, { value: 'a', header: title }, () => body)),
  script: {
    text: typing(),
    select: opening('.t-input', '.t-select-option'),
    radio: clicking('.t-radio'),
    buttons: clicking('.t-radio-button'),
    cascader: stepping('.t-input', '.t-cascader__item'),
    async date(box, iso) {
      const [year, month, day] = iso.split('-').map(Number);
      press(box().querySelector('.t-input'));
      await until(() =>
        [...document.querySelectorAll('.t-date-picker__panel')].some((one) => one.getClientRects().length),
      );
      for (let turns = 0; turns < 1500; turns++) {
        const away = (year - shown('year')) * 12 + month - shown('month');
        if (away === 0) break;
        press(arrow(away < 0 ? 'prev' : 'next'));
        await wait(0);
      }
      const cell = '.t-date-picker__cell:not(.t-date-picker__cell--additional)';
      const found = await until(() => saying(cell, String(day)));
      press(found);
      await until(() => !saying(cell, String(day)), 1000).catch(() => {});
    },
    upload: giving,
  },
});
