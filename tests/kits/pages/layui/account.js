import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';
import { checkAccount } from '../../shared/check.js';
import { CODES } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const { layui } = window;
const item = (label, content) =>
  `<div class="layui-form-item"><label class="layui-form-label"><span style="color:red">*</span> ${label}</label>${content}</div>`;
const block = (control) => `<div class="layui-input-block">${control}</div>`;
const input = (name, type = 'text') =>
  `<input type="${type}" name="${name}" lay-verify="required" autocomplete="off" class="layui-input">`;

document.querySelector('#app').innerHTML = `
  <div class="layui-container" style="width:720px;margin-top:24px">
    <div class="layui-tab layui-tab-brief"><ul class="layui-tab-title"><li>选择身份</li><li class="layui-this">创建账户</li><li>注册成功</li></ul></div>
    <form class="layui-form" lay-filter="account">
      ${item('用户名', block(input('username')))}
      ${item('机构全称', block(input('organizationName')))}
      ${item('手机号', `<div class="layui-input-inline" style="width:90px"><select name="code">${CODES.map((code) => `<option>${code}</option>`).join('')}</select></div><div class="layui-input-inline" style="width:300px">${input('phone', 'tel')}</div>`)}
      ${item('手机验证码', `<div class="layui-input-inline" data-code>${input('smsCode')}</div><button type="button" class="layui-btn layui-btn-primary">获取验证码</button>`)}
      ${item('密码', block(input('password', 'password')))}
      ${item('确认密码', block(input('password2', 'password')))}
      ${block('<button type="button" class="layui-btn" lay-submit>下一步</button>')}
    </form>
  </div>`;
layui.use(['form'], () => {
  layui.form.render();
  const state = () => layui.form.val('account');
  practice({ page: 'account', model: () => accountModel(state()), validate: () => checkAccount(state()) });
});
