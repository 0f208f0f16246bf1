import type { Text } from '../../bilingual';
import type { TextBands } from '../dom/text-bands';
import type { ControlCount } from '../widgets/control-count';
import type { Widget } from '../widgets/types';

/** A label of a control, and its source. */
export interface Name {
  text: string;
  by: 'label' | 'beside' | 'above' | 'placeholder' | 'title';
  /** Two labels claim this control, or two controls this label. It is not relied on. */
  disputed?: true;
}

/** The sources that labels are read from. */
export interface LabelSources {
  widgets: readonly Widget[];
  counts: ControlCount;
  /** The widget that a control belongs to. */
  owners: ReadonlyMap<Element, Widget>;
  faces: ReadonlySet<Element>;
  texts: TextBands;
}

/** The result of finding: one control, the row of selects of one field, or the reason why none. */
export type FindResult =
  | {
      ok: true;
      widget: Widget;
      row: Widget[];
      why: Text /** Both dates, where this is one end of a range. */;
      ends?: readonly [Widget, Widget];
    }
  | { ok: true; element: Element; why: Text }
  /** `elsewhere`: controls with the label are there, and none of them is in the field's section. */
  | { ok: false; state: 'missing' | 'refused'; why: Text; elsewhere?: true };

/** Tells in which section of a form things stand. */
export interface Groups {
  /** Returns the key of a section of the page, a key of its own for another one, null if none can be told. */
  of: (element: Element) => string | null;
  /** True if the page's section with this key is there. */
  isPresent: (key: string) => boolean;
  /** Returns the key of a section name: synonyms are one section. */
  keyOf: (name: string) => string;
  /** True under a heading that speaks of another person (法定代表人) or of an earlier state (原 …). */
  isOthers: (element: Element) => boolean;
}

/** The label sources with the labels of each control. */
export interface Named extends LabelSources {
  names: (widget: Widget) => Name[];
  called: (names: readonly string[]) => Widget[];
}
