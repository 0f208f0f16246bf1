import { checkIdentity } from '../../shared/check.js';
import { ACCEPT, emptyIdentity, GROUPS, pathOf, regionNames, regions, UPLOAD_HINT, wait } from '../../shared/data.js';
import { chosen, options, upload } from '../../shared/native.js';
import { identityModel, practice } from '../../shared/practice.js';
import './style.css';

const tree = regions();
const state = emptyIdentity();
const commit = (path, value) => {
  const [group, key] = path.split('.');
  if (key) state[group][key] = value;
  else state[group] = value;
};
const nameOf = (one) => pathOf(one).join('.');

const file = (one) =>
  `<div><input type="file" name="${nameOf(one)}" accept="${ACCEPT}"> ${one.caption ?? ''}<ul></ul></div>`;
function control(one) {
  if (one.kind === 'cascader') return '<select name="province"></select> <select name="city"></select>';
  if (one.kind === 'select') return `<select name="${nameOf(one)}"></select>`;
  if (one.kind === 'upload') return `${file(one)}<small>${UPLOAD_HINT}</small>`;
  return `<input type="${one.kind === 'date' ? 'date' : 'text'}" name="${nameOf(one)}">`;
}
const row = (label, content) => `<tr><th><i>*</i>${label}：</th><td>${content}</td></tr>`;
const rows = (fields) => {
  const cards = fields.filter((one) => one.caption);
  const plain = fields.filter((one) => !one.caption).map((one) => row(one.label, control(one)));
  return [...plain, ...(cards.length ? [row(cards[0].label, cards.map(file).join(''))] : [])].join('');
};

document.querySelector('#app').innerHTML = `
  <h2>申请认证</h2>
  <form>
    ${GROUPS.map(({ title, fields }) => `<h3>${title}</h3><table>${rows(fields)}</table>`).join('')}
    <table>${row('上传授权书', `${file({ group: null, key: 'authorisationLetter' })} <a href="#">下载说明(仅供参考)</a>`)}</table>
    <p><button type="button">提交</button></p>
  </form>`;

for (const one of GROUPS.flatMap((group) => group.fields)) {
  const select = one.kind === 'select' && document.querySelector(`select[name="${nameOf(one)}"]`);
  if (select && one.key === 'kind') wait(1200).then(() => options(select, one.words));
  else if (select) options(select, one.words);
}
const province = document.querySelector('select[name=province]');
const city = document.querySelector('select[name=city]');
const fill = (select, nodes, ask) =>
  select.replaceChildren(new Option(ask, ''), ...nodes.map((node) => new Option(node.label, node.value)));
fill(province, tree, '--省份--');
fill(city, [], '--城市--');
province.addEventListener('change', async () => {
  state.organization.region = [];
  fill(city, [], '--城市--');
  await wait(400);
  fill(city, tree.find((node) => node.value === province.value)?.children ?? [], '--城市--');
});
city.addEventListener('change', () => {
  state.organization.region = city.value ? [province.value, city.value] : [];
});

for (const one of document.querySelectorAll('[name*="."], [name=authorisationLetter]')) {
  if (one.type === 'file') upload(one, one.parentElement.querySelector('ul'), (names) => commit(one.name, names));
  else one.addEventListener('change', () => commit(one.name, one.matches('select') ? chosen(one) : one.value));
}
const model = () =>
  identityModel(state, {
    region: (codes) => regionNames(codes, tree),
    files: (names) => names,
    word: (word) => word ?? '',
  });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
