import {
  asCoded,
  COUNTRIES,
  GENDERS,
  KINDS,
  ORGANIZATION_ID_TYPES,
  PERSON_ID_TYPES,
  regionNames,
  regions,
  VALIDITIES,
  wait,
  wordOf,
} from './data.js';
import { day, practice, sent } from './practice.js';

/**
 * Fields of the pages of widgets, the same for every kit, each with its widget. `refused` says that filling it would be
 * wrong, and why.
 */

/** More than a thousand, like places. The wanted one is far down, where a virtual list has not drawn it yet. */
const THOUSAND = [...Array.from({ length: 1100 }, (_, i) => `示例地区${String(i + 1).padStart(4, '0')}`), ...COUNTRIES];
const tree = regions();

const account = [
  { key: 'username', label: '用户名', widget: 'text', step: 'username' },
  {
    key: 'organizationName',
    label: '机构全称',
    widget: 'textarea',
    step: 'organization',
    most: 5,
    refused: 'maxlength',
  },
  { key: 'phone', label: '手机号', widget: 'number', step: 'phone' },
  { key: 'smsCode', label: '手机验证码', widget: 'text' },
];
const organization = [
  { key: 'country', label: '国籍', widget: 'virtual', words: THOUSAND },
  { key: 'region', label: '所在省份及城市', widget: 'cascader' },
  { key: 'kind', label: '机构类型', widget: 'multiple', words: KINDS },
  { key: 'name', label: '机构名称', widget: 'textarea', most: 100 },
  { key: 'foundedOn', label: '成立日期', widget: 'date', step: 'organization-founded' },
  { key: 'idType', label: '证件类型', widget: 'lazy', words: ORGANIZATION_ID_TYPES, step: 'organization-id-type' },
  { key: 'idNumber', label: '证件号码', widget: 'text', step: 'organization-id-number' },
  { key: 'validity', label: '有效期', widget: 'radio', words: VALIDITIES },
  { key: 'range', label: '起止日期', widget: 'range', step: ['organization-valid-from', 'organization-valid-until'] },
  { key: 'document', label: '上传证件', widget: 'picture', step: 'organization-scan', limit: 1 },
].map((one) => ({ step: `organization-${one.key}`, ...one, group: 'organization' }));
const administrator = [
  { key: 'name', label: '真实姓名', widget: 'text' },
  { key: 'gender', label: '性别', widget: 'buttons', words: GENDERS },
  { key: 'idType', label: '证件类型', widget: 'searchable', words: PERSON_ID_TYPES, step: 'administrator-id-type' },
  { key: 'idNumber', label: '证件号码', widget: 'text', step: 'administrator-id-number' },
  { key: 'birthDate', label: '出生日期', widget: 'date', step: 'administrator-birth' },
  { key: 'validity', label: '有效期', widget: 'checkboxes', words: VALIDITIES },
  { key: 'range', label: '起止日期', widget: 'range', step: ['administrator-valid-from', 'administrator-valid-until'] },
  { key: 'idFront', label: '身份证人像面', widget: 'list', step: 'administrator-scan-front', limit: 3 },
  {
    key: 'idBack',
    label: '身份证国徽面',
    widget: 'picture',
    step: 'administrator-scan-back',
    limit: 1,
    hint: '图片大小不超过 20KB',
    refused: 'size',
  },
].map((one) => ({ step: `administrator-${one.key}`, ...one, group: 'administrator' }));
const letter = {
  key: 'authorisationLetter',
  label: '上传授权书',
  widget: 'upload',
  step: 'letter',
  accept: '.pdf',
  refused: 'accept',
};
const work = [
  { key: 'issuedByNcac', label: '是否由国家版权局颁发', widget: 'switch', step: 'issued-by-ncac' },
  {
    key: 'typeOfWork',
    label: '作品类型',
    widget: 'select',
    words: ['文字作品', '美术作品', '软件及其他作品'],
    step: 'type-of-work',
  },
  { key: 'name', label: '作品名称', widget: 'textarea', most: 200, step: 'name' },
  { key: 'holder', label: '著作权人', widget: 'text', step: 'holder' },
  { key: 'registrationNumber', label: '登记号', widget: 'text', step: 'registration-number' },
  { key: 'certificate', label: '软件登记证书', widget: 'upload', step: 'certificate', limit: 1 },
];

