import { ancestors, contains, parentOf } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';
import { normalise } from '../../text/normalise';
import type { Widget } from '../../widgets/types';
import { newSince, type Snapshot, textOf } from './snapshot';

/** True for a part of the trigger's own line. False for a list that is inside the trigger's element. */
export function isShown(element: Element, face: Element): boolean {
  if (!contains(face, element)) return false;
  const box = face.getBoundingClientRect();
  const rect = element.getBoundingClientRect();
  const middle = rect.top + rect.height / 2;
  return middle > box.top && middle < Math.min(box.bottom, box.top + 56);
}

const LOADING =
  /^(?:加载中|正在加载|数据加载中|载入中|请稍[候后等]|loading(?:data)?|搜索中|searching|fetching|pleasewait)[.…。]*$/;

const NO_ROWS =
  /^(?:暂无.{0,6}|无数据|没有数据|没有找到.{0,8}|无匹配.{0,4}|无搜索结果|未找到.{0,8}|nodata|notfound|nomatch.*|noresults?.*|nooptions?.*|empty|请?输入.{0,12}(?:搜索|查询|检索)?|typeto.*|startts?yping.*)[.…。]*$/;

/** The content of an open list. */
export interface Seen {
  /** Elements with texts that may be options. */
  rows: Element[];
  /** True while the list shows that it is loading. */
  isBusy: boolean;
}

/** Reads the list that appeared since the snapshot. */
export function readList(doc: Document, before: Snapshot, face: Element): Seen {
  const rows: Element[] = [];
  let isBusy = false;
  for (const element of newSince(doc, before)) {
    if (isShown(element, face)) continue;
    const text = normalise(textOf(element));
    if (LOADING.test(text)) isBusy = true;
    else if (!NO_ROWS.test(text)) rows.push(element);
  }
  const root = rows[0] ? popupOf(rows[0], face, before) : null;
  const spinning = [root, face].some((one) => one && spins(one));
  return { rows, isBusy: isBusy || spinning };
}

const spinner =
  '[aria-busy="true"], [role="progressbar"], [class*="loading" i], [class*="spinn" i], [class*="skeleton" i]';

/** True if an element in a box is animated as a spinner. Some kits keep a spinner there that does not move. */
const spins = (box: Element): boolean =>
  box.matches('[aria-busy="true"]') ||
  [...box.querySelectorAll(spinner)].some((one) => isVisible(one) && one.getAnimations({ subtree: true }).length > 0);

/** Returns the popup of a row: the largest element around it without the trigger and without earlier texts. */
export function popupOf(row: Element, face: Element, { texts }: Snapshot): Element {
  const old = [...texts.keys()].filter((one) => one.isConnected);
  let box = row;
  for (let up = parentOf(row); up; up = parentOf(up)) {
    const at = up;
    if (/^(?:body|html|form)$/.test(up.localName) || contains(up, face) || up.contains(face)) break;
    if (old.some((one) => at.contains(one) && isVisible(one))) break;
    box = up;
  }
  return box;
}

/** Returns `aria-expanded` of a trigger; null if its kit sets none. */
export const expanded = ({ control, box: face }: Widget): string | null =>
  (control.closest('[aria-expanded]') ?? face.querySelector('[aria-expanded]'))?.getAttribute('aria-expanded') ?? null;

const leaves = /(?:^|[-_\s])(?:leave|leaving|closing|exit|exiting|hide|hiding|out)(?:$|[-_\s])/i;

/** True if a visible popup is closing, by its trigger or its animated classes. */
export function isLeaving(box: Element, row: Element, widget: Widget): boolean {
  if (expanded(widget) === 'false') return true;
  for (const up of ancestors(row)) {
    if (leaves.test(up.getAttribute('class') ?? '') && up.getAnimations().length > 0) return true;
    if (up === box) break;
  }
  return false;
}

/** Returns the element that scrolls a list; null if none does. */
export function scrollerOf(element: Element): Element | null {
  for (const up of ancestors(element)) {
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
