import { defineComponent } from 'vue';
import { signedIn } from '../fake-account';
import { nowOn } from '../oracle';
import { go, later, pageDelay } from '../settings';
import { boot } from '../shell/boot';
import { toast } from '../shell/toast';

const tabs = ['全部', '草稿箱', '待提交', '待受理', '待审查', '待补正', '待发放', '已发放'];
const filings = [
  { flow: '2020R11L0734512', name: '云帆仓储管理系统', version: 'V1.0', state: '已发放', on: '2020-07-14' },
  { flow: '2026R11L1189034', name: '云帆运输调度平台', version: 'V2.0', state: '待提交', on: '2026-11-16' },
];

const AccountPage = defineComponent({
  name: 'AccountPage',
  data: () => ({ ready: false, tabs, tab: '全部', filings: signedIn()?.status === 'passed' ? filings : [] }),
  computed: {
    shown(): typeof filings {
      return this.filings.filter((filing) => this.tab === '全部' || this.tab === filing.state);
    },
  },
  async created() {
    nowOn('account');
    await later(pageDelay());
    this.ready = true;
  },
  methods: {
    print: () => toast('练习站点不包含签章页'),
  },
  template: `
    <div class="account">
      <div class="page_top"><span>软件登记</span></div>
      <div class="module">
        <ul class="status_tabs"><li v-for="name in tabs" :key="name" :class="{ cur: name === tab }" @click="tab = name">{{ name }}</li></ul>
        <div class="hd-table">
          <div class="hd-table-row hd-table-head"><span>流水号</span><span>软件名称</span><span>版本号</span><span>状态</span><span>填报日期</span><span>操作</span></div>
          <div class="hd-table-body">
            <div v-if="!ready" class="page_loading">加载中…</div>
            <div v-else-if="shown.length === 0" class="hd-table-none">暂无数据</div>
            <template v-else>
              <div v-for="filing in shown" :key="filing.flow" class="hd-table-row">
                <span>{{ filing.flow }}</span><span>{{ filing.name }}</span><span>{{ filing.version }}</span><span>{{ filing.state }}</span><span>{{ filing.on }}</span>
                <span><a v-if="filing.state === '待提交'" class="hd-link" @click="print">打印签章页</a></span>
              </div>
            </template>
          </div>
        </div>
        <div class="hd-pagination"><span class="pages active">1</span></div>
      </div>
    </div>`,
});

if (!signedIn()) go('login.html', { redirect: 'account.html' });
else boot({ '/': AccountPage, '': AccountPage }, '/');
