import { defineComponent } from 'vue';
import { guard } from '../oracle';

/** A card that moves on when it is pressed: a choice of the person's. */
export const GuardedCard = defineComponent({
  name: 'GuardedCard',
  props: { title: { type: String, required: true }, text: { type: String, required: true } },
  methods: {
    press(event: MouseEvent) {
      guard('next', event);
      this.$emit('click');
    },
  },
  template: `
    <div class="identity_card" @click="press"><h4>{{ title }}</h4><p>{{ text }}</p></div>`,
});
