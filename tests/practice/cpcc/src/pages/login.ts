import { defineComponent } from 'vue';
import { account, signIn } from '../fake-account';
import { must, type Rule } from '../forms/rules';
import { go, later, settings } from '../settings';
import { boot } from '../shell/boot';
import { SliderCaptcha } from '../shell/captcha';
import { formPage } from '../shell/form';
import { toast } from '../shell/toast';

const LoginPage = defineComponent({
  name: 'LoginPage',
  components: { SliderCaptcha },
  mixins: [formPage],
  data: () => ({
    pageName: 'login',
    form: { kind: '个人用户', role: '管理员', account: '', password: '' },
    kinds: ['个人用户', '机构'],
    roles: ['管理员', '员工'],
    asking: false,
  }),
  methods: {
    go,
    rules(): Rule[] {
      return [must('account', '用户名', () => this.form.account), must('password', '密码', () => this.form.password)];
    },
    /** The account exists under the tabs it was registered for, and nowhere else. */
    refusal(): string {
      const known = account();
      if (!known) return this.form.kind === '机构' && this.form.role === '管理员' ? '' : '账号不存在';
      const kind = known.kind === '机构' ? '机构' : '个人用户';
      if (kind !== this.form.kind) return '账号类型与所选身份不符，请切换后重新登录';
      if (kind === '机构' && this.form.role !== '管理员') return '该账号不是员工账号，请选择管理员登录';
      return [known.username, known.phone, known.email].includes(this.form.account) ? '' : '用户名或密码错误';
    },
    async login() {
      if (await this.accepted()) this.asking = true;
    },
    async enter() {
      this.asking = false;
      await later(300);
      const refused = this.refusal();
      if (refused) {
        toast(refused);
        return;
      }
      signIn();
      go(settings.redirect ?? 'registration.html#/index');
    },
  },
  template: `
    <div class="login">
      <div class="login_side"><h2>著作权登记系统</h2><p>在线办理作品、软件著作权登记</p></div>
      <div class="login_box">
        <ul class="login_tabs">
          <li v-for="kind in kinds" :key="kind" :class="{ cur: form.kind === kind }" @click="form.kind = kind">{{ kind }}</li>
        </ul>
        <ul v-if="form.kind === '机构'" class="login_roles">
          <li v-for="role in roles" :key="role" :class="{ cur: form.role === role }" @click="form.role = role">{{ role }}</li>
        </ul>
        <div v-if="!ready" class="page_loading">加载中…</div>
        <div v-else class="login_form">
          <hd-input v-model="form.account" placeholder="请输入用户名/手机号/邮箱" />
          <p v-if="errors.account" class="hd-error">{{ errors.account }}</p>
          <hd-input v-model="form.password" type="password" placeholder="请输入密码" secret="password" />
          <p v-if="errors.password" class="hd-error">{{ errors.password }}</p>
          <hd-button guarded="submit" :busy="checking" @click="login">立即登录</hd-button>
          <div class="login_links"><a class="hd-link">忘记密码</a><a class="hd-link" @click="go('register.html#/identity')">立即注册</a></div>
        </div>
      </div>
      <slider-captcha v-if="asking" @pass="enter" @close="asking = false" />
    </div>`,
});

boot({ '/': LoginPage, '': LoginPage }, '/');
