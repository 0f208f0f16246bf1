import { defineComponent, type PropType } from 'vue';
import { validities } from '../../data/words';
import type { Paper } from '../../forms/identity';
import { later } from '../../settings';

/** 有效期 and, only when it is fixed, the two dates. Both groups of the page have them under the same labels. */
export const PaperValidity = defineComponent({
  name: 'PaperValidity',
  props: {
    paper: { type: Object as PropType<Paper>, required: true },
    errors: { type: Object as PropType<Record<string, string>>, required: true },
    group: { type: String, required: true },
  },
  data() {
    return { validities, dated: this.paper.validity === '有效期' };
  },
  watch: {
    async 'paper.validity'(now: string) {
      await later(150);
      this.dated = now === '有效期';
      if (this.dated) return;
      this.paper.validFrom = '';
      this.paper.validUntil = '';
    },
  },
  template: `
    <div class="paper_validity">
      <fillin-item label="有效期" must :error="errors[group + '.validity']"><hd-select v-model="paper.validity" :options="validities" /></fillin-item>
      <template v-if="dated">
        <fillin-item label="证件起始日期" must :error="errors[group + '.validFrom']"><hd-date v-model="paper.validFrom" /></fillin-item>
        <fillin-item label="证件截止日期" must :error="errors[group + '.validUntil']"><hd-date v-model="paper.validUntil" /></fillin-item>
      </template>
    </div>`,
});
