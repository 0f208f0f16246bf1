import { state } from '../state.js';

let lives = [];
let drawnAt = 0;

/** Makes an element at once; what changes later is drawn anew by its `live` function. */
export function el(tag, { class: names, style, attrs = {}, on = {}, ref } = {}, ...children) {
  const node = document.createElement(tag);
  if (names) node.className = names;
  Object.assign(node.style, style);
  for (const [name, value] of Object.entries(attrs)) node.setAttribute(name, value);
  for (const [type, heard] of Object.entries(on)) node.addEventListener(type, heard);
  node.append(...children.flat(3).filter((child) => child !== false && child !== '' && child !== undefined));
  ref?.(node);
  return node;
}

/** Draws a node that is replaced whenever what it shows has changed. */
export function live(make) {
  const one = { make, node: make() };
  lives.push(one);
  return one.node;
}

function refresh() {
  for (const one of lives) {
    const next = one.make();
    if (next.outerHTML === one.node.outerHTML && state.tick === one.tick) continue;
    one.tick = state.tick;
    one.node.replaceWith(next);
    one.node = next;
  }
}

export const plain = {
  el,
  live,
  mount(page, kit) {
    const app = document.querySelector('#app');
    const render = () => {
      lives = [];
      app.replaceChildren(page());
      kit.drawn?.();
    };
    state.update = () => {
      if (state.version === drawnAt) {
        kit.drawn?.();
        return refresh();
      }
      drawnAt = state.version;
      render();
    };
    render();
  },
};
