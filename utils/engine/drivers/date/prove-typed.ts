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
 * Proves that a date field has taken a typed day. The text in the box proves nothing: tdesign-vue-next 1.10 shows it and
 * keeps its model empty (2026-11). The calendar, opened again, marks the day that the field holds.
 */

const state = /active|open|focus|placeholder|empty|has-|is-|hover|selected|value|invalid|error|valid|success/i;

/** Returns what fields of one make have in common: tags and class names without those that tell a state. */
function makeOf({ control, box }: Widget): string {
  const names = [control, box].map((one) => [...one.classList].filter((name) => !state.test(name)).join('.'));
  return `${control.localName} ${names.join(' ')}`;
}

/** Returns how fields of this make were seen to take a day; undefined if none was tried. */
export const wayOf = (widget: Widget): Way | undefined => widget.memory.ways.get(makeOf(widget));

/** Notes how a field took a day, for the others of its make. */
export const learnWay = (widget: Widget, way: Way): void => void widget.memory.ways.set(makeOf(widget), way);

/** Returns how a day of a calendar looks and what it says of itself. */
function lookOf(cell: Element, grid: Element): string {
  const looks: string[] = [];
  for (let up: Element | null = cell; up && up !== grid && looks.length < 3; up = up.parentElement) {
    const { backgroundColor, color, borderColor } = getComputedStyle(up);
    looks.push(`${up.className} ${up.getAttribute('aria-selected')} ${backgroundColor} ${color} ${borderColor}`);
    if (/^(?:td|li|button)$/.test(up.localName)) break;
  }
  return looks.join('|');
}

/** True if a calendar marks a day, and no other day of the month looks so. */
function isMarked(calendar: Calendar, iso: string): boolean {
  const cell = dayCell(calendar, iso);
  // Today is marked whatever the field holds.
  if (!cell || iso === new Date().toLocaleDateString('sv')) return false;
  const own = lookOf(cell, calendar.grid);
  return calendar.days.filter((day) => isDay(day) && lookOf(day, calendar.grid) === own).length === 1;
}

/** True for a field that says by its markup or its prompt that something opens; others are plain text inputs. */
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
  const marks = opened && (await waitFor(doc, () => isMarked(see() ?? opened, iso), DAY_MARKED, signal));
  await close(now(), () => opened?.panel.isConnected === true && isVisible(opened.panel), signal);
  if (!opened) return 'silent';
  return marks && (await waitFor(doc, isShown, DAY_KEPT, signal)) ? 'taken' : 'lost';
}
