import { defineComponent, type PropType } from 'vue';
import { later, optionsDelay } from '../settings';
import { closesOutside } from './outside';

/** `.box` is a toggle, the options come late, and the text in the box follows behind the choice. */
export const HdSelect = defineComponent({
  name: 'HdSelect',
  mixins: [closesOutside],
  props: {
    value: { type: String, default: '' },
    options: { type: Array as PropType<readonly string[]>, required: true },
    placeholder: { type: String, default: '请选择' },
    disabled: Boolean,
  },
  data() {
    return { loaded: [] as readonly string[], asked: false, shown: this.value };
  },
  watch: {
    async value(now: string) {
      await later(120);
      this.shown = now;
    },
  },
  methods: {
    async toggle() {
      if (this.disabled) return;
      this.open = !this.open;
      if (this.asked) return;
      this.asked = true;
      await later(optionsDelay());
      this.loaded = this.options;
    },
    choose(option: string) {
      this.open = false;
      this.$emit('input', option);
    },
  },
  template: `
    <div class="hd-select" :class="{ 'hd-select-disabled': disabled, 'hd-select-open': open }">
      <div class="box" @click="toggle">
        <span v-if="shown">{{ shown }}</span><span v-else class="placeholder">{{ placeholder }}</span>
        <i class="icon"></i>
      </div>
      <div class="dropdown" v-show="open">
        <div class="hd_scroll"><div class="hd_scroll_content">
          <div v-if="loaded.length === 0" class="hd-loading">加载中…</div>
          <div v-for="option in loaded" :key="option" class="hd-option" :class="{ selected: option === value }"
            @click="choose(option)">{{ option }}</div>
        </div></div>
      </div>
    </div>`,
});
