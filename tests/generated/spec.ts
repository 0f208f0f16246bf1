import type { Grade, Lang } from './words/pool';

/** Control that a field is drawn as. */
export type Kind = 'text' | 'select' | 'radio' | 'buttons' | 'cascader' | 'date' | 'upload' | 'password';
/** Forms of the portals, and pages that only look like one. */
export const FORMS = ['account', 'identity', 'type', 'basic', 'poa', 'miss'] as const;
export type Form = (typeof FORMS)[number];

export const SECTION_STYLES = [
  'h3',
  'legend',
  'divider',
  'bold',
  'band',
  'card',
  'tab',
  'collapse',
  'steps',
  'numbered',
  'bar',
  'strip',
  'indent',
  'side',
  'underline',
  'large',
] as const;
export type SectionStyle = (typeof SECTION_STYLES)[number];

/** Place of a label: `kit` and `kit-top` in the kit's own form item. */
export const PLACES = ['left', 'top', 'floating', 'cell', 'beside', 'kit', 'kit-top'] as const;
export type Place = (typeof PLACES)[number];
/** Signs that stand with a label. */
export const DECORS = ['none', 'star', 'star-after', 'colon', 'help', 'unit', 'remark', 'bilingual'] as const;
export type Decor = (typeof DECORS)[number];
export const REDRAWS = ['none', 'classes', 'after-change', 'labels'] as const;
export type Redraw = (typeof REDRAWS)[number];

export interface Field {
  /** The step of the page's description, or a name of its own for what is no step. */
  id: string;
  kind: Kind;
  label: string;
  /** The second language of a bilingual label. */
  second: string;
  grade: Grade;
  /** Words at an upload that say which of two is meant. */
  caption: string;
  options: readonly string[];
  /** Committed values that count as right: of a list any of them, of a region `福建/厦门`; none where it must stay empty. */
  right: readonly string[];
  required: boolean;
  placeholder: string;
  hint: string;
  remark: string;
  /** Ticked, typed or sent by the person only. */
  person?: 'code' | 'password' | 'tick';
}

export interface Section {
  id: string;
  title: string;
  second: string;
  grade: Grade;
  fields: readonly Field[];
  /** Shown now; the others stand behind a tab, a closed panel or a later step. */
  open: boolean;
}

/** One page, every choice written out: what is drawn is this and nothing else. */
export interface Spec {
  seed: number;
  heldOut: boolean;
  kit: string;
  form: Form;
  lang: Lang;
  title: string;
  /** Words over the form that name some of its fields. */
  notice: string;
  /** The bar over the form, with the place in it. */
  bar: readonly string[];
  barAt: number;
  sectionStyle: SectionStyle;
  place: Place;
  decor: Decor;
  columns: 1 | 2;
  redraw: Redraw;
  /** An empty or malformed field shows its own complaint once it is left. */
  validates: boolean;
  delays: { mount: number; options: number; upload: number };
  buttons: readonly string[];
  url: string;
  sections: readonly Section[];
}

/** Fields that stand on the page for a person to see. */
export const shown = (spec: Spec): Field[] =>
  spec.sections.filter(({ open }) => open).flatMap(({ fields }) => [...fields]);
