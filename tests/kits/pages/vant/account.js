import Vant from 'vant';
import 'vant/lib/index.css';
import { createApp, reactive } from 'vue';
import { checkAccount } from '../../shared/check.js';
import { emptyAccount } from '../../shared/data.js';
import { accountModel, practice } from '../../shared/practice.js';

const form = reactive(emptyAccount());

createApp({
  setup: () => ({ form }),
  template: `
    <van-nav-bar title="创建账户" />
    <van-form>
      <van-cell-group inset>
        <van-field v-model="form.username" label="用户名" placeholder="请输入用户名" required clearable />
        <van-field v-model="form.organizationName" label="机构全称" placeholder="请输入机构全称" required />
        <van-field v-model="form.phone" type="tel" label="手机号" placeholder="请输入手机号" required />
        <div data-code><van-field v-model="form.smsCode" label="手机验证码" center>
          <template #button><van-button size="small" native-type="button">获取验证码</van-button></template>
        </van-field></div>
        <van-field v-model="form.password" type="password" label="密码" />
        <van-field v-model="form.password2" type="password" label="确认密码" />
      </van-cell-group>
      <van-button block type="primary" native-type="button">下一步</van-button>
    </van-form>`,
})
  .use(Vant)
  .mount('#app');

practice({ page: 'account', model: () => accountModel(form), validate: () => checkAccount(form) });
