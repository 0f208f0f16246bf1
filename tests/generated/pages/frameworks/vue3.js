import { createApp, h, ref } from 'vue';
import { state } from '../state.js';

const flat = (children) => children.flat(3).filter((child) => child !== false && child !== '' && child !== undefined);
const eventName = (type) => `on${type[0].toUpperCase()}${type.slice(1)}`;

export const vue3 = {
  el: (tag, { class: names, style, attrs, on = {}, ref: seat, key } = {}, ...children) => {
    const heard = Object.fromEntries(Object.entries(on).map(([type, handler]) => [eventName(type), handler]));
    return h(tag, { class: names, style, key, ...attrs, ...heard, ...(seat && { ref: seat }) }, flat(children));
  },
  live: (make) => make(),
  mount(page, kit) {
    const turn = ref(0);
    state.update = () => {
      turn.value += 1;
    };
    const app = createApp({
      render: () => {
        void turn.value;
        return kit.around ? kit.around(page) : page();
      },
    });
    kit.install?.(app);
    app.mount('#app');
  },
};
