import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { STEPS } from '../../shared/native.js';
import { accountModel, practice } from '../../shared/practice.js';
import './style.css';

const state = emptyAccount();
const row = (label, control) => `<tr><th><i>*</i>${label}：</th><td>${control}</td></tr>`;
const input = (name, type = 'text') => `<input type="${type}" name="${name}" autocomplete="off">`;

document.querySelector('#app').innerHTML = `
  ${STEPS}
  <form><table>
    ${row('用户名', input('username'))}
    ${row('机构全称', input('organizationName'))}
    ${row('手机号', `<select name="code">${CODES.map((code) => `<option>${code}</option>`).join('')}</select> ${input('phone', 'tel')}`)}
    ${row('手机验证码', `<span data-code>${input('smsCode')}</span> <button type="button">获取验证码</button>`)}
    ${row('密码', input('password', 'password'))}
    ${row('确认密码', input('password2', 'password'))}
  </table><p><button type="button">下一步</button></p></form>`;

for (const control of document.querySelectorAll('input, select'))
  control.addEventListener('change', () => {
    state[control.name] = control.value;
  });
practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
