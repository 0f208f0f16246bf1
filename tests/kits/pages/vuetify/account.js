import { createApp, reactive } from 'vue';
import { createVuetify } from 'vuetify/dist/vuetify.esm.js';
import 'vuetify/dist/vuetify.css';
import { aliases, mdi } from 'vuetify/lib/iconsets/mdi-svg.js';
import { checkAccount } from '../../shared/check.js';
import { CODES, emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const form = reactive(emptyAccount());

createApp({
  setup: () => ({ form, codes: CODES, need: [(value) => !!value || '不能为空'] }),
  template: `
    <v-app><v-container style="max-width: 640px">
      <v-breadcrumbs :items="['选择身份', '创建账户', '注册成功']" />
      <v-form autocomplete="off">
        <v-text-field v-model="form.username" label="用户名" :rules="need" clearable />
        <v-text-field v-model="form.organizationName" label="机构全称" :rules="need" hint="与营业执照一致" persistent-hint class="mb-3" />
        <div class="d-flex ga-2">
          <v-select v-model="form.code" :items="codes" max-width="120" />
          <v-text-field v-model="form.phone" label="手机号" counter="11" :rules="need" />
        </div>
        <div class="d-flex ga-2" data-code>
          <v-text-field v-model="form.smsCode" label="手机验证码" /><v-btn>获取验证码</v-btn>
        </div>
        <v-text-field v-model="form.password" type="password" label="密码" />
        <v-text-field v-model="form.password2" type="password" label="确认密码" />
        <v-btn block color="primary" size="large">下一步</v-btn>
      </v-form>
    </v-container></v-app>`,
})
  .use(createVuetify({ icons: { defaultSet: 'mdi', aliases, sets: { mdi } } }))
  .mount('#app');
practice({ page: 'account', model: () => accountModel(form), validate: () => checkAccount(form) });
