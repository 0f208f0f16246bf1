import type { Text } from '../../bilingual';
import type { Texts } from '../dom/text-bands';
import type { Census } from '../widgets/control-count';
import type { Widget } from '../widgets/types';

/** A text that names a control, and how that was found out. */
export interface Name {
  text: string;
  by: 'label' | 'beside' | 'above' | 'placeholder' | 'title';
  /** Two texts claim this control, or two controls this text: it is not to be relied on. */
  disputed?: true;
}

/** What names are looked for among. */
export interface Cast {
  widgets: readonly Widget[];
  census: Census;
  /** The widget that a control belongs to. */
  owners: ReadonlyMap<Element, Widget>;
  faces: ReadonlySet<Element>;
  texts: Texts;
}

/** What a find came to: the one control (or, for a way through several selects, the row of them), or why not. */
export type Located =
  | {
      ok: true;
      widget: Widget;
      row: Widget[];
      why: Text /** Both dates, where this is one end of a range. */;
      ends?: readonly [Widget, Widget];
    }
  | { ok: true; element: Element; why: Text }
  | { ok: false; state: 'missing' | 'refused'; why: Text };

/** Under which heading things stand. */
export interface Groups {
  /** The group of an element: one of the page's own by its key, another one of the document's, or null when none. */
  of: (element: Element) => string | null;
  /** Keys of the page's groups that are really there. */
  present: ReadonlySet<string>;
  /** The key of a group name: synonyms are one group. */
  keyOf: (name: string) => string;
}

/** What groups need to know of the controls. */
export interface Named extends Cast {
  names: (widget: Widget) => Name[];
  called: (names: readonly string[]) => Widget[];
}
