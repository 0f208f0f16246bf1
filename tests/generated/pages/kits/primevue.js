import 'primevue/resources/themes/lara-light-blue/theme.css';
import Button from 'primevue/button';
import Calendar from 'primevue/calendar';
import CascadeSelect from 'primevue/cascadeselect';
import PrimeVue from 'primevue/config';
import Divider from 'primevue/divider';
import Dropdown from 'primevue/dropdown';
import Fieldset from 'primevue/fieldset';
import FileUpload from 'primevue/fileupload';
import InputText from 'primevue/inputtext';
import Panel from 'primevue/panel';
import RadioButton from 'primevue/radiobutton';
import SelectButton from 'primevue/selectbutton';
import { h } from 'vue';
import { regionNames } from '../../../kits/shared/data.js';
import { draw } from '../draw.js';
import { vue3 } from '../frameworks/vue3.js';
import { giving, opening, placed, press, saying, type, typing, until } from '../script.js';
import { spec, tree } from '../state.js';

const zh = spec.lang === 'zh';
const way = (leaf) =>
  tree.flatMap((one) => (one.children.some(({ value }) => value === leaf) ? [one.value, leaf] : []));

function control(field, { value, set, options, upload, name }) {
  const bound = { modelValue: value, 'onUpdate:modelValue': set, placeholder: field.placeholder || undefined };
  const listed = { ...bound, options, optionLabel: 'label', optionValue: 'value' };
  if (field.kind === 'select') return h(Dropdown, listed);
  if (field.kind === 'buttons') return h(SelectButton, { ...listed, unselectable: false });
  if (field.kind === 'radio')
    return options.map((one) =>
      h('label', { class: 'choice', key: one.value }, [
        h(RadioButton, { ...bound, name, value: one.value }),
        h('span', {}, ` ${one.label} `),
      ]),
    );
  if (field.kind === 'cascader')
    return h(CascadeSelect, {
      ...bound,
      options: tree,
      optionLabel: 'label',
      optionGroupLabel: 'label',
      optionGroupChildren: ['children'],
      optionValue: 'value',
    });
  if (field.kind === 'date') return h(Calendar, { ...bound, dateFormat: 'yy-mm-dd', showIcon: true });
  if (field.kind === 'upload')
    return h('div', {}, [
      h(FileUpload, {
        mode: 'basic',
        auto: true,
        name: 'file',
        url: upload,
        chooseLabel: zh ? '选择文件' : 'Choose a file',
        onUpload: ({ files }) => set(files.map((file) => ({ name: file.name }))),
      }),
      h('small', {}, value.map((file) => file.name).join()),
    ]);
  return h(InputText, { ...bound, type: field.kind });
}

draw(vue3, {
  empty: { select: null, radio: null, buttons: null, date: null, cascader: null },
  read: { cascader: (leaf) => regionNames(way(leaf), tree).join('/') },
  install: (app) => app.use(PrimeVue),
  control,
  button: (words) => h(Button, { label: words, type: 'button' }),
  sections: {
    divider: (title, body) => h('div', [h(Divider, { align: 'left' }, () => title), body]),
    card: (title, body) => h(Panel, { header: title }, () => body),
    legend: (title, body) => h(Fieldset, { legend: title }, () => body),
  },
  script: {
    text: typing(),
    select: opening('.p-dropdown', '.p-dropdown-item'),
    radio: async (box, word) => saying('label', word, box()).querySelector('input').click(),
    buttons: async (box, word) => press(saying('.p-button', word, box())),
    async cascader(box, path) {
      press(box().querySelector('.p-cascadeselect'));
      for (const name of path.split('/')) press(await until(() => placed('.p-cascadeselect-item-text', name)));
    },
    async date(box, iso) {
      const input = box().querySelector('input');
      type(input, iso, { stay: true });
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', code: 'Tab', bubbles: true }));
      for (const name of ['blur', 'focusout']) input.dispatchEvent(new FocusEvent(name, { bubbles: name !== 'blur' }));
    },
    upload: giving,
  },
});
