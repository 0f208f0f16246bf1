import './style.css';
import { checkIdentity } from '../../shared/check.js';
import {
  ACCEPT,
  COUNTRIES,
  emptyIdentity,
  GROUPS,
  LETTER,
  regionNames,
  regions,
  UPLOAD_HINT,
} from '../../shared/data.js';
import { identityModel, practice } from '../../shared/practice.js';
import { address, dots, dropdown, filePress, segments, threeLists } from './widgets.js';

const tree = regions();
const state = emptyIdentity();
const commitTo = (one) => (value) => {
  if (one.group) state[one.group][one.key] = value;
  else state[one.key] = value;
};

function draw(one, place) {
  const commit = commitTo(one);
  if (one.kind === 'cascader') address(place, { commit });
  else if (one.kind === 'date') (one.key === 'birthDate' ? segments : threeLists)(place, { commit });
  else if (one.kind === 'upload') filePress(place, { accept: ACCEPT, hint: UPLOAD_HINT, caption: one.caption, commit });
  else if (one.key === 'gender' || one.key === 'validity') dots(place, { words: one.words, commit });
  else if (one.kind === 'select') {
    const words = one.key === 'country' ? COUNTRIES : one.words;
    dropdown(place, { words, late: one.key === 'kind' ? 1200 : 0, commit });
  } else {
    const input = document.createElement('input');
    input.className = 'inp';
    input.addEventListener('blur', () => commit(input.value));
    place.append(input);
  }
}
function line(one) {
  const row = document.createElement('div');
  row.className = 'f-row';
  row.innerHTML = `<span class="f-tit"><em>*</em>${one.label}：</span><div class="f-con"></div>`;
  draw(one, row.querySelector('.f-con'));
  return row;
}

const sheet = document.createElement('div');
sheet.className = 'sheet';
sheet.innerHTML = '<div class="f-head">申请认证</div>';
for (const { title, fields } of GROUPS) {
  const head = document.createElement('div');
  head.className = 'f-part';
  head.textContent = title;
  sheet.append(head, ...fields.map(line));
}
sheet.append(line(LETTER));
sheet.insertAdjacentHTML('beforeend', '<div class="f-row"><div class="f-con"><a class="btn main">提交</a></div></div>');
document.querySelector('#app').append(sheet);

const model = () =>
  identityModel(state, {
    region: (codes) => regionNames(codes, tree),
    files: (names) => names,
    word: (word) => word ?? '',
  });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
