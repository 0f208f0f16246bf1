import '@ionic/core/css/ionic.bundle.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as card } from '@ionic/core/components/ion-card.js';
import { defineCustomElement as cardContent } from '@ionic/core/components/ion-card-content.js';
import { defineCustomElement as cardHeader } from '@ionic/core/components/ion-card-header.js';
import { defineCustomElement as cardTitle } from '@ionic/core/components/ion-card-title.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as datetime } from '@ionic/core/components/ion-datetime.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as modal } from '@ionic/core/components/ion-modal.js';
import { defineCustomElement as radio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as radioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as segment } from '@ionic/core/components/ion-segment.js';
import { defineCustomElement as segmentButton } from '@ionic/core/components/ion-segment-button.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as option } from '@ionic/core/components/ion-select-option.js';
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
import { day, identityModel, practice } from '../../shared/practice.js';

initialize({ mode: 'ios' });
for (const define of [
  app,
  button,
  card,
  cardContent,
  cardHeader,
  cardTitle,
  content,
  datetime,
  input,
  item,
  label,
  list,
  modal,
  radio,
  radioGroup,
  segment,
  segmentButton,
  select,
  option,
])
  define();

const tree = regions();
const state = emptyIdentity({ select: '', date: '' });
const idOf = (one) => pathOf(one).join('_');
const commit = (one, value) => {
  if (one.group) state[one.group][one.key] = value;
  else state[one.key] = value;
};
const coded = (words) => words.map((word, i) => ({ value: `C${i + 1}`, label: word }));
const options = (list) =>
  list.map(({ value, label: word }) => `<ion-select-option value="${value}">${word}</ion-select-option>`).join('');
const wordsOf = (one) => (one.key === 'country' ? COUNTRIES : one.words);
const select_ = (id, attributes, inner) =>
  `<ion-select id="${id}" ${attributes} placeholder="请选择" cancel-text="取消" ok-text="确定">${inner}</ion-select>`;

/**
 * Gender as radios, validity as a segment, the country in an alert. Other lists in popovers and sheets, dates in a
 * modal.
 */
function control(one) {
  const id = idOf(one);
  if (one.kind === 'cascader')
    return `<ion-item><ion-label>${one.label}</ion-label>${select_('province', 'aria-label="省份" interface="popover"', options(tree))}${select_('city', 'aria-label="城市" interface="popover"', '')}</ion-item>`;
  if (one.key === 'gender')
    return `<ion-item><ion-label>${one.label}</ion-label><ion-radio-group id="${id}" style="display: flex; gap: 16px">${coded(
      one.words,
    )
      .map(({ value, label: word }) => `<ion-radio value="${value}" label-placement="end">${word}</ion-radio>`)
      .join('')}</ion-radio-group></ion-item>`;
  if (one.key === 'validity')
    return `<ion-item><ion-label>${one.label}</ion-label><ion-segment id="${id}">${coded(one.words)
      .map(
        ({ value, label: word }) =>
          `<ion-segment-button value="${value}"><ion-label>${word}</ion-label></ion-segment-button>`,
      )
      .join('')}</ion-segment></ion-item>`;
  if (one.kind === 'select') {
    const how = one.key === 'country' ? 'alert' : one.key === 'idType' ? 'action-sheet' : 'popover';
    return `<ion-item>${select_(id, `label="${one.label}" interface="${how}"`, one.key === 'kind' ? '' : options(coded(wordsOf(one))))}</ion-item>`;
  }
  if (one.kind === 'upload')
    return `<ion-item><ion-label>${one.label}<p>${one.caption ?? ''} ${UPLOAD_HINT}</p></ion-label><input type="file" id="${id}" accept="${ACCEPT}" slot="end"><ul slot="end"></ul></ion-item>`;
  if (one.kind === 'date')
    return `<ion-item><ion-input id="${id}" label="${one.label}" placeholder="请选择日期" readonly></ion-input></ion-item><ion-modal trigger="${id}"><ion-datetime presentation="date" show-default-buttons done-text="确定" cancel-text="取消" locale="zh-CN" min="1900-01-01" max="2099-12-31"></ion-datetime></ion-modal>`;
  return `<ion-item><ion-input id="${id}" label="${one.label}" label-placement="stacked" placeholder="请输入"></ion-input></ion-item>`;
}

document.querySelector('#app').innerHTML = `<ion-app><ion-content class="ion-padding"><h2>申请认证</h2>
  ${GROUPS.map(({ title, fields }) => `<ion-card><ion-card-header><ion-card-title>${title}</ion-card-title></ion-card-header><ion-card-content><ion-list>${fields.map(control).join('')}</ion-list></ion-card-content></ion-card>`).join('')}
  <ion-list>${control(LETTER)}</ion-list>
  <ion-button>提交</ion-button>
</ion-content></ion-app>`;

const [province, city] = [document.querySelector('#province'), document.querySelector('#city')];
province.addEventListener('ionChange', async () => {
  state.organization.region = [];
  city.value = undefined;
  city.innerHTML = '';
  await wait(400);
  city.innerHTML = options(tree.find((node) => node.value === province.value)?.children ?? []);
});
city.addEventListener('ionChange', () => {
  state.organization.region = city.value ? [province.value, city.value] : [];
});
for (const one of [...GROUPS.flatMap((group) => group.fields), LETTER]) {
  if (one.kind === 'cascader') continue;
  const element = document.querySelector(`#${idOf(one)}`);
  if (one.kind === 'upload') upload(element, element.nextElementSibling, (names) => commit(one, names));
  else if (one.kind === 'date') {
    element
      .closest('ion-item')
      .nextElementSibling.querySelector('ion-datetime')
      .addEventListener('ionChange', ({ detail }) => {
        commit(one, day(detail.value));
        element.value = day(detail.value);
      });
  } else
    element.addEventListener(one.kind === 'select' ? 'ionChange' : 'ionInput', ({ target }) => {
      const words = one.kind === 'select' && coded(wordsOf(one));
      commit(one, words ? (words.find(({ value }) => value === target.value)?.label ?? '') : target.value);
    });
  if (one.key === 'kind')
    wait(1200).then(() => {
      element.innerHTML = options(coded(one.words));
    });
}
const model = () =>
  identityModel(state, { region: (codes) => regionNames(codes, tree), files: (names) => names, word: (word) => word });
practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
