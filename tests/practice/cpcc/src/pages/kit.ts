import { defineComponent } from 'vue';
import { countries } from '../data/words';
import { choose, must, type Rule, that } from '../forms/rules';
import { boot } from '../shell/boot';
import { formPage } from '../shell/form';

/** No page of the live portal. Shows the widgets of the kit that no other practice page shows, under labels of R11. */
const KitPage = defineComponent({
  name: 'KitPage',
  mixins: [formPage],
  data: () => ({
    pageName: 'kit',
    form: { acquisition: '', languages: [] as string[], purpose: '', address: [] as string[], country: '中国' },
    countries,
    acquisitions: ['原始取得', '继受取得'],
    languages: ['C', 'C#', 'C++', 'Go', 'HTML', 'Java', 'JavaScript', 'PHP', 'Python', 'Ruby', 'SQL', 'Swift'],
  }),
  methods: {
    rules(): Rule[] {
      return [
        choose('acquisition', '权利取得方式', () => this.form.acquisition),
        choose('languages', '编程语言', () => this.form.languages),
        must('purpose', '开发目的', () => this.form.purpose),
        that('address', '请选择联系地址', () => this.form.address.length === 3),
      ];
    },
  },
  template: `
    <div class="module">
      <div v-if="!ready" class="page_loading">加载中…</div>
      <div v-else class="module_body">
        <fillin-item label="权利取得方式" must :error="errors.acquisition">
          <hd-radio-group v-model="form.acquisition" :options="acquisitions" />
        </fillin-item>
        <fillin-item label="编程语言" must :error="errors.languages">
          <hd-checkbox-group v-model="form.languages" :options="languages" />
        </fillin-item>
        <fillin-item label="开发目的" must :error="errors.purpose">
          <hd-text-area v-model="form.purpose" :maxlength="50" placeholder="请输入开发目的" />
        </fillin-item>
        <fillin-item label="联系地址" must :error="errors.address"><hd-cascader v-model="form.address" :levels="3" /></fillin-item>
        <fillin-item label="国籍"><hd-select v-model="form.country" :options="countries" disabled /></fillin-item>
        <div class="form_buttons"><hd-button guarded="next" :busy="checking" @click="accepted">下一步</hd-button></div>
      </div>
    </div>`,
});

boot({ '/': KitPage, '': KitPage }, '/');
