import { defineComponent } from 'vue';
import { signedIn } from '../fake-account';
import { nowOn } from '../oracle';
import { go } from '../settings';
import { boot } from '../shell/boot';
import { GuardedCard } from '../shell/guarded-card';
import { StepBar } from '../shell/step-bar';
import { toast } from '../shell/toast';

const IdentityPage = defineComponent({
  name: 'IdentityPage',
  components: { GuardedCard, StepBar },
  data: () => ({ steps: ['选择办理身份', '软件申请信息', '软件开发信息', '软件功能与特点', '确认信息'] }),
  created: () => nowOn('r11/identity'),
  methods: {
    pick() {
      toast('练习站点到此为止：申请表尚未收录');
    },
  },
  template: `
    <div class="r11">
      <div class="breadcrumb"><a>首页</a> &gt; <a>软件登记</a> &gt; <span>R11 计算机软件著作权登记申请</span></div>
      <step-bar :steps="steps" :at="0" />
      <div class="module">
        <p class="module_lead">请选择办理身份</p>
        <div class="identity_cards">
          <guarded-card title="我是申请人" text="我为自己创作的软件申请著作权登记" @click="pick" />
          <guarded-card title="我是代理人" text="我为他人创作的软件申请著作权登记" @click="pick" />
        </div>
      </div>
    </div>`,
});

const user = signedIn();
if (!user) go('login.html', { redirect: 'r11.html#/identity' });
else if (user.status !== 'passed') go('registration.html#/registerSoft');
else boot({ '/identity': IdentityPage }, '/identity');
