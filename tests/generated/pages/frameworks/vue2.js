import Vue from 'vue';
import { state } from '../state.js';

let create;
/** Vue's own maker of nodes, once the page is drawn. */
export const h = (tag, data, children) => create(tag, data, children);

const flat = (children) => children.flat(3).filter((child) => child !== false && child !== '' && child !== undefined);

export const vue2 = {
  el: (tag, { class: names, style, attrs, on, ref, key } = {}, ...children) => {
    const hook = ref && {
      insert: (node) => ref(node.elm),
      postpatch: (_old, node) => ref(node.elm),
    };
    return create(tag, { class: names, style, attrs, on, key, ...(hook && { hook }) }, flat(children).map(textual));
  },
  live: (make) => make(),
  mount(page) {
    const app = new Vue({
      render(make) {
        create = make;
        return page();
      },
    });
    state.update = () => app.$forceUpdate();
    app.$mount('#app');
  },
};

/** Vue 2 takes texts, not numbers, as children of a component. */
const textual = (child) => (typeof child === 'number' ? String(child) : child);
