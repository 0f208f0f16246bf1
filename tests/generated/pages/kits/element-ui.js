import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue';
import { draw } from '../draw.js';
import { h, vue2 } from '../frameworks/vue2.js';
import { clicking, giving, opening, stepping, typing } from '../script.js';
import { spec, tree } from '../state.js';

Vue.use(ElementUI);
const SHAPES = ['text', 'picture-card'];

function upload({ value, set, upload }) {
  const done = (_answer, _file, files) => set([...files]);
  const props = { action: upload, fileList: value, limit: 1, listType: SHAPES[spec.seed % 2], onSuccess: done };
  const words = spec.lang === 'zh' ? '点击上传' : 'Upload';
  const inside =
    spec.seed % 2 ? h('i', { class: 'el-icon-plus' }) : h('el-button', { props: { size: 'small' } }, [words]);
  return h('el-upload', { props: { ...props, accept: '.jpg,.jpeg,.png,.pdf' } }, [inside]);
}

function control(field, context) {
  const { value, set, options } = context;
  const on = { input: set };
  const placeholder = field.placeholder || undefined;
  if (field.kind === 'select') {
    const list = options.map((one) => h('el-option', { props: one, key: one.value }));
    return h('el-select', { props: { value, placeholder }, on }, list);
  }
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const tag = field.kind === 'radio' ? 'el-radio' : 'el-radio-button';
    const list = options.map((one) => h(tag, { props: { label: one.value }, key: one.value }, [one.label]));
    return h('el-radio-group', { props: { value }, on }, list);
  }
  if (field.kind === 'cascader') return h('el-cascader', { props: { value, options: tree, placeholder }, on });
  if (field.kind === 'date')
    return h('el-date-picker', { props: { value, valueFormat: 'yyyy-MM-dd', placeholder }, on });
  if (field.kind === 'upload') return upload(context);
  return h('el-input', { props: { value, type: field.kind }, attrs: { placeholder, type: field.kind }, on });
}

const form = (inside) =>
  h('el-form', { props: spec.place === 'kit' ? { labelWidth: '170px' } : { labelPosition: 'top' } }, inside);
const item = (field, label, inside, error) =>
  h('el-form-item', { props: { label, required: field.required, error } }, inside);

draw(vue2, {
  empty: { select: '', date: null },
  control,
  form,
  item,
  showsError: true,
  errorClass: 'el-form-item__error',
  button: (words) => h('el-button', { props: { type: 'primary' } }, [words]),
  sections: {
    divider: (title, body) => h('div', {}, [h('el-divider', { props: { contentPosition: 'left' } }, [title]), body]),
    card: (title, body) => h('el-card', {}, [h('div', { slot: 'header' }, [title]), body]),
  },
  collapse: (title, body, open) =>
    h('el-collapse', { props: { value: open ? ['a'] : [] } }, [
      h('el-collapse-item', { props: { title, name: 'a' } }, [body]),
    ]),
  tabs: (parts) =>
    h(
      'el-tabs',
      { props: { value: parts.find((one) => one.open).id } },
      parts.map((one) => h('el-tab-pane', { props: { label: one.title, name: one.id }, key: one.id }, [one.body()])),
    ),
  script: {
    text: typing(),
    select: opening('.el-input__inner', '.el-select-dropdown__item'),
    radio: clicking('.el-radio'),
    buttons: clicking('.el-radio-button'),
    cascader: stepping('.el-input__inner', '.el-cascader-node'),
    date: typing('input', { key: 'Enter' }),
    upload: giving,
  },
});
