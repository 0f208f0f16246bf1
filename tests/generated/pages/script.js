import { wait } from '../../kits/shared/data.js';
import { boxes, fields, model, spec } from './state.js';

/** Waits until something is there, as a script does that knows what it waits for. */
export async function until(find, patience = 4000) {
  const end = performance.now() + patience;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`The plain script waited in vain: ${find}`);
    await wait(4);
  }
}

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** Presses an element as a mouse does. */
export function press(element) {
  for (const type of PRESS) {
    const Event = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(
      new Event(type, { bubbles: true, cancelable: true, composed: true, button: 0, view: window }),
    );
  }
}

const say = (element, type, Event = FocusEvent) =>
  element.dispatchEvent(new Event(type, { bubbles: !/^(focus|blur)$/.test(type) }));

/** Types into an input that may be watched by a framework. */
export function type(input, text, { key = '', stay = false } = {}) {
  const proto = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  for (const name of ['focus', 'focusin']) say(input, name);
  Object.getOwnPropertyDescriptor(proto.prototype, 'value').set.call(input, text);
  for (const name of ['input', 'change']) say(input, name, Event);
  if (key) input.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode: 13, which: 13, bubbles: true }));
  if (!stay) for (const name of ['blur', 'focusout']) say(input, name);
}

export const seen = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;
const bare = (text) => (text ?? '').replace(/\s+/g, '');

/** Finds the visible element of a selector that carries a text. */
export const saying = (selector, text, root = document) =>
  [...root.querySelectorAll(selector)].find((one) => bare(one.textContent) === bare(text) && seen(one));

/** The same for a place, which some lists call 福建 and others 福建省. */
export const placed = (selector, name, root) =>
  [name, `${name}省`, `${name}市`].map((one) => saying(selector, one, root)).find(Boolean);

/** Opens with a press and chooses a word in what opened. */
export const opening =
  (trigger, option, { ready = true } = {}) =>
  async (box, word) => {
    const opener = await until(() => box().querySelector(trigger));
    press(opener);
    press(await until(() => saying(option, word)));
    if (ready) await until(() => !saying(option, word), 1500).catch(() => {});
  };

/** Clicks the control of the word in a row of choices. */
export const clicking = (option) => async (box, word) => (await until(() => saying(option, word, box()))).click();

/** Types a text into the field's own input. */
export const typing =
  (selector = 'input, textarea', how) =>
  async (box, text) =>
    type(await until(() => box().querySelector(selector)), text, how);

/** Opens a cascader and presses its levels. */
export const stepping = (trigger, node) => async (box, path) => {
  const names = path.split('/');
  press(await until(() => box().querySelector(trigger)));
  for (const name of names) press(await until(() => placed(node, name)));
  await until(() => !placed(node, names[1]), 1500).catch(() => {});
};

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Gives a file to the field's input. */
export async function giving(box, name) {
  const bytes = Uint8Array.from(atob(PNG), (one) => one.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type: 'image/png' }));
  const input = await until(() => box().querySelector('input[type=file]'));
  input.files = transfer.files;
  for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
}

/** Fills the page as a script does that knows every control; milliseconds. */
export async function fillPlainly(kit, answers) {
  window.__scripted = true;
  const start = performance.now();
  const read = () => model(kit.read);
  for (const [id, value] of answers) {
    const field = fields.find((one) => one.id === id);
    await kit.script[field.kind](() => boxes.get(id), value, field);
    const chooses = ['select', 'radio', 'buttons', 'cascader'].includes(field.kind);
    if (spec.redraw === 'after-change' && chooses) await wait(90);
  }
  for (const [id, value] of answers)
    if (fields.find((one) => one.id === id).kind === 'upload') await until(() => read()[id] === value).catch(() => {});
  window.__scripted = false;
  return performance.now() - start;
}
