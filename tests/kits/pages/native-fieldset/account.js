import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { STEPS } from '../../shared/native.js';
import { accountModel, practice } from '../../shared/practice.js';
import './style.css';

const state = emptyAccount();
const line = (id, label, control) => `<dt><label for="${id}" class="required">${label}</label></dt><dd>${control}</dd>`;
const input = (id, type = 'text') => `<input id="${id}" type="${type}" autocomplete="off">`;

document.querySelector('#app').innerHTML = `
  ${STEPS}
  <form><dl>
    ${line('username', '用户名', input('username'))}
    ${line('organizationName', '机构全称', input('organizationName'))}
    ${line('phone', '手机号', `<select id="code" aria-label="国家或地区代码">${CODES.map((code) => `<option>${code}</option>`).join('')}</select> ${input('phone', 'tel')}`)}
    ${line('smsCode', '手机验证码', `<span data-code>${input('smsCode')}</span> <button type="button">发送验证码</button>`)}
    ${line('password', '密码', input('password', 'password'))}
    ${line('password2', '确认密码', input('password2', 'password'))}
  </dl><button type="button">下一步</button></form>`;

for (const control of document.querySelectorAll('input, select'))
  control.addEventListener('input', () => {
    state[control.id] = control.value;
  });
practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