/** The forms of a page of widgets: their title and their fields in groups, some without a title. */
export const FORMS = {
  account: { title: '创建账户', groups: [{ title: '', fields: account }] },
  identity: {
    title: '申请认证',
    groups: [
      { title: '机构信息', fields: organization },
      { title: '管理员信息', fields: administrator },
      { title: '', fields: [letter] },
    ],
  },
  work: { title: '基本信息', groups: [{ title: '', fields: work }] },
};

/** The form that the address asks for. */
export const asked = new URLSearchParams(location.search).get('form') ?? 'identity';
export const form = FORMS[asked];
export const fields = form.groups.flatMap((group) => group.fields);
export const nameOf = (one) => [one.group, one.key].filter(Boolean).join('.');
export const optionsOf = (one) => asCoded(one.words ?? []);
export const ask = (one) => (/text|number/.test(one.widget) ? `请输入${one.label}` : `请选择${one.label}`);

/** A list that is asked of a server when it is opened. */
export const later = (one) => wait(900).then(() => optionsOf(one));
/** A list that a server sends for the typed text. */
export const search = (one, text) =>
  wait(400).then(() => optionsOf(one).filter(({ label }) => text && label.includes(text)));
/** Provinces, and the cities of one, each asked of a server. */
export const provinces = tree.map(({ value, label }) => ({ value, label }));
export const citiesOf = (code) => wait(500).then(() => tree.find((node) => node.value === code).children);

const blank = {
  multiple: [],
  checkboxes: [],
  cascader: [],
  upload: [],
  list: [],
  picture: [],
  range: [],
  switch: false,
  select: '',
  virtual: '',
  lazy: '',
  searchable: '',
  radio: '',
  buttons: '',
  date: '',
};
/** The empty values by the fields' names. `empty` has other ones for a kit. */
export const emptyState = (empty = {}) =>
  Object.fromEntries(
    fields.map((one) => {
      const value = { text: '', textarea: '', ...blank, ...empty }[one.widget];
      return [nameOf(one), Array.isArray(value) ? [...value] : value];
    }),
  );

const read = {
  multiple: (value, one) => (value ?? []).map((code) => wordOf(optionsOf(one), code)),
  checkboxes: (value, one) => (value ?? []).map((code) => wordOf(optionsOf(one), code)),
  cascader: (value) => regionNames(value, tree),
  date: day,
  switch: (value) => (value ? '是' : ''),
  number: (value) => (value === null || value === undefined ? '' : String(value)),
};

/** The model of the form: the content of a kit's state, by the names of the portal's own values. */
function modelOf(state) {
  const model = { organization: {}, administrator: {} };
  for (const one of fields) {
    const value = state[nameOf(one)];
    const home = one.group ? model[one.group] : model;
    if (one.widget === 'range') [home.validFrom, home.validUntil] = [day(value?.[0]), day(value?.[1])];
    else if (/upload|list|picture/.test(one.widget)) home[one.key] = sent(value);
    else home[one.key] = read[one.widget]?.(value, one) ?? (one.words ? wordOf(optionsOf(one), value) : (value ?? ''));
  }
  return model;
}

/** Shows the page to the test: its model, and for every step the widget and the expected outcome. */
export function show(state) {
  practice({ page: asked, model: () => modelOf(state()), validate: () => ({}) });
  const cells = fields.filter(({ step }) => step);
  window.__practice.widgets = Object.fromEntries(
    cells.flatMap(({ step, widget, refused }) => [step].flat().map((id) => [id, refused ?? widget])),
  );
  window.__practice.refused = cells.filter(({ refused }) => refused).flatMap(({ step }) => step);
}
