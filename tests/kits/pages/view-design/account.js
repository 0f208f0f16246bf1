import ViewDesign from 'view-design';
import 'view-design/dist/styles/iview.css';
import Vue from 'vue';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

Vue.use(ViewDesign);
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
    <Card style="width: 700px; margin: 24px auto">
      <Steps :current="1"><Step title="选择身份" /><Step title="创建账户" /><Step title="注册成功" /></Steps>
      <Form ref="form" :model="form" :rules="rules" :label-width="110" label-colon style="margin-top: 24px">
        <FormItem label="用户名" prop="username"><Input v-model="form.username" clearable /></FormItem>
        <FormItem label="机构全称" prop="organizationName"><Input v-model="form.organizationName" /></FormItem>
        <FormItem label="手机号" prop="phone">
          <Input v-model="form.phone">
            <Select slot="prepend" v-model="form.code" style="width: 80px"><Option v-for="c in codes" :key="c" :value="c">{{ c }}</Option></Select>
          </Input>
        </FormItem>
        <FormItem label="手机验证码" prop="smsCode" data-code>
          <Input v-model="form.smsCode" style="width: 300px" /> <Button>获取验证码</Button>
        </FormItem>
        <FormItem label="密码" prop="password"><Input v-model="form.password" type="password" password /></FormItem>
        <FormItem label="确认密码" prop="password2"><Input v-model="form.password2" type="password" password /></FormItem>
        <FormItem><Button type="primary">下一步</Button></FormItem>
      </Form>
    </Card>`,
});

practice({
  page: 'account',
  model: () => accountModel(app.form),
  async validate() {
    await app.$refs.form.validate();
    const broken = app.$refs.form.fields.filter((one) => one.validateState === 'error');
    return Object.fromEntries(broken.map((one) => [one.prop, one.validateMessage]));
  },
});
