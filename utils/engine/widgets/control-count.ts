import { ancestors, parentOf } from '../dom/flat-tree';
import type { Widget } from './types';

/** Number of controls by element. The form item of a control is the largest element that holds only this control. */
export type ControlCount = Map<Element, number>;

/** Counts the controls in every element that holds some. */
export function countControls(widgets: readonly Widget[]): ControlCount {
  const counts: ControlCount = new Map();
  for (const widget of widgets) for (const up of ancestors(widget.box)) counts.set(up, (counts.get(up) ?? 0) + 1);
  return counts;
}

const wide = /^(?:body|form|main|section|article|table|tbody|dialog)$/;

/** Returns the largest element that holds this control and no other. */
export function formItemOf(widget: Widget, counts: ControlCount): Element {
  let item: Element = widget.box;
  let up = parentOf(item);
  for (let level = 0; up && level < 10 && counts.get(up) === 1; level++, up = parentOf(up)) {
    if (wide.test(up.localName)) break;
    item = up;
    if (up.localName === 'fieldset' || up.localName === 'tr') break;
  }
  return item;
}

/** Returns the part of the page in which a text without markup may still belong to the control. */
export function fieldScope(item: Element): Element {
  for (const up of ancestors(item))
    if (
      up !== item &&
      (wide.test(up.localName) || /^(?:fieldset|dl)$/.test(up.localName) || up.matches('[role="dialog"]'))
    )
      return up;
  return item.ownerDocument.body;
}
