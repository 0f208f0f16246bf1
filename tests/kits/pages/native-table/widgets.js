import './style.css';
import { ACCEPT, UPLOAD_HINT } from '../../shared/data.js';
import { send } from '../../shared/native.js';
import { ask, citiesOf, emptyState, form, later, nameOf, optionsOf, provinces, show } from '../../shared/widgets.js';

/** A page that no framework draws. Its state comes from its own listeners. */
const state = emptyState({ range: ['', ''] });
const option = ({ value, label }) => `<option value="${value}">${label}</option>`;
const options = (all, one) => `<option value="">${ask(one)}</option>${all.map(option).join('')}`;

const html = {
  text: () => '<input>',
  textarea: (one) => `<textarea maxlength="${one.most}"></textarea>`,
  number: () => '<input type="number">',
  date: () => '<input type="date">',
  range: () => '<input type="date"> 至 <input type="date">',
  select: (one) => `<select>${options(optionsOf(one), one)}</select>`,
  virtual: (one) => `<select>${options(optionsOf(one), one)}</select>`,
  multiple: (one) => `<select multiple size="4">${optionsOf(one).map(option).join('')}</select>`,
  lazy: (one) => `<select>${options([], one)}</select>`,
  searchable: (one) =>
    `<input list="${nameOf(one)}-list"><datalist id="${nameOf(one)}-list">${optionsOf(one)
      .map(({ label }) => `<option>${label}</option>`)
      .join('')}</datalist>`,
  cascader: (one) => `<select>${options(provinces, one)}</select> <select><option value="">请选择</option></select>`,
  radio: (one) =>
    optionsOf(one)
      .map(({ value, label }) => `<label><input type="radio" name="${nameOf(one)}" value="${value}"> ${label}</label>`)
      .join(' '),
  buttons: (one) =>
    optionsOf(one)
      .map(({ value, label }) => `<button type="button" aria-pressed="false" value="${value}">${label}</button>`)
      .join(''),
  checkboxes: (one) =>
    optionsOf(one)
      .map(({ value, label }) => `<label><input type="checkbox" value="${value}"> ${label}</label>`)
      .join(' '),
  switch: () => '<input type="checkbox" role="switch">',
  upload: (one) => `<input type="file" accept="${one.accept ?? ACCEPT}"><ul></ul>`,
  list: () => `<input type="file" multiple accept="${ACCEPT}"><ul></ul>`,
  picture: () =>
    `<div style="position:relative;width:104px;height:104px;border:1px dashed #999"><input type="file" accept="${ACCEPT}" style="position:absolute;inset:0;opacity:0"><span>+</span></div>`,
};

document.querySelector('#app').innerHTML = `<h1>${form.title}</h1><form>${form.groups
  .map(
    ({ title, fields }) =>
      `${title ? `<h3>${title}</h3>` : ''}<table>${fields
        .map(
          (one) =>
            `<tr><td>${one.label}：</td><td data-name="${nameOf(one)}">${html[one.widget](one)}<small> ${one.hint ?? (/upload|list|picture/.test(one.widget) && !one.accept ? UPLOAD_HINT : '')}</small></td></tr>`,
        )
        .join('')}</table>`,
  )
  .join('')}<button type="button">提交</button></form>`;

/** Sends the chosen files, and lists them with a cross, or shows the picture in its frame. */
async function sent(cell, one, input, set) {
  const [file] = input.files;
  if (!file) return;
  await send(file, 200);
  const row = document.createElement(one.widget === 'picture' ? 'div' : 'li');
  const drop = Object.assign(document.createElement('button'), { type: 'button', textContent: '删除' });
  drop.onclick = () => {
    row.remove();
    input.value = '';
    set([]);
  };
  if (one.widget === 'picture')
    row.append(Object.assign(new Image(100, 100), { src: URL.createObjectURL(file) }), drop);
  else row.append(`${file.name} 上传成功 `, drop);
  (cell.querySelector('ul') ?? input.parentElement).append(row);
  set([{ name: file.name, status: 'done' }]);
}

for (const one of form.groups.flatMap((group) => group.fields)) {
  const cell = document.querySelector(`[data-name="${nameOf(one)}"]`);
  const set = (value) => {
    state[nameOf(one)] = value;
  };
  const all = [...cell.querySelectorAll('input, select, textarea')];
  const [first, second] = all;
  if (one.widget === 'lazy') later(one).then((list) => (first.innerHTML = options(list, one)));
  if (one.widget === 'cascader')
    first.addEventListener('change', async () => {
      second.innerHTML = options(first.value ? await citiesOf(first.value) : [], one);
    });
  for (const button of cell.querySelectorAll('[aria-pressed]'))
    button.onclick = () => {
      for (const other of cell.querySelectorAll('[aria-pressed]'))
        other.setAttribute('aria-pressed', String(other === button));
      set(button.value);
    };
  for (const input of all)
    input.addEventListener('change', () => {
      if (input.type === 'file') sent(cell, one, input, set);
      else if (one.widget === 'range' || one.widget === 'cascader')
        set(all.map(({ value }) => value).filter((value) => value || one.widget === 'range'));
      else if (one.widget === 'multiple') set([...input.selectedOptions].map(({ value }) => value));
      else if (one.widget === 'checkboxes') set(all.filter(({ checked }) => checked).map(({ value }) => value));
      else if (one.widget === 'switch') set(input.checked);
      else if (one.widget === 'searchable') set(optionsOf(one).find(({ label }) => label === input.value)?.value ?? '');
      else if (one.widget === 'number') set(input.value === '' ? null : Number(input.value));
      else set(input.value);
    });
}
show(() => state);
