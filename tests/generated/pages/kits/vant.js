import Vant, {
  Cascader,
  Cell,
  DatePicker,
  Field,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Uploader,
  Button as VanButton,
} from 'vant';
import 'vant/lib/index.css';
import { h, reactive } from 'vue';
import { regionNames, wait, wordOf } from '../../../kits/shared/data.js';
import { send } from '../../../kits/shared/native.js';
import { draw } from '../draw.js';
import { vue3 } from '../frameworks/vue3.js';
import { clicking, giving, placed, press, typing, until } from '../script.js';
import { optionsOf, spec, state, tree } from '../state.js';

const open = reactive({ id: '' });
const nodes = tree.map(({ value, label, children }) => ({
  value,
  text: label,
  children: children.map((one) => ({ value: one.value, text: one.label })),
}));
/** What the wheels of this page may be turned to by its own script. */
const turns = {};

/** A field that shows what was chosen and opens what comes up from below. */
function chosen(field, text, inside) {
  const shows = (on) => {
    open.id = on ? field.id : '';
    state.update();
  };
  return h('div', {}, [
    h(Field, {
      modelValue: text,
      isLink: true,
      readonly: true,
      placeholder: field.placeholder || '请选择',
      onClick: () => shows(true),
    }),
    h(Popup, { show: open.id === field.id, position: 'bottom', teleport: 'body', 'onUpdate:show': shows }, () =>
      inside(() => shows(false)),
    ),
  ]);
}

function wheel(field, { value, set, options }) {
  const words = optionsOf(field);
  const columns = options.map((one) => ({ text: one.label, value: one.value }));
  turns[field.id] = (word) => set(words.find((one) => one.label === word).value);
  return chosen(field, wordOf(words, value), (close) =>
    h(Picker, {
      columns,
      onCancel: close,
      onConfirm: ({ selectedValues }) => {
        set(selectedValues[0]);
        close();
      },
    }),
  );
}

function control(field, context) {
  const { value, set } = context;
  if (field.kind === 'select') return wheel(field, context);
  if (field.kind === 'radio' || field.kind === 'buttons')
    return h(RadioGroup, { modelValue: value, direction: 'horizontal', 'onUpdate:modelValue': set }, () =>
      context.options.map((one) => h(Radio, { name: one.value, key: one.value }, () => one.label)),
    );
  if (field.kind === 'cascader')
    return chosen(field, regionNames(value, tree).join('/'), (close) =>
      h(Cascader, {
        title: '请选择所在地区',
        options: nodes,
        onClose: close,
        onFinish: ({ selectedOptions }) => {
          set(selectedOptions.map((one) => one.value));
          close();
        },
      }),
    );
  if (field.kind === 'date') {
    turns[field.id] = set;
    return chosen(field, value ?? '', (close) =>
      h(DatePicker, {
        minDate: new Date(1950, 0, 1),
        maxDate: new Date(2080, 11, 31),
        onCancel: close,
        onConfirm: ({ selectedValues }) => {
          set(selectedValues.join('-'));
          close();
        },
      }),
    );
  }
  if (field.kind === 'upload') {
    const read = async (file) => {
      file.status = 'uploading';
      await send(file.file, spec.delays.upload);
      file.status = 'done';
      set([{ name: file.file.name, url: '#', isImage: true }]);
    };
    return h('div', {}, [
      h(Uploader, { modelValue: value, maxCount: 1, afterRead: read, onDelete: () => set([]) }),
      h('small', {}, value.map(({ name }) => name).join()),
    ]);
  }
  return h(Field, { modelValue: value, type: field.kind, placeholder: field.placeholder, 'onUpdate:modelValue': set });
}

/** A wheel is turned by a drag that no script can do quickly: this page's own script sets what it would bring. */
const turning = async (box, value, field) => {
  press(box().querySelector('.van-field'));
  await until(() => [...document.querySelectorAll('.van-picker')].some((one) => one.checkVisibility()));
  turns[field.id](value);
  open.id = '';
  state.update();
  await wait(20);
};

draw(vue3, {
  install: (app) => app.use(Vant),
  empty: { select: '', date: '' },
  control,
  item: (field, label, inside) => h(Cell, { title: label, required: field.required }, { value: () => inside }),
  button: (words) => h(VanButton, { type: 'primary' }, () => words),
  script: {
    text: typing(),
    select: turning,
    radio: clicking('.van-radio'),
    buttons: clicking('.van-radio'),
    async cascader(box, path) {
      press(box().querySelector('.van-field'));
      for (const name of path.split('/')) press(await until(() => placed('.van-cascader__option', name)));
    },
    date: turning,
    upload: giving,
  },
});
