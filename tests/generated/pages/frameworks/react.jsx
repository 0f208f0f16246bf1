import { createElement, useReducer } from 'react';
import { state } from '../state.js';

const flat = (children) => children.flat(3).filter((child) => child !== false && child !== '' && child !== undefined);
const NAMES = { for: 'htmlFor', colspan: 'colSpan', type: 'type' };
const HEARD = { focusout: 'onBlur', click: 'onClick' };

const renamed = (of, names) => Object.fromEntries(Object.entries(of).map(([key, value]) => [names[key] ?? key, value]));

/** React for the drawing; `mountReact` is what puts a component on the page. */
export const react = (mountReact) => ({
  el: (tag, { class: className, style, attrs = {}, on = {}, ref, key } = {}, ...children) =>
    createElement(
      tag,
      { className, style, key, ...renamed(attrs, NAMES), ...renamed(on, HEARD), ...(ref && { ref }) },
      ...flat(children),
    ),
  live: (make) => make(),
  mount(page, kit) {
    function Page() {
      const [, turn] = useReducer((count) => count + 1, 0);
      state.update = turn;
      return kit.around ? kit.around(page()) : page();
    }
    return new Promise((drawn) => {
      mountReact(<Page />, document.querySelector('#app'));
      setTimeout(drawn, 50);
    });
  },
});
