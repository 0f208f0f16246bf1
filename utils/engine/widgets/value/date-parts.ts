import { parseMonth } from '../../text/month-name';
import { normalise } from '../../text/normalise';
import type { Widget } from '../types';
import { shownValue } from './shown-value';

/** A date in three controls: year, month, day. */

export type Part = 'year' | 'month' | 'day';

export const parts: readonly Part[] = ['year', 'month', 'day'];

const numbersOf = ({ control }: Widget): number[] =>
  control.localName === 'select'
    ? [...(control as HTMLSelectElement).options].map((option) => Number.parseInt(option.text, 10)).filter((n) => n > 0)
    : [Number(control.getAttribute('aria-valuemax'))];

/** Returns the part that one of three controls is for, by its options, its length or its text. Null if unclear. */
function partOf(widget: Widget): Part | null {
  const { control } = widget;
  const most = Math.max(0, ...numbersOf(widget));
  if (most > 1000) return 'year';
  if (most >= 28 && most <= 31) return 'day';
  if (most === 12) return 'month';
  const names = ['placeholder', 'aria-label', 'name', 'id', 'title', 'data-type'];
  const words =
    signAfter(widget) ||
    normalise(
      `${names.map((name) => control.getAttribute(name) ?? '').join(' ')} ${control.localName === 'select' ? ((control as HTMLSelectElement).options[0]?.text ?? '') : (widget.box.textContent ?? '')}`,
    );
  for (const [part, sign] of [
    ['year', /年|yyyy|year/],
    ['month', /月|mm|month/],
    ['day', /日|dd|day/],
  ] as const)
    if (sign.test(words)) return part;
  return (control as HTMLInputElement).maxLength === 4 ? 'year' : null;
}

/** Returns the character right after a control that makes it a part of a date (年 月 日), or ''. */
const signAfter = ({ box: face }: Widget): string =>
  normalise(face.nextSibling?.textContent ?? '').match(/^[年月日]$/)?.[0] ?? '';

/** True if a control takes only a part of a date: 年, 月 or 日 follows it, or it takes too few characters. */
export const isPart = (widget: Widget): boolean => {
  const { maxLength } = widget.control as HTMLInputElement;
  return signAfter(widget) !== '' || (maxLength >= 0 && maxLength < 8);
};

/** Returns the three controls by part, or null if unclear. If the year is first, month and day follow. */
export function assignParts(row: readonly Widget[]): Record<Part, Widget> | null {
  const said = row.map(partOf);
  const order =
    new Set(said.filter(Boolean)).size === 3 ? said : said[0] === 'year' && !said[1] && !said[2] ? parts : null;
  if (!order) return null;
  const of = (part: Part) => row[order.indexOf(part)]!;
  return { year: of('year'), month: of('month'), day: of('day') };
}

/** Returns the number that a part of a date shows; null if none. */
export const numberShown = (widget: Widget, part: Part): number | null => {
  const shown = normalise(shownValue(widget));
  if (part === 'month') return parseMonth(shown);
  return /^\d{1,4}[年日号]?$/.test(shown) ? Number.parseInt(shown, 10) : null;
};

/** True if three controls show this day. */
export function showsParts(row: readonly Widget[], iso: string): boolean {
  const sorted = assignParts(row);
  return (
    sorted !== null && parts.every((part, index) => numberShown(sorted[part], part) === Number(iso.split('-')[index]))
  );
}
