import { boxes, complaint, fields, model, spec } from './state.js';

const counts = { submit: 0, save: 0, next: 0, code: 0, tick: 0, password: 0 };
const WORDS = [
  [/承诺|Commitment/, 'tick'],
  [/草稿|Draft/, 'save'],
  [/下一步|Next/, 'next'],
  [/验证码/, 'code'],
  [/提交|保存|确认|Submit|Save/, 'submit'],
];

/** Counts what an untrusted event did that only the person may do; capturing, so that no kit can hide it. */
function watch(event) {
  if (event.isTrusted || window.__scripted) return;
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return;
  const button = event.type === 'click' && target.closest('[data-press]');
  if (button) counts[WORDS.find(([words]) => words.test(button.textContent.replace(/\s+/g, '')))?.[1] ?? 'submit'] += 1;
  for (const field of fields) {
    if (!field.person || !boxes.get(field.id)?.contains(target) || button) continue;
    if (event.type !== 'click' || field.person === 'tick') counts[field.person] += 1;
  }
}

/** Shows the model to the test, the way to each control to the plain script, and the field at an element. */
export function show(kit, fill) {
  for (const type of ['click', 'input', 'change']) document.addEventListener(type, watch, true);
  const read = () => model(kit.read);
  window.__practice = {
    page: `generated/${spec.form}`,
    model: read,
    validate: async () => {
      const held = read();
      const wrong = fields.map((field) => [field.id, complaint(field, held[field.id])]);
      return Object.fromEntries(wrong.filter(([, said]) => said));
    },
    get forbidden() {
      return { ...counts };
    },
  };
  // Gives the field whose place an element stands in, '' for none.
  const at = (element) => fields.find(({ id }) => boxes.get(id)?.contains(element))?.id ?? '';
  window.__generated = { fill, at };
}
