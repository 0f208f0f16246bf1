import 'bootstrap/dist/css/bootstrap.css';
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import jQuery from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
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
import { chosen, options, upload } from '../../shared/native.js';
import { identityModel, practice } from '../../shared/practice.js';

if (!jQuery.fn.select2) select2(window, jQuery);
const tree = regions();
const state = emptyIdentity();
const idOf = (one) => pathOf(one).join('_');
const commit = (one, value) => {
  if (one.group) state[one.group][one.key] = value;
  else state[one.key] = value;
};

function control(one) {
  const id = idOf(one);
  if (one.kind === 'cascader')
    return '<div class="input-group"><select class="form-select" id="province"></select><select class="form-select" id="city"></select></div>';
  if (one.kind === 'select') return `<select class="form-select" id="${id}" style="width: 100%"></select>`;
  if (one.kind === 'upload')
    return `<input type="file" class="form-control" id="${id}" accept="${ACCEPT}"><ul class="list-unstyled"></ul><div class="form-text">${one.caption ?? ''} ${UPLOAD_HINT}</div>`;
  return `<input type="text" class="form-control" id="${id}">`;
}
const item = (one) => `
  <div class="row mb-3"><label class="col-sm-3 col-form-label" for="${one.kind === 'cascader' ? 'province' : idOf(one)}">${one.label}<span class="text-danger">*</span></label>
    <div class="col-sm-9">${control(one)}</div></div>`;

document.querySelector('#app').innerHTML = `
  <div class="container" style="max-width: 860px; padding: 24px 0">
    <h3>申请认证</h3>
    <form>
      ${GROUPS.map(({ title, fields }) => `<div class="card mb-3"><h5 class="card-header">${title}</h5><div class="card-body">${fields.map(item).join('')}</div></div>`).join('')}
      ${item(LETTER)}
      <button type="button" class="btn btn-primary">提交</button>
    </form>
  </div>`;

/** Country and kind of organisation by choices.js, kinds of document by select2, the short ones by the browser. */
async function enhance(one, select) {
  select.addEventListener('change', () => commit(one, chosen(select)));
  if (one.key === 'idType') {
    options(select, one.words);
    jQuery(select)
      .select2({ minimumResultsForSearch: Number.POSITIVE_INFINITY })
      .on('change', () => commit(one, chosen(select)));
  } else if (one.key === 'country' || one.key === 'kind') {
    const widget = new Choices(select, {
      shouldSort: false,
      itemSelectText: '',
      searchEnabled: one.key === 'country',
      placeholderValue: '请选择',
    });
    if (one.key === 'kind') await wait(1200);
    const words = one.key === 'country' ? COUNTRIES : one.words;
    const list = words.map((word, i) => ({ value: String(i + 1), label: word }));
    widget.setChoices(
      [{ value: '', label: '请选择', placeholder: true, selected: true }, ...list],
      'value',
      'label',
      true,
    );
  } else options(select, one.words);
}
const [province, city] = [document.querySelector('#province'), document.querySelector('#city')];
const fill = (select, nodes) =>
  select.replaceChildren(new Option('请选择', ''), ...nodes.map((node) => new Option(node.label, node.value)));
fill(province, tree);
fill(city, []);
province.addEventListener('change', async () => {
  state.organization.region = [];
  fill(city, []);
  await wait(400);
  fill(city, tree.find((node) => node.value === province.value)?.children ?? []);
});
city.addEventListener('change', () => {
  state.organization.region = city.value ? [province.value, city.value] : [];
});
for (const one of [...GROUPS.flatMap((group) => group.fields), LETTER]) {
  const element = document.querySelector(`#${idOf(one)}`);
  if (one.kind === 'select') enhance(one, element);
  else if (one.kind === 'upload') upload(element, element.nextElementSibling, (names) => commit(one, names));
  else if (one.kind === 'date')
    flatpickr(element, {
      locale: Mandarin,
      altInput: one.group === 'organization',
      altFormat: 'Y年m月d日',
      allowInput: one.group === 'administrator',
      onChange: (_dates, text) => commit(one, text),
    });
  else if (one.kind === 'text') element.addEventListener('change', () => commit(one, element.value));
}
const model = () =>
  identityModel(state, {
    region: (codes) => regionNames(codes, tree),
    files: (names) => names,
    word: (word) => word ?? '',
  });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
