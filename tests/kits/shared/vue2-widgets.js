import { ACCEPT, UPLOAD_HINT } from './data.js';
import { ask, later, optionsOf, search } from './widgets.js';

/** A field of the pages of widgets in every kit of Vue 2: its options, its prompt and its value. */
export const field = {
  props: ['one', 'value'],
  data() {
    const { one } = this;
    return {
      loading: false,
      options: /lazy|searchable/.test(one.widget) ? [] : optionsOf(one),
      ask: ask(one),
      accept: one.accept ?? ACCEPT,
      hint: one.hint ?? (one.accept ? '' : UPLOAD_HINT),
    };
  },
  methods: {
    async take(answer) {
      this.loading = true;
      this.options = await answer;
      this.loading = false;
    },
    opened(open) {
      if (open && this.options.length === 0) this.take(later(this.one));
    },
    searched(text) {
      this.take(search(this.one, text));
    },
    set(value) {
      this.$emit('input', value);
    },
  },
};
