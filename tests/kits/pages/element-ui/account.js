import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

Vue.use(ElementUI);
const need = (message) => [{ required: true, message, trigger: 'blur' }];

const app = new Vue({
  el: '#app',
  data: () => ({
    codes: CODES,
    form: emptyAccount(),
    rules: {
      username: need('请输入用户名'),
      organizationName: need('请输入机构全称'),
      phone: [...need('请输入手机号'), { pattern: /^1\d{10}$/, message: '手机号格式不正确', trigger: 'blur' }],
      smsCode: need('请输入手机验证码'),
      password: need('请输入密码'),
      password2: need('请再次输入密码'),
    },
  }),
  template: `
    <el-card style="width: 720px; margin: 24px auto">
      <el-steps :active="1" align-center>
        <el-step title="选择身份" /><el-step title="创建账户" /><el-step title="注册成功" />
      </el-steps>
      <el-form ref="form" :model="form" :rules="rules" label-width="120px" style="margin-top: 24px">
        <el-form-item label="用户名" prop="username"><el-input v-model="form.username" placeholder="请输入用户名" /></el-form-item>
        <el-form-item label="机构全称" prop="organizationName"><el-input v-model.trim="form.organizationName" maxlength="60" show-word-limit /></el-form-item>
        <el-form-item label="手机号" prop="phone">
          <el-input v-model="form.phone" placeholder="请输入手机号">
            <el-select slot="prepend" v-model="form.code" style="width: 90px"><el-option v-for="c in codes" :key="c" :value="c" :label="c" /></el-select>
          </el-input>
        </el-form-item>
        <el-form-item label="手机验证码" prop="smsCode" data-code>
          <el-input v-model="form.smsCode"><el-button slot="append">获取验证码</el-button></el-input>
        </el-form-item>
        <el-form-item label="密码" prop="password"><el-input v-model="form.password" type="password" show-password /></el-form-item>
        <el-form-item label="确认密码" prop="password2"><el-input v-model="form.password2" type="password" show-password /></el-form-item>
        <el-form-item><el-button type="primary">下一步</el-button></el-form-item>
      </el-form>
    </el-card>`,
});

practice({
  page: 'account',
  model: () => accountModel(app.form),
  validate: () =>
    new Promise((resolve) => {
      app.$refs.form.validate((_ok, fields) => {
        const entries = Object.entries(fields ?? {}).map(([key, [first]]) => [key, first.message]);
        resolve(Object.fromEntries(entries));
      });
    }),
});
