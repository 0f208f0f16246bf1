import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, reactive, ref } from 'vue';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const form = reactive(emptyAccount());
const formRef = ref();
const need = (message) => [{ required: true, message, trigger: 'blur' }];
const rules = {
  username: need('请输入用户名'),
  organizationName: need('请输入机构全称'),
  phone: [...need('请输入手机号'), { pattern: /^1\d{10}$/, message: '手机号格式不正确', trigger: 'blur' }],
  smsCode: need('请输入手机验证码'),
  password: need('请输入密码'),
  password2: need('请再次输入密码'),
};

createApp({
  setup: () => ({ form, formRef, rules, codes: CODES }),
  template: `
    <div style="width: 560px; margin: 24px auto">
      <el-steps :active="1" finish-status="success" simple>
        <el-step title="选择身份" /><el-step title="创建账户" /><el-step title="注册成功" />
      </el-steps>
      <el-form ref="formRef" :model="form" :rules="rules" label-position="top" size="large" style="margin-top: 24px">
        <el-form-item label="用户名" prop="username"><el-input v-model="form.username" clearable /></el-form-item>
        <el-form-item label="机构全称" prop="organizationName"><el-input v-model="form.organizationName" clearable /></el-form-item>
        <el-form-item label="手机号" prop="phone">
          <el-select v-model="form.code" style="width: 110px"><el-option v-for="c in codes" :key="c" :value="c" :label="c" /></el-select>
          <el-input v-model="form.phone" style="width: 400px; margin-left: 12px" />
        </el-form-item>
        <el-form-item label="手机验证码" prop="smsCode" data-code>
          <el-input v-model="form.smsCode" style="width: 300px" /><el-button style="margin-left: 12px">获取验证码</el-button>
        </el-form-item>
        <el-form-item label="密码" prop="password"><el-input v-model="form.password" type="password" show-password /></el-form-item>
        <el-form-item label="确认密码" prop="password2"><el-input v-model="form.password2" type="password" show-password /></el-form-item>
        <el-button type="primary">下一步</el-button>
      </el-form>
    </div>`,
})
  .use(ElementPlus)
  .mount('#app');

practice({
  page: 'account',
  model: () => accountModel(form),
  validate: () =>
    formRef.value.validate().then(
      () => ({}),
      (fields) => Object.fromEntries(Object.entries(fields).map(([key, [first]]) => [key, first.message])),
    ),
});
