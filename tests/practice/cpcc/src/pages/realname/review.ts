import { defineComponent } from 'vue';
import { keepAccount, signedIn } from '../../fake-account';
import { nowOn } from '../../oracle';
import { StepBar } from '../../shell/step-bar';
import { realnameSteps } from '../../shell/steps';

/** 审核信息. The strip below plays the Centre's part, for people and tests that do not want to wait for days. */
export const ReviewPage = defineComponent({
  name: 'ReviewPage',
  components: { StepBar },
  data: () => ({ steps: realnameSteps }),
  created() {
    const status = signedIn()?.status;
    if (status === 'passed' || status === 'rejected') location.replace('#/result');
    else if (status !== 'waiting') location.replace('#/account');
    nowOn('realname/review');
    window.__practice.decide = this.decide;
  },
  methods: {
    decide(status: 'passed' | 'rejected') {
      keepAccount({ status });
      location.hash = '#/result';
    },
  },
  template: `
    <div class="realname">
      <step-bar :steps="steps" :at="3" />
      <div class="module result">
        <div class="result_icon waiting">…</div>
        <p>您已提交实名认证申请，我们将在1-3个工作日内审核。</p>
      </div>
      <div class="practice_strip">
        练习站点：<a class="hd-link" @click="decide('passed')">模拟通过</a><a class="hd-link" @click="decide('rejected')">模拟退回</a>
      </div>
    </div>`,
});
