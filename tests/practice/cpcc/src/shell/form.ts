import { defineComponent } from 'vue';
import type { Rule } from '../forms/rules';
import { complaints } from '../forms/rules';
import { nowOn } from '../oracle';
import { checkDelay, later, pageDelay } from '../settings';

/**
 * Shared by all form pages: controls that come after the page, and a validation that takes a moment. A page gives
 * `form`, `pageName` and `rules()`.
 */
export const formPage = defineComponent({
  data: () => ({
    ready: false,
    checking: false,
    errors: {} as Record<string, string>,
    pageName: '',
    form: {} as object,
  }),
  watch: {
    // A red text goes away once its reason has.
    form: {
      deep: true,
      handler() {
        const still = complaints(this.rules());
        this.errors = Object.fromEntries(Object.entries(this.errors).filter(([field]) => still[field]));
      },
    },
  },
  async created() {
    nowOn(this.pageName, { model: () => ({ ...this.form }), check: () => this.check() });
    await later(pageDelay());
    this.ready = true;
  },
  methods: {
    rules(): Rule[] {
      return [];
    },
    async check(): Promise<Record<string, string>> {
      await later(checkDelay());
      return complaints(this.rules());
    },
    /** Shows the faults. True if there are none. */
    async accepted(): Promise<boolean> {
      this.checking = true;
      this.errors = await this.check();
      this.checking = false;
      await this.$nextTick();
      this.$el.querySelector('.fillin_wrong')?.scrollIntoView({ block: 'center' });
      return Object.keys(this.errors).length === 0;
    },
  },
});
