import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
import {
  ElButton,
  ElCard,
  ElCascader,
  ElCollapse,
  ElCollapseItem,
  ElConfigProvider,
  ElDatePicker,
  ElDivider,
  ElForm,
  ElFormItem,
  ElInput,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElSelect,
  ElTabPane,
  ElTabs,
  ElUpload,
} from 'element-plus';
import { h } from 'vue';
import { draw } from '../draw.js';
import { vue3 } from '../frameworks/vue3.js';
import { clicking, giving, opening, stepping, typing } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';

function control(field, { value, set, options, upload }) {
  const bound = { modelValue: value, 'onUpdate:modelValue': set, placeholder: field.placeholder || undefined };
  if (field.kind === 'select')
    return h(ElSelect, { ...bound, style: { width: '260px' } }, () =>
      options.map((one) => h(ElOption, { ...one, key: one.value })),
    );
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const One = field.kind === 'radio' ? ElRadio : ElRadioButton;
    return h(ElRadioGroup, bound, () => options.map(({ value, label }) => h(One, { value, key: value }, () => label)));
  }
  if (field.kind === 'cascader') return h(ElCascader, { ...bound, options: tree });
  if (field.kind === 'date') return h(ElDatePicker, { ...bound, valueFormat: 'YYYY-MM-DD' });
  if (field.kind === 'upload')
    return h(ElUpload, { action: upload, fileList: value, onSuccess: (_answer, _file, files) => set([...files]) }, () =>
      h(ElButton, { size: 'small' }, () => (zh ? '点击上传' : 'Upload')),
    );
  return h(ElInput, { ...bound, type: field.kind });
}

draw(vue3, {
  empty: { select: '', radio: '', buttons: '', date: '' },
  install: (app) => app.use(ElementPlus),
  around: (page) => h(ElConfigProvider, { locale: zh ? zhCn : undefined }, page),
  control,
  form: (inside) => h(ElForm, spec.place === 'kit' ? { labelWidth: '170px' } : { labelPosition: 'top' }, () => inside),
  item: (field, label, inside, error) => h(ElFormItem, { label, required: field.required, error }, () => inside),
  showsError: true,
  errorClass: 'el-form-item__error',
  button: (words) => h(ElButton, { type: 'primary' }, () => words),
  sections: {
    divider: (title, body) => h('div', [h(ElDivider, { contentPosition: 'left' }, () => title), body]),
    card: (title, body) => h(ElCard, {}, { header: () => title, default: () => body }),
  },
  collapse: (title, body, open) =>
    h(ElCollapse, { modelValue: open ? ['a'] : [] }, () => h(ElCollapseItem, { title, name: 'a' }, () => body)),
  tabs: (parts) =>
    h(ElTabs, { modelValue: parts.find((one) => one.open).id }, () =>
      parts.map((one) => h(ElTabPane, { label: one.title, name: one.id, key: one.id }, () => one.body())),
    ),
  script: {
    text: typing(),
    select: opening('.el-select__wrapper', '.el-select-dropdown__item'),
    radio: clicking('.el-radio'),
    buttons: clicking('.el-radio-button'),
    cascader: stepping('.el-input__wrapper', '.el-cascader-node'),
    date: typing('input', { key: 'Enter' }),
    upload: giving,
  },
});
