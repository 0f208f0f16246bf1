import { defineComponent, type PropType } from 'vue';
import { beat } from '../hd/beat';

export const StepBar = defineComponent({
  name: 'StepBar',
  props: {
    steps: { type: Array as PropType<readonly string[]>, required: true },
    at: { type: Number, required: true },
  },
  computed: { drawn: () => beat.drawn },
  template: `
    <ul class="step_bar">
      <li v-for="(step, i) in steps" :key="step + drawn" :class="{ cur: i === at, done: i < at }"><i>{{ i + 1 }}</i><span>{{ step }}</span></li>
    </ul>`,
});
