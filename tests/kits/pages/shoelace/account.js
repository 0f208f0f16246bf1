import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const state = emptyAccount();
const input = (id, label, type = 'text') => `<sl-input id="${id}" type="${type}" label="${label}" required></sl-input>`;
document.querySelector('#app').innerHTML = `
  <form style="width: 520px; margin: 24px auto; display: grid; gap: 16px; font-family: sans-serif">
    <h2>创建账户</h2>
    ${input('username', '用户名')}${input('organizationName', '机构全称')}
    <sl-select id="code" label="国家/地区代码" value="+86">${CODES.map((code) => `<sl-option value="${code}">${code}</sl-option>`).join('')}</sl-select>
    ${input('phone', '手机号', 'tel')}
    <div data-code>${input('smsCode', '手机验证码')}<sl-button>获取验证码</sl-button></div>
    ${input('password', '密码', 'password')}${input('password2', '确认密码', 'password')}
    <sl-button variant="primary">下一步</sl-button>
  </form>`;
for (const element of document.querySelectorAll('sl-input, sl-select'))
  element.addEventListener('sl-change', () => {
    state[element.id] = element.value;
  });
practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
