import { type Asked, SHAPES } from './forms';
import { MISSES, readMiss } from './misses';
import { type Random, randomOf } from './random';
import {
  DECORS,
  type Decor,
  type Field,
  type Form,
  PLACES,
  REDRAWS,
  SECTION_STYLES,
  type Section,
  type SectionStyle,
  type Spec,
} from './spec';
import { DECOYS } from './words/decoys';
import { hintOf, placeholderOf, remarkOf } from './words/hints';
import type { Wording } from './words/index';
import { OPTIONS } from './words/options';
import type { Grade, Lang, Pool } from './words/pool';

/** Parts that a page may be composed of. */
export interface Stock {
  kits: readonly string[];
  words: Wording;
  heldOut: boolean;
  forms?: readonly Form[];
}

/** Share of each grade among the words of a page. */
const TONES: readonly Readonly<Record<Grade, number>>[] = [
  { known: 1, near: 0, far: 0 },
  { known: 1, near: 0, far: 0 },
  { known: 0.4, near: 0.6, far: 0 },
  { known: 0.3, near: 0.4, far: 0.3 },
  { known: 0.1, near: 0.6, far: 0.3 },
];
/** Chances of each form: what has many fields comes oftener. */
const FORM_BAG: readonly Form[] = [
  'account',
  'identity',
  'identity',
  'identity',
  'type',
  'basic',
  'basic',
  'poa',
  'miss',
];

function gradeOf(random: Random, tone: Readonly<Record<Grade, number>>): Grade {
  const at = random.below(1000) / 1000;
  return at < tone.known ? 'known' : at < tone.known + tone.near ? 'near' : 'far';
}

/** Draws a wording that does not stand in the same section yet. */
function worded(random: Random, pool: Pool, lang: Lang, tone: Readonly<Record<Grade, number>>, taken: Set<string>) {
  for (let tries = 0; ; tries++) {
    const grade = gradeOf(random, tone);
    const words = pool[lang][grade].length > 0 ? pool[lang][grade] : pool[lang].known;
    const word = random.pick(words);
    if (tries < 20 && taken.has(word)) continue;
    taken.add(word);
    return { word, grade: words === pool[lang][grade] ? grade : ('known' as Grade) };
  }
}

/** Draws a wording in the page's second language; '' where there is none. */
const secondOf = (random: Random, pool: Pool, lang: Lang): string =>
  (random.pick(pool[lang].known) ?? '').split('@')[0] ?? '';

/** Puts fields into another order, what others depend on first. */
function ordered(random: Random, fields: readonly Asked[], shuffles: boolean): Asked[] {
  const order = shuffles ? random.shuffle(fields) : [...fields];
  const placed: Asked[] = [];
  while (placed.length < fields.length)
    for (const field of order) {
      if (placed.includes(field)) continue;
      const waits = field.after && fields.some(({ id }) => id === field.after);
      if (!waits || placed.some(({ id }) => id === field.after)) placed.push(field);
    }
  return placed;
}

const bare = { grade: 'known' as Grade, second: '', caption: '', options: [], right: [], required: false };

