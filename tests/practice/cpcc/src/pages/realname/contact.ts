import { defineComponent } from 'vue';
import { keepAccount, signedIn } from '../../fake-account';
import { contactRules, emptyContact } from '../../forms/account';
import { CodeField } from '../../shell/code-field';
import { formPage } from '../../shell/form';
import { StepBar } from '../../shell/step-bar';
import { realnameSteps } from '../../shell/steps';

/** 完善账户信息: the e-mail check. */
export const ContactPage = defineComponent({
  name: 'ContactPage',
  components: { StepBar, CodeField },
  mixins: [formPage],
  data() {
    const { username = '', organizationName = '' } = signedIn() ?? {};
    return {
      pageName: 'realname/account',
      organization: signedIn()?.kind !== '个人',
      form: { ...emptyContact(), username, organizationName },
      steps: realnameSteps,
    };
  },
  methods: {
    rules() {
      return contactRules(this.form, this.organization);
    },
    async next() {
      if (!(await this.accepted())) return;
      keepAccount({ email: this.form.email, status: 'email' });
      location.hash = '#/identity';
    },
  },
  template: `
    <div class="realname">
      <step-bar :steps="steps" :at="1" />
      <div class="module">
        <div v-if="!ready" class="page_loading">加载中…</div>
        <div v-else class="module_body">
          <fillin-item label="用户名" must :error="errors.username"><hd-input v-model="form.username" readonly /></fillin-item>
          <fillin-item v-if="organization" label="机构全称" must :error="errors.organizationName"><hd-input v-model="form.organizationName" readonly /></fillin-item>
          <fillin-item label="邮箱" must :error="errors.email"><hd-input v-model="form.email" placeholder="请输入邮箱" /></fillin-item>
          <fillin-item label="邮箱验证码" must :error="errors.code">
            <code-field v-model="form.code" placeholder="请输入邮箱验证码" :seconds="49" />
          </fillin-item>
          <div class="form_buttons"><hd-button guarded="next" :busy="checking" @click="next">下一步</hd-button></div>
        </div>
      </div>
    </div>`,
});
