import { bothReadings, findDateFormat, orderOf, parseDate } from '../../text/date-text';
import type { Widget } from '../types';
import { showsParts } from './date-parts';
import { parseDateRange } from './date-range-text';
import { shownValue } from './shown-value';

/** End of a range, where one input shows both dates. */
type End = 'start' | 'end';

/** Returns the date format that a control asks for or shows as placeholder, or ''. */
export function formatOf({ control }: Widget): string {
  const said = ['placeholder', 'data-date-format', 'data-format', 'title', 'aria-label'].map(
    (name) => control.getAttribute(name) ?? '',
  );
  if ('value' in control) said.push(String(control.value));
  const about = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  for (const id of about) said.push(control.ownerDocument.getElementById(id)?.textContent ?? '');
  return said.map(findDateFormat).find(Boolean) ?? '';
}

/** True if one control shows this day, in whatever form it writes dates. */
export function showsDay(widget: Widget, iso: string, end?: End): boolean {
  const shown = shownValue(widget);
  const both = end && parseDateRange(shown, orderOf(formatOf(widget)));
  if (both) return both[end === 'start' ? 0 : 1] === iso;
  if ((widget.control as HTMLInputElement).type === 'month') return shown === iso.slice(0, 7);
  return parseDate(shown, orderOf(formatOf(widget)) ?? widget.memory.orders.get(widget.control) ?? null) === iso;
}

/** True if a field shows this day: one control, or three for year, month and day. */
export const showsDate = (row: readonly Widget[], iso: string, end?: End): boolean =>
  row.length === 3 ? showsParts(row, iso) : showsDay(row[0]!, iso, end);

/** Learns the order of day and month from a text with two readings, after a day was picked in a proved month. */
export function learnOrder(widget: Widget, iso: string): boolean {
  const readings = bothReadings(shownValue(widget));
  if (!readings?.includes(iso) || orderOf(formatOf(widget))) return false;
  widget.memory.orders.set(widget.control, readings[0] === iso ? 'day' : 'month');
  return true;
}
