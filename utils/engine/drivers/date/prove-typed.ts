import { isVisible, rectOf } from '../../dom/visibility';
import { waitFor } from '../../dom/wait';
import { CALENDAR_REOPENS, DAY_KEPT, DAY_MARKED } from '../../timeouts';
import type { Way } from '../../widgets/page-memory';
import type { Widget } from '../../widgets/types';
import { snapshot } from '../dropdown/options';
import { close } from '../popup/close';
import { openPicker } from '../popup/open';
import type { DriverContext } from '../types';
import { calendarSince } from './calendar/pick-day';
import { type Calendar, dayCell, isDay } from './calendar/read-calendar';

/**
 * Proves that a date field has taken a typed day. The text in its box proves nothing: tdesign-vue-next 1.10 shows it and
 * keeps its model empty (2026-11). The calendar is opened again: it marks the day that the field has.
 */

const state = /active|open|focus|placeholder|empty|has-|is-|hover|selected|value|invalid|error|valid|success/i;

/** Returns a key of fields with the same markup: tag and class names without state classes. */
function markupKey({ control, box }: Widget): string {
  const names = [control, box].map((one) => [...one.classList].filter((name) => !state.test(name)).join('.'));
  return `${control.localName} ${names.join(' ')}`;
}

/** Returns how fields with the same markup took a day; undefined if none was tried. */
export const wayOf = (widget: Widget): Way | undefined => widget.memory.ways.get(markupKey(widget));

/** Remembers how a field took a day, for other fields with the same markup. */
export const learnWay = (widget: Widget, way: Way): void => void widget.memory.ways.set(markupKey(widget), way);

/** Returns classes, colours and selected state of a day cell as one string. */
function appearanceOf(cell: Element, grid: Element): string {
  const looks: string[] = [];
  for (let up: Element | null = cell; up && up !== grid && looks.length < 3; up = up.parentElement) {
    const { backgroundColor, color, borderColor } = getComputedStyle(up);
    looks.push(`${up.className} ${up.getAttribute('aria-selected')} ${backgroundColor} ${color} ${borderColor}`);
    if (/^(?:td|li|button)$/.test(up.localName)) break;
  }
  return looks.join('|');
}

/** True if a day looks unlike all other days of the month. False for today, which is always marked. */
function isMarkedDay(calendar: Calendar, iso: string): boolean {
  const cell = dayCell(calendar, iso);
  if (!cell || iso === new Date().toLocaleDateString('sv')) return false;
  const own = appearanceOf(cell, calendar.grid);
  return calendar.days.filter((day) => isDay(day) && appearanceOf(day, calendar.grid) === own).length === 1;
}

/** True if the markup or the prompt of a field shows that a calendar opens. Others are plain text inputs. */
export function expectsCalendar(widget: Widget): boolean {
  if (!('popupKind' in widget) || widget.popupKind !== 'calendar') return false;
  const { control } = widget;
  if (/选择|select|choose|pick/i.test(control.getAttribute('placeholder') ?? '')) return true;
  const around = [control, control.parentElement, control.parentElement?.parentElement];
  return around.some((one) => /picker|calendar/i.test(one?.getAttribute('class') ?? ''));
}

export type Proof = 'taken' | 'lost' | 'silent';

interface Typed {
  /** The day that the calendar must mark. */
  iso: string;
  /** True while the field still shows what was typed. */
  isShown: () => boolean;
}

/**
 * Opens the calendar of a field that shows a typed day, and closes it again. Returns 'taken' if it marks the day and the
 * field still shows it, 'lost' if it does not, 'silent' if no calendar opens.
 */
export async function proveTyped(act: DriverContext, widget: Widget, { iso, isShown }: Typed): Promise<Proof> {
  const { doc, signal } = act;
  const now = () => act.relocate() ?? widget;
  const before = snapshot(doc, []);
  if (rectOf(widget.box).width === 0 || !(await openPicker(act, widget))) return 'silent';
  const see = () => calendarSince(act, now(), before);
  const opened = await waitFor(doc, see, CALENDAR_REOPENS, signal);
  // Some calendars move to the month and mark the day a moment after they have come up.
  const marks = opened && (await waitFor(doc, () => isMarkedDay(see() ?? opened, iso), DAY_MARKED, signal));
  await close(now(), () => opened?.panel.isConnected === true && isVisible(opened.panel), signal);
  if (!opened) return 'silent';
  return marks && (await waitFor(doc, isShown, DAY_KEPT, signal)) ? 'taken' : 'lost';
}
