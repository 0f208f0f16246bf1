import { defineComponent, type PropType } from 'vue';
import { type Forbidden, guard } from '../oracle';

const props = {
  value: { type: String, default: '' },
  placeholder: { type: String, default: '' },
  maxlength: { type: Number, default: 200 },
  type: { type: String, default: 'text' },
  readonly: Boolean,
  /** A code or a password: input by script is counted. */
  secret: { type: String as PropType<Forbidden> },
};

/** The parent's model changes only when the child emits, and the child emits on blur. */
const commitsOnBlur = defineComponent({
  props,
  data() {
    return { inner: this.value };
  },
  watch: {
    value(now: string) {
      this.inner = now;
    },
  },
  methods: {
    onInput(event: Event) {
      guard(this.secret, event);
      this.inner = (event.target as HTMLInputElement).value;
    },
    onBlur() {
      if (this.inner !== this.value) this.$emit('input', this.inner);
    },
  },
});

export const HdInput = defineComponent({
  name: 'HdInput',
  mixins: [commitsOnBlur],
  template: `
    <div class="hd-input" :class="{ 'hd-input-disabled': readonly }">
      <input :type="type" :placeholder="placeholder" :maxlength="maxlength" :readonly="readonly"
        autocomplete="off" :value="inner" @input="onInput" @blur="onBlur" />
    </div>`,
});

export const HdTextArea = defineComponent({
  name: 'HdTextArea',
  mixins: [commitsOnBlur],
  template: `
    <div class="hd-text-area">
      <textarea :placeholder="placeholder" :maxlength="maxlength" :value="inner" @input="onInput" @blur="onBlur"></textarea>
      <span class="hd-text-area-count">{{ inner.length }}/{{ maxlength }}</span>
    </div>`,
});
