import { isSeeThrough } from '../../dom/clipping';
import { ancestors } from '../../dom/flat-tree';
import { rectOf } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import type { Widget } from '../../widgets/types';

/** Tells from its rendering how much a text stands out of a form: size, weight, band, line, bar. */

export interface Look {
  /** Font size in pixels. */
  size: number;
  bold: boolean;
}

/** Returns the look of an element's own text. */
export function lookOf(element: Element): Look {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return { size: Number.parseFloat(fontSize), bold: Number(fontWeight) >= 600 };
}

/** Returns the look that ordinary texts of a form have: the most frequent one around its controls. */
export function plainLook(widgets: readonly Widget[]): Look {
  const counts = new Map<string, { look: Look; count: number }>();
  for (const { box: face } of widgets) {
    const look = lookOf(face.parentElement ?? face);
    const key = `${look.size} ${look.bold}`;
    counts.set(key, { look, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.look ?? { size: 14, bold: false };
}

/** Returns the elements from `element` outwards, at most four, that show the same text. */
export function sameText(element: Element): Element[] {
  const text = normalise(visibleText(element));
  const all: Element[] = [];
  for (const up of ancestors(element)) {
    if (all.length > 3 || normalise(visibleText(up)) !== text) break;
    all.push(up);
  }
  return all;
}

/** The narrow coloured element that some kits draw before a heading. */
function isBar(element: Element | null): boolean {
  if (!element) return false;
  const { width, height } = rectOf(element);
  return width > 0 && width <= 8 && height >= 8 && !isSeeThrough(getComputedStyle(element).backgroundColor);
}

/** True if a bar, a band, a line, or a cell over several others sets a text apart. */
export const isSetApart = (elements: readonly Element[]): boolean =>
  elements.some((element) => {
    const { colSpan, rowSpan } = element as Partial<HTMLTableCellElement>;
    if ((colSpan ?? 1) > 1 || (rowSpan ?? 1) > 1) return true;
    const style = getComputedStyle(element);
    if (Number.parseFloat(style.borderLeftWidth) >= 3) return true;
    const isWide = rectOf(element).width > 240;
    if (isWide && (!isSeeThrough(style.backgroundColor) || Number.parseFloat(style.borderBottomWidth) >= 1))
      return true;
    if (isBar(element.previousElementSibling)) return true;
    const before = getComputedStyle(element, '::before');
    return before.content !== 'none' && !isSeeThrough(before.backgroundColor) && Number.parseFloat(before.width) <= 8;
  });

/** Returns how much a heading stands out, in pixels of font size; weight and ornament add half a pixel each. */
export function rankOf(element: Element): number {
  const { size, bold } = lookOf(element);
  return size + (bold ? 0.5 : 0) + (isSetApart(sameText(element)) ? 0.5 : 0);
}
