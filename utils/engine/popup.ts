import { holds, lineage } from './flat';
import { enter, key, leave, press } from './press';
import { rootsOf } from './roots';
import { elementsSaying } from './said';
import { normalise } from './text';
import { isVisible } from './visible';
import { until } from './wait';
import type { Widget } from './widgets';

/**
 * What a press brings to light. Options are taken only from what was not visible before the trigger was pressed: a list
 * of another widget that is just closing, or a label that reads like an option, is never taken.
 */

/** Every visible text, by the element that holds it directly. Cheap: what is clipped away counts as visible. */
export function textsInSight(doc: Document): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const root of rootsOf(doc)) {
    const start = 'body' in root ? root.body : root;
    if (!start) continue;
    const walker = doc.createTreeWalker(start, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !/\S/.test(node.nodeValue ?? '') || texts.has(parent)) continue;
      if (parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        texts.set(parent, parent.textContent ?? '');
    }
  }
  return texts;
}

/** What was in sight before a press: all texts, and the elements that really showed one of the words looked for. */
export interface Before {
  texts: ReadonlyMap<Element, string>;
  said: ReadonlySet<Element>;
}

/** Takes note of what is in sight. */
export const takeBefore = (doc: Document, words: readonly string[]): Before => ({
  texts: textsInSight(doc),
  said: new Set(elementsSaying(doc, new Set(words.map(normalise))).map((one) => one.element)),
});

/** What is new in sight: other elements, or other words in the same ones. */
export function appeared(doc: Document, { texts }: Before): Element[] {
  return [...textsInSight(doc)]
    .filter(([element, text]) => texts.get(element) !== text && isVisible(element))
    .map(([element]) => element);
}

const optionLike =
  '[role="option"], [role="menuitem"], [role="treeitem"], [role="menuitemradio"], li, [class*="option" i], [class*="item" i], td';

/** The row of a list that an element stands in. */
const rowOf = (element: Element): Element => element.closest(optionLike) ?? element;

const isOff = (element: Element): boolean =>
  element.closest('[aria-disabled="true"]') !== null ||
  [element, rowOf(element)].some((one) => /(?:^|[-_\s])disabled(?:$|[-_\s])/i.test(one.getAttribute('class') ?? ''));

export type Option = { element: Element; off: boolean } | 'several' | null;

/** The one new thing in sight that reads as wanted. Several rows that read alike are no choice. */
export function optionIn(doc: Document, wanted: string, before: Before, not: Element): Option {
  const name = normalise(wanted);
  const fresh = elementsSaying(doc, new Set([name]))
    .map((one) => one.element)
    .filter((element) => !before.said.has(element) && !isShown(element, not));
  const rows = new Map<Element, Element>();
  for (const element of fresh) rows.set(rowOf(element), element);
  const outer = [...rows.keys()].filter(
    (row) => ![...rows.keys()].some((other) => other !== row && row.contains(other)),
  );
  const likely = outer.filter((row) => row.matches(optionLike));
  const rest = likely.length > 0 ? likely : outer;
  if (rest.length === 0) return null;
  if (rest.length > 1) return 'several';
  const element = rows.get(rest[0]!)!;
  return { element, off: isOff(element) };
}

/** Part of what the trigger itself shows, not of a list that hangs inside it. */
const isShown = (element: Element, face: Element): boolean => {
  if (!holds(face, element)) return false;
  const box = face.getBoundingClientRect();
  const rect = element.getBoundingClientRect();
  const middle = rect.top + rect.height / 2;
  return middle > box.top && middle < Math.min(box.bottom, box.top + 56);
};

const waiting =
  /^(?:加载中|正在加载|载入中|请稍[候后]|loading|暂无数据|无数据|没有数据|无匹配数据|nodata|notfound|noresults?|nooptions|empty)[.…]*$/;

/** The rows that a press brought up, without the words that only say that they are on their way. */
export const rowsIn = (doc: Document, before: Before, not: Element): Element[] =>
  appeared(doc, before).filter(
    (element) => !isShown(element, not) && !waiting.test(normalise(element.textContent ?? '')),
  );

/** The element that scrolls a list, if it does. */
export function scrollerOf(element: Element): Element | null {
  for (const up of lineage(element)) {
    if (
      up.scrollHeight > up.clientHeight + 4 &&
      up.clientHeight > 24 &&
      /auto|scroll|hidden/.test(getComputedStyle(up).overflowY)
    )
      return up;
    if (up.localName === 'body') return null;
  }
  return null;
}

/**
 * An input in which a person could search the open list: inside the trigger or inside the list. What holds the trigger
 * as well is the page around both, and its inputs are other fields.
 */
export function searchBox(widget: Widget, rows: readonly Element[]): HTMLInputElement | null {
  const list: Element[] = [];
  for (const up of rows[0] ? lineage(rows[0]) : []) {
    if (up.localName === 'body' || up.contains(widget.face)) break;
    list.push(up);
  }
  const near = [widget.control, widget.face, ...list].flatMap((one) => [one, ...one.querySelectorAll('input')]);
  const isBox = (one: Element): one is HTMLInputElement =>
    one.localName === 'input' &&
    !(one as HTMLInputElement).readOnly &&
    !(one as HTMLInputElement).disabled &&
    /^(?:text|search|)$/.test((one as HTMLInputElement).type) &&
    one.isConnected;
  const roots = [widget.face, ...list];
  return near.filter(isBox).find((one) => roots.some((root) => root.contains(one))) ?? null;
}

/** A place next to the control where a click means nothing: presses outside close what is open. */
function neutral(widget: Widget): Element {
  const box =
    widget.face.parentElement?.closest('[role="dialog"], dialog, form, section, main') ??
    widget.face.ownerDocument.body;
  return box;
}

/** A click beside the control, which closes whatever is open and means nothing else. */
export function pressBeside(widget: Widget): void {
  const outside = neutral(widget);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    outside.dispatchEvent(
      new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: 1, clientY: 1 }),
    );
}

/** Closes what a press opened, as a person would: a click beside it, Escape, the trigger again. Answers whether it closed. */
export async function close(widget: Widget, isOpen: () => boolean, signal: AbortSignal): Promise<boolean> {
  const doc = widget.face.ownerDocument;
  const shut = (limit: number) => until(doc, () => !isOpen(), limit, signal);
  if (!isOpen()) return true;
  if (await shut(30)) return true;
  pressBeside(widget);
  leave(widget.control);
  if (await shut(350)) return true;
  if (!widget.face.closest('[role="dialog"], dialog')) {
    enter(widget.control);
    key(widget.control, 'Escape');
    leave(widget.control);
    if (await shut(350)) return true;
  }
  press(widget.face);
  leave(widget.control);
  return (await shut(350)) === true;
}
