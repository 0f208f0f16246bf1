import { defineComponent } from 'vue';
import { beat } from './beat';

/** One item of a form: a heading without any tie to its control, the control, the red text. */
export const FillinItem = defineComponent({
  name: 'FillinItem',
  props: { label: { type: String, required: true }, must: Boolean, error: { type: String, default: '' } },
  computed: {
    drawn: () => beat.drawn,
    rewritten: () => (beat.on ? 'fillin_active' : 'fillin_idle'),
  },
  template: `
    <div class="fillin_item" :class="[rewritten, { 'fillin_wrong': error }]">
      <h3 :key="'label' + drawn"><i v-if="must" class="must">*</i><span>{{ label }}</span></h3>
      <div class="fillin_info">
        <slot />
        <p v-if="error" :key="'error' + drawn" class="hd-error">{{ error }}</p>
      </div>
    </div>`,
});
