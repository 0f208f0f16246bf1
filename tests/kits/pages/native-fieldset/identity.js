import { checkIdentity } from '../../shared/check.js';
import { ACCEPT, emptyIdentity, GROUPS, pathOf, regionNames, regions, UPLOAD_HINT, wait } from '../../shared/data.js';
import { chosen, options, upload } from '../../shared/native.js';
import { identityModel, practice } from '../../shared/practice.js';
import './style.css';

const tree = regions({ short: true });
const state = emptyIdentity();
const nameOf = (one) => pathOf(one).join('.');
const commit = (path, value) => {
  const [group, key] = path.split('.');
  if (key) state[group][key] = value;
  else state[group] = value;
};

function control(one) {
  const name = nameOf(one);
  if (one.kind === 'cascader')
    return '<span><select data-level="0" aria-label="省份"></select><select data-level="1" aria-label="城市" disabled></select></span>';
  if (one.kind === 'select') return `<select name="${name}" required></select>`;
  if (one.kind === 'date') return `<input type="text" name="${name}" placeholder="YYYY/MM/DD" maxlength="10">`;
  if (one.kind === 'upload')
    return `<input type="file" name="${name}" accept="${ACCEPT}" title="${one.caption ?? one.label}"><span class="list"></span>`;
  return `<input type="text" name="${name}" maxlength="100">`;
}
const wrapped = (one) => {
  if (one.kind === 'cascader') return `<div><span class="required">${one.label}</span> ${control(one)}</div>`;
  return `<label><span class="required">${one.label}</span> ${control(one)}</label>`;
};

document.querySelector('#app').innerHTML = `
  <h1>申请认证</h1>
  <form>
    ${GROUPS.map(({ title, fields }) => `<fieldset><legend>${title}</legend><div class="two">${fields.map(wrapped).join('')}</div></fieldset>`).join('')}
    <fieldset><legend>授权材料</legend>${wrapped({ group: null, key: 'authorisationLetter', label: '上传授权书', kind: 'upload' })}<p>${UPLOAD_HINT}</p></fieldset>
    <input type="button" value="提交">
  </form>`;

for (const one of GROUPS.flatMap((group) => group.fields)) {
  const select = one.kind === 'select' && document.querySelector(`select[name="${nameOf(one)}"]`);
  if (select) options(select, one.words, '');
}
const [province, city] = document.querySelectorAll('[data-level]');
const fill = (select, nodes) =>
  select.replaceChildren(new Option('请选择', ''), ...nodes.map((node) => new Option(node.label, node.value)));
fill(province, tree);
fill(city, []);
province.addEventListener('change', async () => {
  state.organization.region = [];
  city.disabled = true;
  await wait(900);
  fill(city, tree.find((node) => node.value === province.value)?.children ?? []);
  city.disabled = !province.value;
});
city.addEventListener('change', () => {
  state.organization.region = city.value ? [province.value, city.value] : [];
});

/** A date typed by hand counts once it is left, written as this page wants it. */
const typed = (text) => (/^\d{4}\/\d{2}\/\d{2}$/.test(text) ? text.replaceAll('/', '-') : '');
for (const one of document.querySelectorAll('[name]')) {
  if (one.type === 'file') upload(one, one.nextElementSibling, (names) => commit(one.name, names));
  else if (one.placeholder) one.addEventListener('blur', () => commit(one.name, typed(one.value)));
  else one.addEventListener('change', () => commit(one.name, one.matches('select') ? chosen(one) : one.value));
}
const model = () =>
  identityModel(state, {
    region: (codes) => regionNames(codes, tree),
    files: (names) => names,
    word: (word) => word ?? '',
  });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
