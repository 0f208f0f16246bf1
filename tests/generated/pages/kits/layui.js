import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';
import { draw } from '../draw.js';
import { el, plain } from '../frameworks/plain.js';
import { clicking, giving, placed, press, saying, typing, until } from '../script.js';
import { optionsOf, spec, state, tree } from '../state.js';

const { layui } = window;
const zh = spec.lang === 'zh';
const ask = zh ? '请选择' : 'Select';
/** What each list and date of the page commits to, by the name of its element. */
const commits = {};

function list(name, nodes, value, set) {
  const select = el('select', { attrs: { name, 'lay-filter': name } });
  select.replaceChildren(new Option(ask, ''), ...nodes.map((one) => new Option(one.label, one.value)));
  select.value = value ?? '';
  commits[name] = set;
  return el('div', { class: 'layui-form', attrs: { 'lay-filter': `form-${name}` } }, select);
}

function control(field, { value, set, name }) {
  if (field.kind === 'select') return list(name, optionsOf(field), value, set);
  if (field.kind === 'cascader') {
    const cities = tree.find((one) => one.value === value[0])?.children ?? [];
    const city = list(`${name}c`, cities, value[1], (code) => set([state.values[field.id][0], code]));
    const province = list(`${name}p`, tree, value[0], (code) => {
      set([code]);
      const select = city.querySelector('select');
      const next = tree.find((one) => one.value === code)?.children ?? [];
      select.replaceChildren(new Option(ask, ''), ...next.map((one) => new Option(one.label, one.value)));
      layui.form.render('select', `form-${name}c`);
    });
    return el('div', {}, province, city);
  }
  if (field.kind === 'radio' || field.kind === 'buttons') {
    commits[name] = set;
    const radios = optionsOf(field).map((one) => {
      const input = el('input', {
        attrs: { type: 'radio', name, value: one.value, title: one.label, 'lay-filter': name },
      });
      input.checked = one.value === value;
      return input;
    });
    return el('div', { class: 'layui-form', attrs: { 'lay-filter': `form-${name}` } }, ...radios);
  }
  if (field.kind === 'upload') {
    const words = el('span', { class: 'layui-word-aux' }, value.map((file) => file.name).join());
    const button = el(
      'button',
      { class: 'layui-btn layui-btn-primary', attrs: { type: 'button', 'data-upload': '' } },
      zh ? '上传图片' : 'Upload',
    );
    commits[name] = { button, words, set };
    return el('div', {}, button, words);
  }
  const kind = field.kind === 'password' ? 'password' : 'text';
  const input = el('input', {
    class: 'layui-input',
    attrs: { type: kind, placeholder: field.placeholder, autocomplete: 'off' },
  });
  input.value = value ?? '';
  if (field.kind === 'date') commits[name] = { input, set };
  else input.addEventListener('change', () => set(input.value));
  return input;
}

/** The kit dresses what stands on the page, once it stands there. */
function drawn() {
  const { form, laydate, upload } = layui;
  for (const [name, to] of Object.entries(commits)) {
    delete commits[name];
    if (typeof to === 'function') {
      form.render(null, `form-${name}`);
      form.on(`select(${name})`, ({ value }) => to(value || undefined));
      form.on(`radio(${name})`, ({ value }) => to(value));
    } else if (to.input) {
      laydate.render({ elem: to.input, type: 'date', done: (text) => to.set(text) });
    } else {
      let sent = '';
      upload.render({
        elem: to.button,
        url: `/upload?delay=${spec.delays.upload}`,
        accept: 'file',
        choose: ({ preview }) => preview((_index, chosen) => (sent = chosen.name)),
        done: () => {
          to.words.textContent = `${sent} ${zh ? '上传成功' : 'uploaded'}`;
          to.set([{ name: sent }]);
        },
      });
    }
  }
}

const pick = async (at, box, word) => {
  press(box().querySelectorAll('.layui-select-title')[at]);
  (await until(() => placed('dd', word, box()))).click();
};

draw(plain, {
  drawn,
  control,
  script: {
    text: typing(),
    select: (box, word) => pick(0, box, word),
    radio: clicking('.layui-form-radio'),
    buttons: clicking('.layui-form-radio'),
    async cascader(box, path) {
      const [province, city] = path.split('/');
      await pick(0, box, province);
      await pick(1, box, city);
    },
    async date(box, iso) {
      const [year, month, day] = iso.split('-').map(Number);
      const input = box().querySelector('input');
      input.click();
      const panel = await until(() => document.querySelector('.layui-laydate'));
      const at = (n) => Number.parseInt(panel.querySelectorAll('.laydate-set-ym span')[n].textContent, 10);
      for (let turns = 0; turns < 1500; turns++) {
        const away = (year - at(0)) * 12 + month - at(1);
        if (away === 0) break;
        const by = Math.abs(away) >= 12 ? 'y' : 'm';
        panel.querySelector(`.laydate-${away < 0 ? 'prev' : 'next'}-${by}`).click();
      }
      saying('.layui-laydate-content td:not(.laydate-day-prev):not(.laydate-day-next)', String(day)).click();
    },
    upload: giving,
  },
});
