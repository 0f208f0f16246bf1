import { defineComponent, type PropType } from 'vue';
import { later, optionsDelay } from '../settings';

let groups = 0;

export const HdRadioGroup = defineComponent({
  name: 'HdRadioGroup',
  props: { value: { type: String, default: '' }, options: { type: Array as PropType<string[]>, required: true } },
  data: () => {
    groups += 1;
    return { group: `radio${groups}` };
  },
  template: `
    <div class="hd-radio-group">
      <label v-for="option in options" :key="option" class="hd-radio-button">
        <input type="radio" :name="group" :checked="option === value" @change="$emit('input', option)" /><span>{{ option }}</span>
      </label>
    </div>`,
});

/** The options load asynchronously. */
export const HdCheckboxGroup = defineComponent({
  name: 'HdCheckboxGroup',
  props: {
    value: { type: Array as PropType<string[]>, default: () => [] },
    options: { type: Array as PropType<string[]>, required: true },
  },
  data: () => ({ loaded: [] as string[] }),
  async created() {
    await later(optionsDelay());
    this.loaded = this.options;
  },
  methods: {
    toggle(option: string, event: Event) {
      const { checked } = event.target as HTMLInputElement;
      const others = this.value.filter((one) => one !== option);
      this.$emit('input', checked ? [...others, option] : others);
    },
  },
  template: `
    <div class="hd-checkbox-group">
      <label v-for="option in loaded" :key="option" class="hd-checkbox-button">
        <input type="checkbox" :checked="value.includes(option)" @change="toggle(option, $event)" />
        <span class="checkbox-inner">{{ option }}</span>
      </label>
    </div>`,
});
