import {
  dateZhCN,
  NButton,
  NCard,
  NCascader,
  NCollapse,
  NCollapseItem,
  NConfigProvider,
  NDatePicker,
  NDivider,
  NForm,
  NFormItem,
  NInput,
  NRadio,
  NRadioButton,
  NRadioGroup,
  NSelect,
  NTabPane,
  NTabs,
  NUpload,
  zhCN,
} from 'naive-ui';
import { h } from 'vue';
import { regionNames } from '../../../kits/shared/data.js';
import { draw } from '../draw.js';
import { vue3 } from '../frameworks/vue3.js';
import { clicking, giving, opening, stepping, typing } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';
const way = (leaf) =>
  tree.flatMap((one) => (one.children.some(({ value }) => value === leaf) ? [one.value, leaf] : []));

function control(field, { value, set, options, upload }) {
  const bound = { value, 'onUpdate:value': set, placeholder: field.placeholder || undefined };
  if (field.kind === 'select') return h(NSelect, { ...bound, options, style: { width: '260px' } });
  if (field.kind === 'radio' || field.kind === 'buttons') {
    const One = field.kind === 'radio' ? NRadio : NRadioButton;
    return h(NRadioGroup, bound, () => options.map(({ value, label }) => h(One, { value, key: value }, () => label)));
  }
  if (field.kind === 'cascader') return h(NCascader, { ...bound, options: tree, checkStrategy: 'child' });
  if (field.kind === 'date') return h(NDatePicker, { ...bound, type: 'date' });
  if (field.kind === 'upload')
    return h(NUpload, { action: upload, fileList: value, 'onUpdate:fileList': set }, () =>
      h(NButton, {}, () => (zh ? '上传文件' : 'Upload')),
    );
  return h(NInput, { ...bound, value: value ?? '', type: field.kind });
}

draw(vue3, {
  empty: { select: null, radio: null, buttons: null, date: null, cascader: null },
  read: { cascader: (leaf) => regionNames(way(leaf), tree).join('/') },
  around: (page) => h(NConfigProvider, zh ? { locale: zhCN, dateLocale: dateZhCN } : {}, page),
  control,
  form: (inside) =>
    h(
      NForm,
      spec.place === 'kit' ? { labelPlacement: 'left', labelWidth: 170 } : { labelPlacement: 'top' },
      () => inside,
    ),
  item: (field, label, inside, error) =>
    h(
      NFormItem,
      { label, required: field.required, ...(error && { validationStatus: 'error', feedback: error }) },
      () => h('div', { style: { width: '100%' } }, inside),
    ),
  showsError: true,
  button: (words) => h(NButton, { type: 'primary' }, () => words),
  sections: {
    divider: (title, body) => h('div', [h(NDivider, { titlePlacement: 'left' }, () => title), body]),
    card: (title, body) => h(NCard, { title }, () => body),
  },
  collapse: (title, body, open) =>
    h(NCollapse, { expandedNames: open ? ['a'] : [] }, () =>
      h(NCollapseItem, { title, name: 'a', displayDirective: 'show' }, () => body),
    ),
  tabs: (parts) =>
    h(NTabs, { value: parts.find((one) => one.open).id }, () =>
      parts.map((one) =>
        h(NTabPane, { tab: one.title, name: one.id, key: one.id, displayDirective: 'show' }, () => one.body()),
      ),
    ),
  script: {
    text: typing(),
    select: opening('.n-base-selection-label', '.n-base-select-option'),
    radio: clicking('.n-radio'),
    buttons: clicking('.n-radio-button'),
    cascader: stepping('.n-base-selection-label', '.n-cascader-option'),
    date: typing(),
    upload: giving,
  },
});
