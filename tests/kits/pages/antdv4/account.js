import Antd from 'ant-design-vue';
import 'ant-design-vue/dist/reset.css';
import { createApp, reactive, ref } from 'vue';
import { asOptions, CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const form = reactive(emptyAccount());
const formRef = ref();
const need = (message) => [{ required: true, message }];
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
    <div style="width: 620px; margin: 24px auto">
      <a-steps :current="1" :items="[{ title: '选择身份' }, { title: '创建账户' }, { title: '注册成功' }]" />
      <a-form ref="formRef" :model="form" :rules="rules" :label-col="{ span: 6 }" style="margin-top: 24px">
        <a-form-item label="用户名" name="username"><a-input v-model:value="form.username" placeholder="请输入用户名" /></a-form-item>
        <a-form-item label="机构全称" name="organizationName"><a-input v-model:value="form.organizationName" placeholder="请输入机构全称" allow-clear /></a-form-item>
        <a-form-item label="手机号" name="phone">
          <a-input v-model:value="form.phone" placeholder="请输入手机号">
            <template #addonBefore><a-select v-model:value="form.code" :options="codes" style="width: 90px" /></template>
          </a-input>
        </a-form-item>
        <a-form-item label="手机验证码" name="smsCode" data-code><a-input-search v-model:value="form.smsCode" enter-button="获取验证码" /></a-form-item>
        <a-form-item label="密码" name="password"><a-input-password v-model:value="form.password" /></a-form-item>
        <a-form-item label="确认密码" name="password2"><a-input-password v-model:value="form.password2" /></a-form-item>
        <a-button type="primary">下一步</a-button>
      </a-form>
    </div>`,
})
  .use(Antd)
  .mount('#app');

practice({
  page: 'account',
  model: () => accountModel(form),
  validate: () =>
    formRef.value.validate().then(
      () => ({}),
      ({ errorFields }) => Object.fromEntries(errorFields.map(({ name, errors }) => [name.join('.'), errors[0]])),
    ),
});
