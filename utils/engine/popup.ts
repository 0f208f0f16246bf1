import { holds, lineage, parentOf } from './flat';
import { looking, newLook } from './look';
import { sayings } from './options';
import { rootsOf } from './roots';
import { shownText } from './shown';
import { normalise } from './text';
import { isVisible } from './visible';
import { renderedTexts } from './walk';
import type { Widget } from './widgets';

/**
 * What a press brings to light. Options are taken only from what was not visible before the trigger was pressed: a list
 * of another widget that is just closing, or a label that reads like an option, is never taken.
 */

/** What an element says; a slot says what it shows. */
export const saidBy = (element: Element): string =>
  (element.localName === 'slot' ? shownText(element) : element.textContent) ?? '';

/** Visible texts below a root, by the element that holds them directly. Cheap: what is clipped away counts as visible. */
function textsBelow(start: Node, texts: Map<Element, string>): void {
  for (const { holder } of renderedTexts(start)) if (!texts.has(holder)) texts.set(holder, saidBy(holder));
}

/** Every visible text of a document, its open shadow roots and frames. */
export function textsInSight(doc: Document): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const root of rootsOf(doc)) {
    const start = 'body' in root ? root.body : root;
    if (start) textsBelow(start, texts);
  }
  return texts;
}

/** What was in sight before a press: all texts, and what held one of the words looked for. */
export interface Before {
  texts: ReadonlyMap<Element, string>;
  said: ReadonlySet<Element>;
}

/** Takes note of what is in sight. */
export const takeBefore = (doc: Document, words: readonly string[]): Before => ({
  texts: textsInSight(doc),
  said: new Set(words.length > 0 ? sayings(doc, words).map(({ holder }) => holder) : []),
});

/** What is new in sight: other elements, or other words in the same ones. */
export const appeared = (doc: Document, { texts }: Before): Element[] =>
  looking(newLook(), () =>
    [...textsInSight(doc)]
      .filter(([element, text]) => texts.get(element) !== text && isVisible(element))
      .map(([element]) => element),
  );

/** Part of what the trigger itself shows, not of a list that hangs inside it. */
export function isShown(element: Element, face: Element): boolean {
  if (!holds(face, element)) return false;
  const box = face.getBoundingClientRect();
  const rect = element.getBoundingClientRect();
  const middle = rect.top + rect.height / 2;
  return middle > box.top && middle < Math.min(box.bottom, box.top + 56);
}

const waiting =
  /^(?:加载中|正在加载|数据加载中|载入中|请稍[候后等]|loading(?:data)?|搜索中|searching|fetching|pleasewait)[.…。]*$/;
const nothing =
  /^(?:暂无.{0,6}|无数据|没有数据|没有找到.{0,8}|无匹配.{0,4}|无搜索结果|未找到.{0,8}|nodata|notfound|nomatch.*|noresults?.*|nooptions?.*|empty|请?输入.{0,12}(?:搜索|查询|检索)?|typeto.*|startts?yping.*)[.…。]*$/;

/** What stands in an open list, beside its options. */
export interface Seen {
  /** Texts that may be options. */
  rows: Element[];
  /** The list says that more is on its way. */
  isBusy: boolean;
}

/** What a press brought up: the rows, and whether the list is still loading. */
export function seenIn(doc: Document, before: Before, face: Element): Seen {
  const rows: Element[] = [];
  let isBusy = false;
  for (const element of appeared(doc, before)) {
    if (isShown(element, face)) continue;
    const text = normalise(saidBy(element));
    if (waiting.test(text)) isBusy = true;
    else if (!nothing.test(text)) rows.push(element);
  }
  const root = rows[0] ? popupOf(rows[0], face, before) : null;
  const spinning = [root, face].some((one) => one && spins(one));
  return { rows, isBusy: isBusy || spinning };
}

/** The rows that a press brought up, without the words that only say that they are on their way. */
export const rowsIn = (doc: Document, before: Before, face: Element): Element[] => seenIn(doc, before, face).rows;

const spinner =
  '[aria-busy="true"], [role="progressbar"], [class*="loading" i], [class*="spinn" i], [class*="skeleton" i]';

/** Whether a box shows a sign that it is loading; some kits keep a place for it that stands still. */
const spins = (box: Element): boolean =>
  box.matches('[aria-busy="true"]') ||
  [...box.querySelectorAll(spinner)].some((one) => isVisible(one) && one.getAnimations({ subtree: true }).length > 0);

/** The box that came to light with a row: the largest around it that holds neither the trigger nor what was there before. */
export function popupOf(row: Element, face: Element, { texts }: Before): Element {
  const old = [...texts.keys()].filter((one) => one.isConnected);
  let box = row;
  for (let up = parentOf(row); up; up = parentOf(up)) {
    const at = up;
    if (/^(?:body|html|form)$/.test(up.localName) || holds(up, face) || up.contains(face)) break;
    if (old.some((one) => at.contains(one) && isVisible(one))) break;
    box = up;
  }
  return box;
}

/** Whether anything written in the box can be seen. */
export function isInSight(box: Element): boolean {
  if (!box.isConnected) return false;
  const texts = new Map<Element, string>();
  for (const root of [box, ...[...box.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])])
    textsBelow(root, texts);
  return [...texts.keys()].some(isVisible);
}

/** What says whether a trigger's list is open, where the kit tells. */
export const expanded = ({ control, face }: Widget): string | null =>
  (control.closest('[aria-expanded]') ?? face.querySelector('[aria-expanded]'))?.getAttribute('aria-expanded') ?? null;

const leaves = /(?:^|[-_\s])(?:leave|leaving|closing|exit|exiting|hide|hiding|out)(?:$|[-_\s])/i;

/** Whether a popup that can still be seen is on its way out: its trigger or its classes say so. */
export function isLeaving(box: Element, row: Element, widget: Widget): boolean {
  if (expanded(widget) === 'false') return true;
  for (const up of lineage(row)) {
    if (leaves.test(up.getAttribute('class') ?? '') && up.getAnimations().length > 0) return true;
    if (up === box) break;
  }
  return false;
}

/** The element that scrolls a list, if it does. */
export function scrollerOf(element: Element): Element | null {
  for (const up of lineage(element)) {
    if (up.localName === 'body' || up.localName === 'html') return null;
    if (
      up.scrollHeight > up.clientHeight + 4 &&
      up.clientHeight > 24 &&
      /auto|scroll|hidden/.test(getComputedStyle(up).overflowY)
    )
      return up;
  }
  return null;
}

/**
 * An input in which a person could search the open list: inside the trigger or inside the list. What holds the trigger
 * as well is the page around both, and its inputs are other fields.
 */
export function searchBox(widget: Widget, popup: Element | null): HTMLInputElement | null {
  const isBox = (one: Element): one is HTMLInputElement =>
    one.localName === 'input' &&
    !(one as HTMLInputElement).readOnly &&
    !(one as HTMLInputElement).disabled &&
    /^(?:text|search|)$/.test((one as HTMLInputElement).type) &&
    one.getAttribute('aria-hidden') !== 'true' &&
    one.isConnected;
  const roots = [widget.control, widget.face, ...(popup ? [popup] : [])];
  return roots.flatMap((one) => [one, ...one.querySelectorAll('input')]).find(isBox) ?? null;
}
