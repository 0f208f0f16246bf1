import { defineComponent } from 'vue';
import { signedIn } from '../../fake-account';
import { nowOn } from '../../oracle';
import { go, later, pageDelay } from '../../settings';

const filings = [
  { code: 'R11', title: '计算机软件著作权登记申请', text: '首次为计算机软件办理著作权登记' },
  { code: 'R21', title: '计算机软件著作权转让或专有许可合同登记申请', text: '软件著作权转让合同或专有许可合同的登记' },
  { code: 'R41', title: '软件登记事项变更或补充申请', text: '变更或补充已登记的软件登记事项' },
];

/** 立即登记 asks for a session first, then for a verified name, then leads on. */
export const RegisterSoftPage = defineComponent({
  name: 'RegisterSoftPage',
  data: () => ({ ready: false, filings, dialog: '' as '' | 'realname' | 'absent' }),
  async created() {
    nowOn('registration/registerSoft');
    await later(pageDelay());
    this.ready = true;
  },
  methods: {
    go,
    async start(code: string) {
      await later(200);
      const user = signedIn();
      if (!user) go('login.html', { redirect: 'registration.html#/registerSoft' });
      else if (user.status !== 'passed') this.dialog = 'realname';
      else if (code === 'R11') go('r11.html#/identity');
      else this.dialog = 'absent';
    },
    verify() {
      const status = signedIn()?.status;
      if (status === 'waiting') go('realname.html#/review');
      else if (status === 'rejected') go('realname.html#/result');
      else go('realname.html#/account');
    },
  },
  template: `
    <div class="register_soft">
      <div class="breadcrumb"><a @click="go('registration.html#/index')">首页</a> &gt; <span>软件登记</span></div>
      <div v-if="!ready" class="page_loading">加载中…</div>
      <div v-else class="filing_cards">
        <div v-for="filing in filings" :key="filing.code" class="filing_card">
          <h3>{{ filing.code }} {{ filing.title }}</h3>
          <p>{{ filing.text }}</p>
          <hd-button guarded="next" @click="start(filing.code)">立即登记</hd-button>
        </div>
      </div>
      <hd-dialog v-if="dialog === 'realname'" title="需实名认证" @close="dialog = ''">
        <p>您尚未完成实名认证，请先完成实名认证后再办理登记业务。</p>
        <template #footer>
          <hd-button color="white" @click="dialog = ''">取消</hd-button>
          <hd-button guarded="next" @click="verify">前往实名认证</hd-button>
        </template>
      </hd-dialog>
      <hd-dialog v-if="dialog === 'absent'" title="提示" @close="dialog = ''">
        <p>练习站点不包含此项业务。</p>
        <template #footer><hd-button @click="dialog = ''">确定</hd-button></template>
      </hd-dialog>
    </div>`,
});
