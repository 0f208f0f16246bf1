import { parentOf } from '../../dom/flat-tree';
import { findDateFormat, formatDate, type Order, parseDate } from '../../text/date-text';
import type { Widget } from '../types';

/** Reads and writes date ranges in one input. */

const one = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`;

const both = new RegExp(String.raw`^\s*(${one})\s*(?:-|~|～|–|—|至|到|to|,|→)\s*(${one})\s*$`, 'i');

/** Returns the two dates of a text (2024-01-01 ~ 2025-01-01) in ISO 8601, or null. */
export function parseDateRange(text: string, order: Order | null = null): [from: string, until: string] | null {
  const [, first = '', second = ''] = text.normalize('NFKC').match(both) ?? [];
  const [from, until] = [parseDate(first, order), parseDate(second, order)];
  return from && until ? [from, until] : null;
}

const words = /范围|起止|区间|(?:开始|起始).{0,8}(?:结束|截止|终止)|start.{0,12}end|from.{0,12}\bto\b|range/i;

const between = /^(.*?[ymd年月日])(\s*[~～至–—]\s*|\s+(?:-|to)\s+)([ymd年月日].*)$/i;

const saidBy = ({ control }: Widget) =>
  ['placeholder', 'title', 'aria-label'].map((name) => control.getAttribute(name) ?? '');

/** True if an element's markup, or that around it, calls it a range of dates. */
export function isCalledRange(element: Element, levels: number): boolean {
  let up: Element | null = element;
  for (let level = 0; up && level < levels; level++, up = parentOf(up))
    if (/(?:^|[-_\s])(?:date-?|picker-?)*range|daterange/i.test(up.getAttribute('class') ?? '')) return true;
  return false;
}

/** True if one input takes both dates: its markup says so, or it shows two. */
export const isRangeInput = (widget: Widget): boolean =>
  saidBy(widget).some((text) => words.test(text) || between.test(text)) ||
  parseDateRange(String((widget.control as HTMLInputElement).value ?? '')) !== null ||
  isCalledRange(widget.control, 3);

/** Returns the ways to write both days (ISO 8601): as the input asks, else the usual ones. */
export function formsOf(widget: Widget, [from, until]: readonly [string, string]): string[] {
  for (const text of saidBy(widget)) {
    const [, first = '', sign = ''] = text.match(between) ?? [];
    if (sign) return [[from, until].map((day) => formatDate(day, findDateFormat(first))).join(sign)];
  }
  return [' - ', ' ~ ', ' 至 ', ' to '].map((sign) => from + sign + until);
}
