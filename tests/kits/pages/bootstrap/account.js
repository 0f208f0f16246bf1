import 'bootstrap/dist/css/bootstrap.css';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const state = emptyAccount();
const floating = (id, label, type = 'text') =>
  `<div class="form-floating mb-3"><input type="${type}" class="form-control" id="${id}" placeholder="${label}"><label for="${id}">${label}</label></div>`;

document.querySelector('#app').innerHTML = `
  <div class="container" style="max-width: 560px; padding-top: 24px">
    <nav><ol class="breadcrumb"><li class="breadcrumb-item">选择身份</li><li class="breadcrumb-item active">创建账户</li><li class="breadcrumb-item">注册成功</li></ol></nav>
    <form>
      ${floating('username', '用户名')}
      ${floating('organizationName', '机构全称')}
      <label class="form-label" for="phone">手机号</label>
      <div class="input-group mb-3">
        <select class="form-select" id="code" style="max-width: 110px">${CODES.map((code) => `<option>${code}</option>`).join('')}</select>
        <input type="tel" class="form-control" id="phone">
      </div>
      <div class="input-group mb-3" data-code>
        <input class="form-control" id="smsCode" placeholder="手机验证码" aria-label="手机验证码"><button type="button" class="btn btn-outline-secondary">获取验证码</button>
      </div>
      ${floating('password', '密码', 'password')}
      ${floating('password2', '确认密码', 'password')}
      <button type="button" class="btn btn-primary">下一步</button>
    </form>
  </div>`;
for (const control of document.querySelectorAll('input, select'))
  control.addEventListener('change', () => {
    state[control.id] = control.value;
  });
practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
