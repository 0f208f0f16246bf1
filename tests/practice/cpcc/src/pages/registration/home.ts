import { defineComponent } from 'vue';
import { nowOn } from '../../oracle';
import { go } from '../../settings';
import { OnboardingLayer } from './onboarding';

const services = [
  { title: '作品登记', text: '文字、美术、摄影、影视等作品的著作权登记', to: '' },
  { title: '软件登记', text: '计算机软件著作权登记、转让、变更与补充', to: 'registration.html#/registerSoft' },
  { title: '质权登记', text: '著作权质权的设立、变更与注销登记', to: '' },
];

export const HomePage = defineComponent({
  name: 'HomePage',
  components: { OnboardingLayer },
  data: () => ({ services }),
  created: () => nowOn('registration/index'),
  methods: {
    visit(to: string) {
      if (to) go(to);
    },
  },
  template: `
    <div class="home">
      <div class="home_banner"><h1>版权登记</h1><p>在线填报 · 在线受理 · 电子证书</p></div>
      <div class="service_cards">
        <div v-for="service in services" :key="service.title" class="service_card" @click="visit(service.to)">
          <h3>{{ service.title }}</h3><p>{{ service.text }}</p>
        </div>
      </div>
      <div class="module"><div class="module_title"><span>通知公告</span></div>
        <ul class="notice_list"><li>关于启用电子证书的公告</li><li>关于调整登记材料提交方式的通知</li><li>实名认证操作指引</li></ul>
      </div>
      <onboarding-layer />
    </div>`,
});
