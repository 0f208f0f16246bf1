import Button from 'primevue/button';
import PrimeVue from 'primevue/config';
import Dropdown from 'primevue/dropdown';
import InputGroup from 'primevue/inputgroup';
import InputText from 'primevue/inputtext';
import Password from 'primevue/password';
import Steps from 'primevue/steps';
import 'primevue/resources/themes/lara-light-blue/theme.css';
import { createApp, reactive } from 'vue';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const form = reactive(emptyAccount());
const steps = ['选择身份', '创建账户', '注册成功'].map((label) => ({ label }));

createApp({
  components: { Button, Dropdown, InputGroup, InputText, Password, Steps },
  setup: () => ({ form, steps, codes: CODES }),
  template: `
    <div style="width: 520px; margin: 24px auto; font-family: sans-serif">
      <Steps :model="steps" :active-step="1" />
      <form style="display: flex; flex-direction: column; gap: 16px; margin-top: 24px" autocomplete="off">
        <div class="field"><label for="username">用户名 <span style="color: red">*</span></label><br /><InputText id="username" v-model="form.username" style="width: 100%" /></div>
        <div class="field"><label for="organizationName">机构全称 <span style="color: red">*</span></label><br /><InputText id="organizationName" v-model="form.organizationName" style="width: 100%" /></div>
        <div class="field"><label for="phone">手机号 <span style="color: red">*</span></label><br />
          <InputGroup style="display: flex"><Dropdown v-model="form.code" :options="codes" style="width: 120px" /><InputText id="phone" v-model="form.phone" style="flex: 1" /></InputGroup>
        </div>
        <div class="field" data-code><label for="smsCode">手机验证码</label><br /><InputText id="smsCode" v-model="form.smsCode" /> <Button label="获取验证码" type="button" /></div>
        <div class="field"><label for="password">密码</label><br /><Password input-id="password" v-model="form.password" toggle-mask :feedback="false" /></div>
        <div class="field"><label for="password2">确认密码</label><br /><Password input-id="password2" v-model="form.password2" :feedback="false" /></div>
        <Button label="下一步" type="button" />
      </form>
    </div>`,
})
  .use(PrimeVue)
  .mount('#app');
practice({ page: 'account', model: () => accountModel(form), validate: () => checkAccount(form) });
