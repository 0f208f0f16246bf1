import { defineComponent } from 'vue';
import { signedIn, signOut } from '../fake-account';
import { go } from '../settings';
import { says } from './toast';

/** Header and footer of every entry. */
export const PracticeLayout = defineComponent({
  name: 'PracticeLayout',
  data: () => ({ user: signedIn()?.username ?? '', says }),
  methods: {
    go,
    leave() {
      signOut();
      go('login.html');
    },
    // Same as on the live portal, where a synthetic click on it does nothing.
    openAccount(event: MouseEvent) {
      if (event.isTrusted) window.open('account.html?current=soft_register', 'usercenter');
    },
  },
  template: `
    <div class="portal">
      <div class="portal_header"><div class="portal_width">
        <div class="portal_logo"><b>版</b><div>中国版权保护中心<small>著作权登记系统</small></div></div>
        <ul class="portal_nav">
          <li @click="go('registration.html#/index')">首页</li>
          <li @click="go('registration.html#/registerSoft')">版权登记</li>
          <li @click="openAccount">用户中心</li>
        </ul>
        <div class="portal_user" v-if="user"><span>{{ user }}</span><a class="hd-link" @click="leave">退出</a></div>
        <div class="portal_user" v-else>
          <a class="hd-link" @click="go('login.html')">登录</a><a class="hd-link" @click="go('register.html#/identity')">注册</a>
        </div>
      </div></div>
      <div class="portal_main"><div class="portal_width"><slot /></div></div>
      <div class="portal_footer">练习站点，仅供测试与演练，与中国版权保护中心无关，不会提交任何信息。</div>
      <div v-if="says.text" class="hd-toast">{{ says.text }}</div>
    </div>`,
});
