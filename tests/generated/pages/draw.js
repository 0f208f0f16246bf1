import { wait } from '../../kits/shared/data.js';
import { rowOf } from './items.js';
import { show } from './oracle.js';
import { fillPlainly } from './script.js';
import { bodyOf, sectionsOf } from './sections.js';
import { begin, boxes, commit, fields, leave, optionsOf, spec, state } from './state.js';
import './style.css';

/** What a kit's control is given: its value, and what commits another. */
function contextOf(field, kit) {
  return {
    value: state.values[field.id],
    set: (value) => commit(field, value, kit.read),
    options: state.loaded[field.id] ? optionsOf(field) : [],
    delay: spec.delays.options,
    upload: `/upload?delay=${spec.delays.upload}`,
    name: `f${spec.seed}_${fields.indexOf(field)}`,
    /** Reads what the form holds now, for controls that ask later. */
    now: () => state.values[field.id],
    late: (set) => wait(spec.delays.options).then(() => set(optionsOf(field))),
  };
}

/** Draws the whole page of the spec with a framework and a kit. */
export async function draw(framework, kit) {
  const { el, live } = framework;
  begin(kit.empty);
  state.still = kit.still;
  const row = (field) => {
    const control = () => kit.control(field, contextOf(field, kit));
    const seat = (node) => node && boxes.set(field.id, node);
    const left = () => leave(field, kit.read);
    return rowOf({ el, live, kit, field, control, seat, left });
  };
  const parts = { el, live, kit, row, body: (section) => bodyOf({ el, row }, section) };
  const button = (words) =>
    kit.button ? kit.button(words) : el('button', { attrs: { type: 'button' }, class: 'press' }, words);
  const pressed = (words) => el('span', { attrs: { 'data-press': '' } }, button(words));
  const code = (words) => /验证码/.test(words);
  kit.beside = (field) => field.person === 'code' && spec.buttons.filter(code).map(pressed);
  const page = () =>
    el(
      'div',
      { class: `sheet columns-${spec.columns}` },
      spec.bar.length > 0 &&
        el(
          'ol',
          { class: 'bar' },
          ...spec.bar.map((word, at) => el('li', { class: at === spec.barAt ? 'now' : '' }, word)),
        ),
      el('h2', { class: 'title' }, spec.title),
      spec.notice && el('p', { class: 'notice' }, spec.notice),
      ...(kit.form && /^kit/.test(spec.place) ? [kit.form(sectionsOf(parts))] : sectionsOf(parts)),
      tick(el),
      el('div', { class: 'foot' }, ...spec.buttons.filter((words) => !code(words)).map(pressed)),
    );
  await wait(spec.delays.mount);
  await framework.mount(page, kit);
  await wait(spec.delays.options);
  for (const field of fields) state.loaded[field.id] = true;
  state.update();
  beat();
  show(kit, (answers) => fillPlainly(kit, answers));
}

/** The commitment that only the person ticks. */
function tick(el) {
  if (!['basic', 'poa'].includes(spec.form)) return false;
  const words = spec.lang === 'zh' ? '我已阅读并同意承诺函' : 'I have read and agree to the Letter of Commitment';
  return el(
    'label',
    { class: 'tick', attrs: { 'data-press': '' } },
    el('input', { attrs: { type: 'checkbox' } }),
    words,
  );
}

/** Rewrites classes or labels again and again, as live pages do. */
function beat() {
  if (spec.redraw === 'classes')
    setInterval(() => {
      for (const box of boxes.values()) box.classList.toggle('is-active');
    }, 700);
  if (spec.redraw === 'labels')
    setInterval(() => {
      state.tick += 1;
      state.update();
    }, 900);
}
