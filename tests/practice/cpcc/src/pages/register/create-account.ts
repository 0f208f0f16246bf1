import { defineComponent, type PropType } from 'vue';
import { phoneCountries } from '../../data/words';
import { registerAccount } from '../../fake-account';
import { accountRules, emptyAccount } from '../../forms/account';
import { CodeField } from '../../shell/code-field';
import { formPage } from '../../shell/form';

export const CreateAccount = defineComponent({
  name: 'CreateAccount',
  components: { CodeField },
  mixins: [formPage],
  props: { kind: { type: String as PropType<'个人' | '机构'>, required: true } },
  data: () => ({ pageName: 'register/account', form: emptyAccount(), phoneCountries }),
  methods: {
    rules() {
      return accountRules(this.form, this.kind === '机构');
    },
    async next() {
      if (!(await this.accepted())) return;
      const { username, organizationName, phone } = this.form;
      registerAccount({ kind: this.kind, username, organizationName, phone, status: 'new' });
      this.$emit('created');
    },
  },
  template: `
    <div class="module">
      <div v-if="!ready" class="page_loading">加载中…</div>
      <div v-else class="module_body">
        <fillin-item label="用户名" must :error="errors.username">
          <hd-input v-model="form.username" placeholder="请输入用户名" />
        </fillin-item>
        <fillin-item v-if="kind === '机构'" label="机构全称" must :error="errors.organizationName">
          <hd-input v-model="form.organizationName" placeholder="请输入机构全称" />
        </fillin-item>
        <fillin-item label="手机号" must :error="errors.phone">
          <div class="phone_field">
            <hd-select v-model="form.phoneCountry" :options="phoneCountries" />
            <hd-input v-model="form.phone" placeholder="请输入手机号" />
          </div>
        </fillin-item>
        <fillin-item label="手机验证码" must :error="errors.code">
          <code-field v-model="form.code" placeholder="请输入手机验证码" :seconds="35" />
        </fillin-item>
        <fillin-item label="密码" must :error="errors.password">
          <hd-input v-model="form.password" type="password" placeholder="请输入密码" secret="password" />
        </fillin-item>
        <fillin-item label="确认密码" must :error="errors.passwordAgain">
          <hd-input v-model="form.passwordAgain" type="password" placeholder="请再次输入密码" secret="password" />
        </fillin-item>
        <div class="form_buttons"><hd-button guarded="next" :busy="checking" @click="next">下一步</hd-button></div>
      </div>
    </div>`,
});
