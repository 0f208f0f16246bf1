import naive from 'naive-ui';
import { createApp, reactive, ref } from 'vue';
import { asOptions, CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const form = reactive(emptyAccount());
const formRef = ref();
const need = (message) => ({ required: true, message, trigger: 'blur' });
const rules = {
  username: need('请输入用户名'),
  organizationName: need('请输入机构全称'),
  phone: need('请输入手机号'),
  smsCode: need('请输入手机验证码'),
  password: need('请输入密码'),
  password2: need('请再次输入密码'),
};

createApp({
  setup: () => ({ form, formRef, rules, codes: asOptions(CODES) }),
  template: `
    <n-card style="width: 680px; margin: 24px auto">
      <n-steps :current="2"><n-step title="选择身份" /><n-step title="创建账户" /><n-step title="注册成功" /></n-steps>
      <n-form ref="formRef" :model="form" :rules="rules" label-placement="left" label-width="100" require-mark-placement="left" style="margin-top: 24px">
        <n-form-item label="用户名" path="username"><n-input v-model:value="form.username" placeholder="" /></n-form-item>
        <n-form-item label="机构全称" path="organizationName"><n-input v-model:value="form.organizationName" placeholder="请输入机构全称" clearable /></n-form-item>
        <n-form-item label="手机号" path="phone">
          <n-input-group>
            <n-select v-model:value="form.code" :options="codes" style="width: 110px" />
            <n-input v-model:value="form.phone" placeholder="请输入手机号" />
          </n-input-group>
        </n-form-item>
        <n-form-item label="手机验证码" path="smsCode" data-code>
          <n-input-group><n-input v-model:value="form.smsCode" placeholder="" /><n-button>获取验证码</n-button></n-input-group>
        </n-form-item>
        <n-form-item label="密码" path="password"><n-input v-model:value="form.password" type="password" show-password-on="click" placeholder="" /></n-form-item>
        <n-form-item label="确认密码" path="password2"><n-input v-model:value="form.password2" type="password" placeholder="" /></n-form-item>
        <n-button type="primary">下一步</n-button>
      </n-form>
    </n-card>`,
})
  .use(naive)
  .mount('#app');

/** naive-ui rejects with a list of lists of complaints. */
const complaints = (lists) => Object.fromEntries(lists.flat().map((one) => [one.field, one.message]));
practice({
  page: 'account',
  model: () => accountModel(form),
  validate: () => formRef.value.validate().then(() => ({}), complaints),
});
