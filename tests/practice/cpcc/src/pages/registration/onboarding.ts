import { defineComponent } from 'vue';

const SEEN = 'practice.onboarded';
const pages = ['在这里选择要办理的版权登记业务', '在用户中心查看办理进度', '在消息中心接收认证与审查结果'];

/** Laid over the home page at the first visit. */
export const OnboardingLayer = defineComponent({
  name: 'OnboardingLayer',
  data: () => ({ at: 0, pages, seen: localStorage.getItem(SEEN) !== null }),
  methods: {
    next() {
      if (this.at + 1 < pages.length) this.at += 1;
      else this.skip();
    },
    skip() {
      localStorage.setItem(SEEN, '1');
      this.seen = true;
    },
  },
  template: `
    <div v-if="!seen" class="onboarding">
      <div class="onboarding_box">
        <p>{{ pages[at] }}</p>
        <div class="onboarding_foot">
          <a class="hd-link" @click="skip">跳过</a><span>{{ at + 1 }} / {{ pages.length }}</span>
          <hd-button guarded="next" @click="next">下一步</hd-button>
        </div>
      </div>
    </div>`,
});
