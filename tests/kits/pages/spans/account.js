import './style.css';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { STEPS } from '../../shared/native.js';
import { accountModel, practice } from '../../shared/practice.js';
import { dropdown } from './widgets.js';

const state = emptyAccount();
const line = (title, control) =>
  `<div class="f-row"><span class="f-tit"><em>*</em>${title}：</span><div class="f-con">${control}</div></div>`;
const box = (key, type = 'text') => `<input class="inp" data-key="${key}" type="${type}">`;

document.querySelector('#app').innerHTML = `${STEPS}<div class="sheet">
  ${line('用 户 名', `${box('username')}<p class="f-tip">4-20位字符</p>`)}
  ${line('机构全称', box('organizationName'))}
  ${line('机构全称说明', box('note'))}
  ${line('手 机 号', `<div class="code"></div>${box('phone')}`)}
  ${line('手机验证码', `<span data-code>${box('smsCode')}</span><a class="btn">获取验证码</a>`)}
  ${line('密 码', box('password', 'password'))}
  ${line('确认密码', box('password2', 'password'))}
  <div class="f-row"><div class="f-con"><a class="btn main">下一步</a></div></div></div>`;
for (const input of document.querySelectorAll('[data-key]'))
  input.addEventListener('blur', () => {
    state[input.dataset.key] = input.value;
  });
dropdown(document.querySelector('.code'), {
  words: CODES,
  value: '+86',
  commit: (word) => {
    state.code = word;
  },
});
practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
