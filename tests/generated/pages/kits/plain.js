import { wait } from '../../../kits/shared/data.js';
import { send } from '../../../kits/shared/native.js';
import { draw } from '../draw.js';
import { el, plain } from '../frameworks/plain.js';
import { clicking, giving, type, typing, until } from '../script.js';
import { optionsOf, spec, tree } from '../state.js';

const zh = spec.lang === 'zh';
const ask = zh ? '请选择' : 'Please select';

/** A list of the browser's own; its options come late. */
function list(nodes, value, set, context, asks = ask) {
  const select = el('select', { attrs: { name: context.name, id: context.name } });
  const put = () => {
    select.replaceChildren(new Option(asks, ''), ...nodes.map((one) => new Option(one.label, one.value)));
    select.value = value ?? '';
  };
  if (context.delay) wait(context.delay).then(put);
  else put();
  select.addEventListener('change', () => set(select.value || undefined));
  return select;
}

function region(context) {
  const { value, set } = context;
  const cities = (province) => tree.find((node) => node.value === province)?.children ?? [];
  const city = el('select');
  const put = (province, chosen) => {
    city.replaceChildren(new Option('城市', ''), ...cities(province).map((one) => new Option(one.label, one.value)));
    city.value = chosen ?? '';
  };
  const choose = async (code) => {
    set([]);
    await wait(context.delay);
    put(code);
  };
  const province = list(tree, value[0], choose, { ...context, delay: 0 }, '省份');
  put(value[0], value[1]);
  city.addEventListener('change', () => set(city.value ? [province.value, city.value] : []));
  return el('span', {}, province, ' ', city);
}

function choices(field, { value, set, name }) {
  return el(
    'span',
    {},
    ...optionsOf(field).map((one) => {
      const input = el('input', { attrs: { type: 'radio', name, value: one.value } });
      input.checked = one.value === value;
      input.addEventListener('change', () => set(one.value));
      return el('label', { class: 'choice' }, input, ' ', el('span', {}, one.label));
    }),
  );
}

function upload(context) {
  const list = el('span', { class: 'files' }, ...context.value.map((file) => `${file.name} `));
  const input = el('input', { attrs: { type: 'file', accept: '.jpg,.jpeg,.png,.pdf' } });
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    list.textContent = `${file.name} ${zh ? '上传中…' : 'uploading …'}`;
    await send(file, spec.delays.upload);
    list.textContent = `${file.name} ${zh ? '上传成功' : 'uploaded'}`;
    context.set([{ name: file.name }]);
  });
  return el('span', {}, input, list);
}

function input(field, { value, set, name }) {
  const kind = field.kind === 'date' || field.kind === 'password' ? field.kind : 'text';
  const node = el('input', {
    attrs: { type: kind, name, id: name, placeholder: field.placeholder, autocomplete: 'off' },
  });
  node.value = value ?? '';
  node.addEventListener('change', () => set(node.value));
  return node;
}

const choose = async (select, word) => {
  const option = await until(() =>
    [...select().options].find(({ text }) => [word, `${word}省`, `${word}市`].includes(text)),
  );
  select().value = option.value;
  select().dispatchEvent(new Event('change', { bubbles: true }));
};

draw(plain, {
  empty: { select: undefined },
  ids: true,
  control(field, context) {
    if (field.kind === 'select') return list(optionsOf(field), context.value, context.set, context);
    if (field.kind === 'cascader') return region(context);
    if (field.kind === 'radio' || field.kind === 'buttons') return choices(field, context);
    if (field.kind === 'upload') return upload(context);
    return input(field, context);
  },
  script: {
    text: typing(),
    date: async (box, iso) => type(box().querySelector('input'), iso),
    select: (box, word) => choose(() => box().querySelector('select'), word),
    radio: clicking('label'),
    buttons: clicking('label'),
    async cascader(box, path) {
      const [province, city] = path.split('/');
      await choose(() => box().querySelectorAll('select')[0], province);
      await choose(() => box().querySelectorAll('select')[1], city);
    },
    upload: giving,
  },
});