/** Composes the page of a seed. */
export function compose(seed: number, stock: Stock): Spec {
  const random = randomOf(seed);
  const form = random.pick(FORM_BAG.filter((one) => !stock.forms || stock.forms.includes(one)));
  const kit = random.pick(stock.kits);
  const look = lookOf(random, form);
  const common = { seed, heldOut: stock.heldOut, kit, form, ...look };
  if (form === 'miss') return { ...common, ...missOf(random, seed, look.delays) };
  const shape = SHAPES[form];
  const lang = random.pick(shape.langs);
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const tone = random.pick(TONES);
  const pools = { ...stock.words[form], ...(form === 'poa' ? stock.words.basic : {}) };
  const shuffles = random.chance(0.6);
  const stray = random.pick([0, 0, 0.15, 0.3]);

  const fieldOf = (asked: Asked, taken: Set<string>): Field => {
    const kind = random.pick(asked.kinds);
    if (asked.label)
      return {
        ...bare,
        id: asked.id,
        kind,
        label: asked.label[lang],
        required: true,
        placeholder: '',
        hint: '',
        remark: '',
        ...(asked.person && { person: asked.person }),
      };
    const pool = pools[asked.id]!;
    const { word, grade } = worded(random, pool, lang, tone, taken);
    const [label = '', caption = ''] = word.split('@');
    const offers = OPTIONS[asked.id]?.[lang] ?? OPTIONS[asked.id]?.zh;
    const offer = offers && random.pick(offers);
    return {
      id: asked.id,
      kind,
      label,
      second: secondOf(random, pool, other),
      grade,
      caption,
      options: offer?.words ?? [],
      right: offer?.right ?? (asked.right ? [asked.right] : []),
      required: !asked.optional,
      placeholder: placeholderOf(random, kind, label, lang),
      hint: hintOf(random, kind, lang),
      remark: remarkOf(random, lang),
    };
  };
  const decoysOf = (section: string): Field[] =>
    random
      .shuffle(DECOYS[section] ?? [])
      .filter(() => random.chance(stray))
      .slice(0, 3)
      .map(({ kind, ...words }) => ({
        ...bare,
        id: `decoy: ${words.zh}`,
        kind,
        label: words[lang],
        second: words[other],
        placeholder: placeholderOf(random, kind, words[lang], lang),
        hint: hintOf(random, kind, lang),
        remark: '',
      }));

  let sections: Section[] = shape.sections.map(({ id, fields }) => {
    const taken = new Set<string>();
    const asked = ordered(random, fields, shuffles && form !== 'account').map((one) => fieldOf(one, taken));
    for (const decoy of decoysOf(id)) asked.splice(random.below(asked.length + 1), 0, decoy);
    const title = worded(random, stock.words.sections[id]!, lang, tone, new Set());
    return {
      id,
      title: title.word,
      second: secondOf(random, stock.words.sections[id]!, other),
      grade: title.grade,
      fields: asked,
      open: true,
    };
  });
  if (shuffles && random.chance(0.4)) sections = random.shuffle(sections);
  return {
    ...common,
    lang,
    title: random.pick(shape.titles[lang]),
    notice: random.pick(shape.notices[lang]),
    bar: random.chance(0.5) ? shape.bar[lang] : [],
    barAt: shape.barAt,
    buttons: shape.buttons[lang],
    url: urlOf(random.pick(shape.urls), seed, look.delays),
    sections: opened(random, look.sectionStyle, sections),
  };
}

/** Behind tabs and steps one part is open, and sometimes one panel of a collapse is closed. */
function opened(random: Random, style: SectionStyle, sections: Section[]): Section[] {
  const large = sections.filter(({ fields }) => fields.length > 3).map(({ id }) => id);
  if (sections.length < 2) return sections;
  if (style === 'tab' || style === 'steps') {
    const id = random.pick(large);
    return sections.map((one) => ({ ...one, open: one.id === id }));
  }
  if (style !== 'collapse' || !random.chance(0.3)) return sections;
  const closed = random.pick(sections.slice(1)).id;
  return sections.map((one) => ({ ...one, open: one.id !== closed }));
}

/** The page's address; one kit reads its delays from there. */
const urlOf = (url: string, seed: number, delays: Spec['delays']) =>
  url.replace('{p}', `${seed}&slow=${delays.options}&upload=${delays.upload}`);

/** Fields with the kind of control that each is drawn as. */
function lookOf(random: Random, form: Form) {
  const sectionStyle = random.pick(SECTION_STYLES);
  const place = sectionStyle === 'band' ? 'cell' : random.pick(PLACES);
  const bilingual = form !== 'miss';
  return {
    sectionStyle,
    place,
    decor: random.pick(DECORS.filter((one) => bilingual || one !== 'bilingual')) as Decor,
    columns: random.pick([1, 1, 2] as const),
    redraw: random.pick(REDRAWS),
    validates: random.chance(0.5),
    delays: { mount: random.pick([0, 0, 200, 600]), options: random.pick([0, 0, 150, 500]), upload: 20 },
  };
}

function missOf(random: Random, seed: number, delays: Spec['delays']) {
  const miss = random.pick(MISSES);
  const lang: Lang = /[一-鿿]/.test(miss.title) ? 'zh' : 'en';
  const fields = miss.fields.map((line, at): Field => {
    const { label, kind, options } = readMiss(line);
    const person = kind === 'password' ? { person: 'password' as const } : {};
    return { ...bare, id: `miss: ${at}`, kind, label, options, placeholder: '', hint: '', remark: '', ...person };
  });
  return {
    lang,
    title: miss.title,
    notice: '',
    bar: [],
    barAt: 0,
    buttons: miss.buttons,
    url: urlOf(miss.url, seed, delays),
    sections: [{ id: miss.name, title: miss.title, second: '', grade: 'known' as Grade, fields, open: true }],
  };
}
