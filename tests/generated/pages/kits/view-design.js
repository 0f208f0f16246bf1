import ViewDesign from 'view-design';
import 'view-design/dist/styles/iview.css';
import Vue from 'vue';
import { draw } from '../draw.js';
import { h, vue2 } from '../frameworks/vue2.js';
import { clicking, giving, opening, stepping, typing } from '../script.js';
import { spec, tree } from '../state.js';

Vue.use(ViewDesign);

function control(field, { value, set, options, upload }) {
  const on = { input: set };
  const placeholder = field.placeholder || undefined;
  if (field.kind === 'select') {
    const list = options.map((one) => h('Option', { props: one, key: one.value }, [one.label]));
    return h('Select', { props: { value, placeholder }, on, style: { width: '260px' } }, list);
  }
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const list = options.map((one) => h('Radio', { props: { label: one.value }, key: one.value }, [one.label]));
    return h('RadioGroup', { props: { value, type: field.kind === 'buttons' ? 'button' : undefined }, on }, list);
  }
  if (field.kind === 'cascader') return h('Cascader', { props: { value, data: tree, placeholder }, on });
  if (field.kind === 'date') return h('DatePicker', { props: { value, type: 'date', placeholder }, on });
  if (field.kind === 'upload') {
    const done = (_answer, _file, files) => set([...files]);
    const words = spec.lang === 'zh' ? '选择文件' : 'Choose a file';
    return h('Upload', { props: { action: upload, onSuccess: done } }, [h('Button', {}, [words])]);
  }
  return h('Input', { props: { value, type: field.kind, placeholder }, on });
}

draw(vue2, {
  empty: { select: '', date: '' },
  control,
  form: (inside) =>
    h(
      'Form',
      {
        props: {
          labelPosition: spec.place === 'kit' ? 'right' : 'top',
          labelWidth: spec.place === 'kit' ? 170 : undefined,
        },
      },
      inside,
    ),
  item: (field, label, inside, error) => h('FormItem', { props: { label, required: field.required, error } }, inside),
  showsError: true,
  errorClass: 'ivu-form-item-error-tip',
  button: (words) => h('Button', { props: { type: 'primary' } }, [words]),
  sections: {
    divider: (title, body) => h('div', {}, [h('Divider', { props: { orientation: 'left' } }, [title]), body]),
    card: (title, body) => h('Card', {}, [h('p', { slot: 'title' }, [title]), body]),
  },
  collapse: (title, body, open) =>
    h('Collapse', { props: { value: open ? ['a'] : [] } }, [
      h('Panel', { props: { name: 'a' } }, [title, h('div', { slot: 'content' }, [body])]),
    ]),
  script: {
    text: typing(),
    select: opening('.ivu-select-selection', '.ivu-select-item'),
    radio: clicking('.ivu-radio-wrapper'),
    buttons: clicking('.ivu-radio-wrapper'),
    cascader: stepping('.ivu-cascader-rel', '.ivu-cascader-menu-item'),
    date: typing(),
    upload: giving,
  },
});
