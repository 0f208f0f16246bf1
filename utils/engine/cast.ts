import { lineage, parentOf } from './flat';
import type { Texts } from './texts';
import type { Widget } from './widgets';

/** A text that names a control, and how that was found out. */
export interface Name {
  text: string;
  by: 'label' | 'beside' | 'above' | 'placeholder' | 'title';
  /** Two texts claim this control, or two controls this text: it is not to be relied on. */
  disputed?: true;
}

/** How many controls each element holds; a control's item is the largest element that holds only it. */
export type Census = Map<Element, number>;

/** Counts, for every element that holds controls, how many. */
export function takeCensus(widgets: readonly Widget[]): Census {
  const census: Census = new Map();
  for (const widget of widgets) for (const up of lineage(widget.face)) census.set(up, (census.get(up) ?? 0) + 1);
  return census;
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

const wide = /^(?:body|form|main|section|article|table|tbody|dialog)$/;

/** The largest element that holds this control and no other. */
export function itemOf(widget: Widget, census: Census): Element {
  let item: Element = widget.face;
  let up = parentOf(item);
  for (let level = 0; up && level < 10 && census.get(up) === 1; level++, up = parentOf(up)) {
    if (wide.test(up.localName)) break;
    item = up;
    if (up.localName === 'fieldset' || up.localName === 'tr') break;
  }
  return item;
}

/** The part of the page in which a text without markup may still belong to a control. */
export function scopeOf(item: Element): Element {
  for (const up of lineage(item))
    if (
      up !== item &&
      (wide.test(up.localName) || /^(?:fieldset|dl)$/.test(up.localName) || up.matches('[role="dialog"]'))
    )
      return up;
  return item.ownerDocument.body;
}
