import { spec, state } from './state.js';

const CHINESE = '一二三四五';
const { sectionStyle, lang } = spec;
const titleOf = (section) =>
  spec.decor === 'bilingual' && section.second ? `${section.title} ${section.second}` : section.title;
const numbered = (section, at) => `${lang === 'zh' ? `${CHINESE[at]}、` : `${at + 1}. `}${titleOf(section)}`;

/** Pairs of cells as rows of a table. */
function rowsOf({ el, row }, section) {
  const cells = section.fields.map(row);
  const rows = [];
  for (let at = 0; at < cells.length; at += spec.columns)
    rows.push(el('tr', { key: `r${section.id}${at}` }, ...cells.slice(at, at + spec.columns).flat()));
  return rows;
}

/** The fields of a section, in a grid or as a table. */
export function bodyOf(parts, section) {
  const { el, row } = parts;
  if (spec.place === 'cell')
    return el('table', { class: 'cells', key: `b${section.id}` }, el('tbody', {}, ...rowsOf(parts, section)));
  return el('div', { class: 'grid', key: `b${section.id}` }, ...section.fields.map(row));
}

const STYLES = {
  h3: (el, title, body) => el('section', {}, el('h3', {}, title), body),
  legend: (el, title, body) => el('fieldset', {}, el('legend', {}, title), body),
  divider: (el, title, body) =>
    el('div', {}, el('div', { class: 'divider' }, el('div', { class: 'divider-text' }, title)), body),
  bold: (el, title, body) => el('div', {}, el('div', {}, el('b', {}, title)), body),
  card: (el, title, body) =>
    el('div', { class: 'card' }, el('div', { class: 'card-head' }, title), el('div', { class: 'card-body' }, body)),
  bar: (el, title, body) => el('div', {}, el('div', { class: 'left-bar' }, title), body),
  strip: (el, title, body) => el('div', {}, el('div', { class: 'strip' }, title), body),
  indent: (el, title, body) => el('div', {}, el('p', { class: 'outer' }, title), el('div', { class: 'inner' }, body)),
  side: (el, title, body) =>
    el('div', { class: 'sides' }, el('div', { class: 'side' }, title), el('div', { class: 'beside' }, body)),
  underline: (el, title, body) => el('div', {}, el('div', { class: 'underline' }, el('span', {}, title)), body),
  large: (el, title, body) => el('div', {}, el('span', { class: 'large' }, title), body),
  numbered: (el, title, body) => el('div', {}, el('div', { class: 'large' }, title), body),
};

const hidden = (open) => ({ display: open ? 'block' : 'none' });

/** All sections in one table, each under a band. */
function banded({ el, row }) {
  const band = (section) =>
    el('tr', { class: 'band' }, el('td', { attrs: { colspan: spec.columns * 2 } }, titleOf(section)));
  const rows = spec.sections.flatMap((section) => [band(section), ...rowsOf({ el, row }, section)]);
  return [el('table', { class: 'cells' }, el('tbody', {}, ...rows))];
}

/** A bar of tabs or steps over the part that is open; half of the pages keep the others mounted. */
function apart({ el, body }, kind) {
  const word = (section, at) =>
    el(
      'li',
      { class: section.open ? 'cur' : '' },
      kind === 'steps' ? el('i', { class: 'step' }, at + 1) : false,
      titleOf(section),
    );
  const keeps = spec.seed % 2 === 0;
  const panel = (section) =>
    (section.open || keeps) &&
    el('div', { class: 'panel', style: hidden(section.open), key: section.id }, body(section));
  return [el('ul', { class: kind }, ...spec.sections.map(word)), ...spec.sections.map(panel)];
}

/** Every section in the page's style. */
export function sectionsOf(parts) {
  const { el, kit, body } = parts;
  const single = spec.sections.length === 1;
  if (sectionStyle === 'band') return banded(parts);
  if ((sectionStyle === 'tab' || sectionStyle === 'steps') && !single) {
    const own = kit.tabs && sectionStyle === 'tab';
    return own
      ? [kit.tabs(spec.sections.map((one) => ({ ...one, title: titleOf(one), body: () => body(one) })))]
      : apart(parts, sectionStyle);
  }
  return spec.sections.map((section, at) => {
    const title = sectionStyle === 'numbered' ? numbered(section, at) : titleOf(section);
    const inside = body(section);
    const key = `${section.id}${state.version}`;
    if (sectionStyle === 'collapse') {
      if (kit.collapse) return el('div', { key }, kit.collapse(title, inside, section.open));
      const arrow = el('i', { class: section.open ? 'arrow' : 'arrow closed' });
      const head = el('div', { class: 'collapse-head' }, arrow, title);
      return el('div', { class: 'collapse', key }, head, el('div', { style: hidden(section.open) }, inside));
    }
    const style = STYLES[sectionStyle] ?? STYLES.h3;
    const own = kit.sections?.[sectionStyle];
    return el('div', { class: 'section', key }, own ? own(title, inside) : style(el, title, inside));
  });
}
