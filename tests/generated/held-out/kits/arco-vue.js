// HELD OUT: whoever works on the engine does not read this file. It measures a kit that nobody tuned for.
import {
  Button,
  Card,
  Cascader,
  Collapse,
  CollapseItem,
  DatePicker,
  Divider,
  Form,
  FormItem,
  Input,
  InputPassword,
  Radio,
  RadioGroup,
  Select,
  Upload,
} from '@arco-design/web-vue';
import '@arco-design/web-vue/dist/arco.css';
import { h } from 'vue';
import { regionNames } from '../../../kits/shared/data.js';
import { draw } from '../../pages/draw.js';
import { vue3 } from '../../pages/frameworks/vue3.js';
import { clicking, giving, opening, stepping, typing } from '../../pages/script.js';
import { spec, tree } from '../../pages/state.js';

const way = (leaf) =>
  tree.flatMap((one) => (one.children.some(({ value }) => value === leaf) ? [one.value, leaf] : []));
const names = (list) =>
  (list ?? [])
    .filter(({ status }) => status === 'done')
    .map(({ name }) => name)
    .join();

function control(field, { value, set, options, upload }) {
  const bound = { modelValue: value, 'onUpdate:modelValue': set, placeholder: field.placeholder || undefined };
  if (field.kind === 'select') return h(Select, { ...bound, options, style: { width: '260px' } });
  if (field.kind === 'radio' || field.kind === 'buttons')
    return h(RadioGroup, { ...bound, type: field.kind === 'buttons' ? 'button' : 'radio' }, () =>
      options.map(({ value, label }) => h(Radio, { value, key: value }, () => label)),
    );
  if (field.kind === 'cascader') return h(Cascader, { ...bound, options: tree });
  if (field.kind === 'date') return h(DatePicker, bound);
  if (field.kind === 'upload')
    return h(Upload, { action: upload, fileList: value, 'onUpdate:fileList': (list) => set([...list]) });
  return h(field.kind === 'password' ? InputPassword : Input, bound);
}

draw(vue3, {
  empty: { cascader: undefined },
  read: { upload: names, cascader: (leaf) => regionNames(way(leaf), tree).join('/') },
  control,
  form: (inside) => h(Form, { model: {}, layout: spec.place === 'kit' ? 'horizontal' : 'vertical' }, () => inside),
  item: (field, label, inside, error) =>
    h(FormItem, { label, required: field.required, ...(error && { validateStatus: 'error', help: error }) }, () =>
      h('div', {}, inside),
    ),
  showsError: true,
  button: (words) => h(Button, { type: 'primary' }, () => words),
  sections: {
    divider: (title, body) => h('div', [h(Divider, { orientation: 'left' }, () => title), body]),
    card: (title, body) => h(Card, { title }, () => body),
  },
  collapse: (title, body, open) =>
    h(Collapse, { activeKey: open ? ['a'] : [] }, () => h(CollapseItem, { key: 'a', header: title }, () => body)),
  script: {
    text: typing(),
    select: opening('.arco-select-view', '.arco-select-option'),
    radio: clicking('.arco-radio'),
    buttons: clicking('.arco-radio-button'),
    cascader: stepping('.arco-select-view', '.arco-cascader-option'),
    date: typing('input', { key: 'Enter' }),
    upload: giving,
  },
});
