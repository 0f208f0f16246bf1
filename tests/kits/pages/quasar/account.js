import { QBtn, QForm, QInput, QSelect, QStep, QStepper, Quasar } from 'quasar/dist/quasar.client.js';
import 'quasar/dist/quasar.css';
import './icons.css';
import { createApp, reactive } from 'vue';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const form = reactive(emptyAccount());

createApp({
  setup: () => ({ form, codes: CODES, need: [(value) => !!value || '不能为空'] }),
  template: `
    <div style="max-width: 640px; margin: 24px auto">
      <q-stepper :model-value="2" flat>
        <q-step :name="1" title="选择身份" /><q-step :name="2" title="创建账户" /><q-step :name="3" title="注册成功" />
      </q-stepper>
      <q-form class="q-gutter-md" autocomplete="off">
        <q-input filled v-model="form.username" label="用户名 *" :rules="need" />
        <q-input outlined v-model="form.organizationName" label="机构全称 *" hint="与营业执照一致" :rules="need" />
        <div class="row q-gutter-sm">
          <q-select outlined v-model="form.code" :options="codes" style="width: 120px" />
          <q-input outlined class="col" v-model="form.phone" label="手机号" mask="###########" />
        </div>
        <q-input standout v-model="form.smsCode" label="手机验证码" data-code><template #after><q-btn no-caps label="获取验证码" /></template></q-input>
        <q-input filled v-model="form.password" type="password" label="密码" />
        <q-input filled v-model="form.password2" type="password" label="确认密码" />
        <q-btn color="primary" label="下一步" />
      </q-form>
    </div>`,
})
  .use(Quasar, { components: { QBtn, QForm, QInput, QSelect, QStep, QStepper } })
  .mount('#app');
practice({ page: 'account', model: () => accountModel(form), validate: () => checkAccount(form) });
