import '@ionic/core/css/ionic.bundle.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as option } from '@ionic/core/components/ion-select-option.js';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { STEPS } from '../../shared/native.js';
import { accountModel, practice } from '../../shared/practice.js';

initialize({ mode: 'ios' });
for (const define of [app, button, content, input, item, list, select, option]) define();
const state = emptyAccount();

document.querySelector('#app').innerHTML = `<ion-app><ion-content class="ion-padding">
  ${STEPS}
  <ion-list style="max-width: 640px; margin: auto">
    <ion-item><ion-input data-key="username" label="用户名" placeholder="请输入"></ion-input></ion-item>
    <ion-item><ion-input data-key="organizationName" label="机构全称" label-placement="stacked" helper-text="与营业执照一致"></ion-input></ion-item>
    <ion-item><ion-select data-key="code" aria-label="区号" interface="popover" value="+86" slot="start">${CODES.map((code) => `<ion-select-option value="${code}">${code}</ion-select-option>`).join('')}</ion-select><ion-input data-key="phone" label="手机号" label-placement="floating"></ion-input></ion-item>
    <ion-item data-code><ion-input data-key="smsCode" label="手机验证码"></ion-input><ion-button slot="end">获取验证码</ion-button></ion-item>
    <ion-item><ion-input data-key="password" type="password" label="密码"></ion-input></ion-item>
    <ion-item><ion-input data-key="password2" type="password" label="确认密码"></ion-input></ion-item>
  </ion-list>
  <ion-button>下一步</ion-button>
</ion-content></ion-app>`;
for (const type of ['ionInput', 'ionChange'])
  document.addEventListener(type, ({ target }) => {
    if (target.dataset.key) state[target.dataset.key] = target.value ?? '';
  });
practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
