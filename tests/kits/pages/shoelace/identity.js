import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import { checkIdentity } from '../../shared/check.js';
import {
  ACCEPT,
  COUNTRIES,
  emptyIdentity,
  GROUPS,
  LETTER,
  pathOf,
  regionNames,
  regions,
  UPLOAD_HINT,
  wait,
} from '../../shared/data.js';
import { upload } from '../../shared/native.js';
import { identityModel, practice } from '../../shared/practice.js';

const tree = regions();
const state = emptyIdentity({ select: '', date: '' });
const idOf = (one) => pathOf(one).join('_');
const commit = (one, value) => {
  if (one.group) state[one.group][one.key] = value;
  else state[one.key] = value;
};
const options = (list) => list.map(({ value, label }) => `<sl-option value="${value}">${label}</sl-option>`).join('');
const coded = (words) => words.map((label, i) => ({ value: `C${i + 1}`, label }));
const wordsOf = (one) => (one.key === 'country' ? COUNTRIES : one.words);

/** Gender as radios, validity as radio buttons, everything else that is chosen from a list. */
function control(one) {
  const id = idOf(one);
  if (one.kind === 'cascader')
    return `<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 8px"><sl-select id="province" label="${one.label}" placeholder="省">${options(tree)}</sl-select><sl-select id="city" label="　" placeholder="市"></sl-select></div>`;
  if (one.key === 'gender' || one.key === 'validity') {
    const tag = one.key === 'gender' ? 'sl-radio' : 'sl-radio-button';
    return `<sl-radio-group id="${id}" label="${one.label}" name="${id}">${coded(one.words)
      .map(({ value, label }) => `<${tag} value="${value}">${label}</${tag}>`)
      .join('')}</sl-radio-group>`;
  }
  if (one.kind === 'select')
    return `<sl-select id="${id}" label="${one.label}" placeholder="请选择" clearable hoist>${one.key === 'kind' ? '' : options(coded(wordsOf(one)))}</sl-select>`;
  if (one.kind === 'upload')
    return `<div><label for="${id}">${one.label}</label> <input type="file" id="${id}" accept="${ACCEPT}"><ul></ul><small>${one.caption ?? ''} ${UPLOAD_HINT}</small></div>`;
  return `<sl-input id="${id}" label="${one.label}" ${one.kind === 'date' ? 'type="date"' : ''}></sl-input>`;
}

document.querySelector('#app').innerHTML = `
  <form style="width: 640px; margin: 24px auto; font-family: sans-serif">
    <h2>申请认证</h2>
    ${GROUPS.map(({ title, fields }) => `<sl-card style="width: 100%; margin-bottom: 16px"><h3 slot="header">${title}</h3><div style="display: grid; gap: 16px">${fields.map(control).join('')}</div></sl-card>`).join('')}
    ${control(LETTER)}
    <sl-button variant="primary">提交</sl-button>
  </form>`;

const [province, city] = [document.querySelector('#province'), document.querySelector('#city')];
province.addEventListener('sl-change', async () => {
  state.organization.region = [];
  city.value = '';
  city.innerHTML = '';
  await wait(400);
  city.innerHTML = options(tree.find((node) => node.value === province.value)?.children ?? []);
});
city.addEventListener('sl-change', () => {
  state.organization.region = city.value ? [province.value, city.value] : [];
});
for (const one of [...GROUPS.flatMap((group) => group.fields), LETTER]) {
  const element = document.querySelector(`#${idOf(one)}`);
  if (one.kind === 'upload') upload(element, element.nextElementSibling, (names) => commit(one, names));
  else if (one.kind === 'select')
    element.addEventListener('sl-change', () =>
      commit(one, coded(wordsOf(one)).find(({ value }) => value === element.value)?.label ?? ''),
    );
  else if (one.kind !== 'cascader') element.addEventListener('sl-change', () => commit(one, element.value));
  if (one.key === 'kind')
    wait(1200).then(() => {
      element.innerHTML = options(coded(one.words));
    });
}
const model = () =>
  identityModel(state, { region: (codes) => regionNames(codes, tree), files: (names) => names, word: (word) => word });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
