import { defineComponent } from 'vue';
import { signedIn } from '../../fake-account';
import { nowOn } from '../../oracle';
import { go } from '../../settings';
import { StepBar } from '../../shell/step-bar';
import { realnameSteps } from '../../shell/steps';

/** The answer: turned down with a reason, or 认证成功. */
export const ResultPage = defineComponent({
  name: 'ResultPage',
  components: { StepBar },
  data: () => ({ steps: realnameSteps, passed: signedIn()?.status === 'passed' }),
  created() {
    const status = signedIn()?.status;
    if (status !== 'passed' && status !== 'rejected') location.replace('#/review');
    nowOn(this.passed ? 'realname/passed' : 'realname/rejected');
  },
  methods: {
    go,
    again() {
      location.hash = '#/identity';
    },
  },
  template: `
    <div class="realname">
      <step-bar :steps="steps" :at="passed ? 4 : 3" />
      <div v-if="passed" class="module result">
        <div class="result_icon">✓</div>
        <h2>认证成功</h2>
        <p>您可以办理著作权登记业务了。</p>
        <hd-button guarded="next" @click="go('registration.html#/registerSoft')">去登记</hd-button>
      </div>
      <div v-else class="module result">
        <div class="result_icon refused">!</div>
        <h2>认证未通过</h2>
        <p>未通过原因：<span>授权书未加盖公章或公章不清晰，请重新上传。</span></p>
        <hd-button guarded="next" @click="again">重新提交</hd-button>
      </div>
    </div>`,
});
