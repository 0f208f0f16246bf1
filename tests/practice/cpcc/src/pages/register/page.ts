import { defineComponent } from 'vue';
import { nowOn } from '../../oracle';
import { go, later, pageDelay, settings } from '../../settings';
import { GuardedCard } from '../../shell/guarded-card';
import { StepBar } from '../../shell/step-bar';
import { registerSteps } from '../../shell/steps';
import { CreateAccount } from './create-account';
import { UserAgreement } from './user-agreement';

type Stage = 'agreement' | 'identity' | 'account' | 'success';
const stages: readonly Stage[] = ['agreement', 'identity', 'account', 'success'];
const wanted = stages.find((stage) => stage === settings.stage) ?? 'agreement';

/** All four stages are under the one hash. Moving on changes the content alone. */
export const RegisterPage = defineComponent({
  name: 'RegisterPage',
  components: { GuardedCard, StepBar, UserAgreement, CreateAccount },
  data: () => ({ stage: 'agreement' as Stage, moving: false, kind: '机构' as '个人' | '机构', steps: registerSteps }),
  computed: {
    at(): number {
      return stages.indexOf(this.stage) - 1;
    },
  },
  created() {
    this.enter(wanted);
  },
  methods: {
    go,
    enter(stage: Stage) {
      this.stage = stage;
      // The account form names itself, together with its model.
      if (stage !== 'account') nowOn(`register/${stage}`);
    },
    async moveTo(stage: Stage) {
      this.moving = true;
      nowOn('loading');
      await later(pageDelay());
      this.moving = false;
      this.enter(stage);
    },
    pick(kind: '个人' | '机构') {
      this.kind = kind;
      this.moveTo('account');
    },
  },
  template: `
    <div class="register">
      <div class="page_top"><span>用户注册</span><a class="hd-link" @click="go('login.html')">已有账号，请登录</a></div>
      <step-bar v-if="stage !== 'agreement'" :steps="steps" :at="at" />
      <div v-if="moving" class="page_loading">加载中…</div>
      <user-agreement v-else-if="stage === 'agreement'" @agree="moveTo('identity')" />
      <div v-else-if="stage === 'identity'" class="module">
        <p class="module_lead">请选择注册身份，身份选择后不可更改</p>
        <div class="identity_cards">
          <guarded-card title="个人" text="自然人，为本人办理登记" @click="pick('个人')" />
          <guarded-card title="机构" text="企业、事业单位、机关、社会团体及其他组织" @click="pick('机构')" />
        </div>
      </div>
      <create-account v-else-if="stage === 'account'" :kind="kind" @created="moveTo('success')" />
      <div v-else class="module result">
        <div class="result_icon">✓</div>
        <h2>恭喜您注册成功</h2>
        <p>请牢记并妥善保管您的用户名和密码。</p>
        <hd-button guarded="next" @click="go('registration.html#/registerSoft')">去登记</hd-button>
      </div>
    </div>`,
});
