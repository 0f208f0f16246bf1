import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';
import { checkIdentity } from '../../shared/check.js';
import {
  asks,
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
import { chosen, options } from '../../shared/native.js';
import { identityModel, practice } from '../../shared/practice.js';

const { layui } = window;
const tree = regions({ short: true });
const nameOf = (one) => pathOf(one).join('.');
const uploaded = {};

const file = (one) =>
  `<button type="button" class="layui-btn layui-btn-primary" data-upload="${nameOf(one)}"><i class="layui-icon layui-icon-upload"></i> ${one.caption ?? '上传图片'}</button><span class="layui-word-aux" data-list="${nameOf(one)}">${UPLOAD_HINT}</span>`;
function control(one) {
  if (one.kind === 'cascader')
    return '<div class="layui-input-inline"><select name="province" lay-filter="province"></select></div><div class="layui-input-inline"><select name="city" lay-filter="city"></select></div>';
  if (one.kind === 'select')
    return `<div class="layui-input-inline"><select name="${nameOf(one)}" ${one.key === 'country' ? 'lay-search' : ''}></select></div>`;
  if (one.kind === 'upload') return `<div class="layui-input-block">${file(one)}</div>`;
  const text = `<input type="text" name="${nameOf(one)}" placeholder="${asks(one)}" autocomplete="off" class="layui-input" ${one.kind === 'date' ? 'data-date' : ''}>`;
  return `<div class="layui-input-block">${text}</div>`;
}
const item = (one) =>
  `<div class="layui-form-item"><label class="layui-form-label">${one.label}</label>${control(one)}</div>`;

document.querySelector('#app').innerHTML = `
  <style>.layui-form-label { width: 120px } .layui-input-block { margin-left: 150px }</style>
  <div class="layui-container" style="width:860px;margin-top:24px">
    <h2>申请认证</h2>
    <form class="layui-form" lay-filter="identity">
      ${GROUPS.map(({ title, fields }) => `<div class="layui-card"><div class="layui-card-header">${title}</div><div class="layui-card-body">${fields.map(item).join('')}</div></div>`).join('')}
      ${item(LETTER)}
      <button type="button" class="layui-btn">提交</button>
    </form>
  </div>`;

layui.use(['form', 'laydate', 'upload'], async () => {
  const { form, laydate, upload } = layui;
  const [province, city] = ['province', 'city'].map((name) => document.querySelector(`select[name=${name}]`));
  const fill = (select, nodes) =>
    select.replaceChildren(new Option('请选择', ''), ...nodes.map((node) => new Option(node.label, node.value)));
  fill(province, tree);
  fill(city, []);
  for (const one of GROUPS.flatMap((group) => group.fields).filter(({ kind }) => kind === 'select'))
    if (one.key !== 'kind')
      options(document.querySelector(`select[name="${nameOf(one)}"]`), one.key === 'country' ? COUNTRIES : one.words);
  form.render();
  form.on('select(province)', async ({ value }) => {
    fill(city, []);
    form.render('select');
    await wait(400);
    fill(city, tree.find((node) => node.value === value)?.children ?? []);
    form.render('select');
  });
  for (const elem of document.querySelectorAll('[data-date]')) laydate.render({ elem, type: 'date' });
  for (const elem of document.querySelectorAll('[data-upload]')) {
    const list = document.querySelector(`[data-list="${elem.dataset.upload}"]`);
    let name = '';
    upload.render({
      elem,
      url: '/upload',
      accept: 'images',
      exts: 'jpg|png|jpeg',
      choose: ({ preview }) => preview((_index, chosen) => (name = chosen.name)),
      done: () => {
        uploaded[elem.dataset.upload] = [name];
        list.textContent = `${name} 上传成功`;
      },
    });
  }
  // The model is the data that the form would send: its own select and input elements.
  const model = () => {
    const state = emptyIdentity();
    for (const one of [...GROUPS.flatMap((group) => group.fields), LETTER]) {
      const element = document.querySelector(`[name="${nameOf(one)}"]`);
      const value =
        one.kind === 'upload'
          ? (uploaded[nameOf(one)] ?? [])
          : one.kind === 'cascader'
            ? [province.value, city.value].filter(Boolean)
            : element.matches('select')
              ? chosen(element)
              : element.value;
      if (one.group) state[one.group][one.key] = value;
      else state[one.key] = value;
    }
    return identityModel(state, { region: (codes) => regionNames(codes, tree), files: (names) => names });
  };
  practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
  await wait(1200);
  const kind = GROUPS[0].fields.find(({ key }) => key === 'kind');
  options(document.querySelector('select[name="organization.kind"]'), kind.words);
  form.render('select');
});
