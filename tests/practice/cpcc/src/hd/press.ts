import { defineComponent, type PropType } from 'vue';
import { type Forbidden, guard } from '../oracle';

/** A button. `guarded` names the forbidden act of a script that presses it. */
export const HdButton = defineComponent({
  name: 'HdButton',
  props: {
    color: { type: String, default: 'blue' },
    guarded: String as PropType<Forbidden>,
    busy: Boolean,
    disabled: Boolean,
  },
  methods: {
    onClick(event: MouseEvent) {
      guard(this.guarded, event);
      if (!this.busy) this.$emit('click', event);
    },
  },
  template: `
    <button type="button" class="hd-btn medium" :class="[color, { loading: busy }]" :disabled="disabled" @click="onClick"><slot /></button>`,
});

export const HdDialog = defineComponent({
  name: 'HdDialog',
  props: { title: { type: String, required: true } },
  template: `
    <div class="dialog_container">
      <div class="dialog_mask"></div>
      <div class="dialog_main">
        <div class="dialog_header"><span>{{ title }}</span><i class="dialog_close" @click="$emit('close')">×</i></div>
        <div class="dialog_body"><slot /></div>
        <div class="dialog_footer"><slot name="footer" /></div>
      </div>
    </div>`,
});
