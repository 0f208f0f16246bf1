import type { Act, Done } from './act';
import { putAllBack } from './clear';
import { holds } from './flat';
import { takes } from './inside';
import { kitOf } from './kits';
import { calendarSince, pickDay } from './leaf';
import { readRange } from './onebox';
import { openPicker } from './picker';
import { type Before, isLeaving, takeBefore } from './popup';
import { enter, key, leave, pressSoon, type, write } from './press';
import { shownValue } from './read';
import { say } from './say';
import { close, leavesByItself } from './shut';
import { normalise } from './text';
import { isPart, setParts, showsParts } from './three';
import { isVisible } from './visible';
import { frame, turn, until } from './wait';
import { areTurned, turnWheels, wheelsSince } from './wheel';
import { ambiguous, formatIn, type Order, orderOf, readDate, writeDate } from './when';
import type { Widget } from './widgets';

/** Which end of a range a date is, where one input shows both. */
type End = 'start' | 'end';

/** Orders of day and month that a control has proved by what it made of a date. */
const proved = new WeakMap<Element, Order>();

/** The format that a control asks for or shows instead of a value; '' when it says none. */
export function formatOf({ control }: Widget): string {
  const said = ['placeholder', 'data-date-format', 'data-format', 'title', 'aria-label'].map(
    (name) => control.getAttribute(name) ?? '',
  );
  if ('value' in control) said.push(String(control.value));
  const about = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  for (const id of about) said.push(control.ownerDocument.getElementById(id)?.textContent ?? '');
  return said.map(formatIn).find(Boolean) ?? '';
}

/** Whether one control shows this day, in whatever form it writes dates. */
function showsDay(widget: Widget, iso: string, end?: End): boolean {
  const shown = shownValue(widget);
  const both = end && readRange(shown, orderOf(formatOf(widget)));
  if (both) return both[end === 'start' ? 0 : 1] === iso;
  if ((widget.control as HTMLInputElement).type === 'month') return shown === iso.slice(0, 7);
  return readDate(shown, orderOf(formatOf(widget)) ?? proved.get(widget.control) ?? null) === iso;
}

/** Whether a field shows this day: one control, or three for year, month and day. */
export const showsDate = (row: readonly Widget[], iso: string, end?: End): boolean =>
  row.length === 3 ? showsParts(row, iso) : showsDay(row[0]!, iso, end);

/** Types a day as a text into the closed widget and leaves it; answers the widget as it is when it has drawn that. */
async function typeOnce(act: Act, widget: Widget, iso: string, text: string, confirm: boolean): Promise<Widget | null> {
  const input = widget.control as HTMLInputElement;
  enter(input);
  write(input, text);
  if (confirm) key(input, 'Enter');
  await turn();
  leave(input);
  // A widget that throws typed text away does so when it has lost the focus, and one that writes it anew takes a moment.
  await frame();
  await until(act.doc, () => showsNow(act, widget, iso), 150, act.signal);
  return act.relocate();
}

/** Types the date; where the widget turns it into something of which day and month cannot be told apart, proves which. */
async function typeDate(act: Act, widget: Widget, iso: string, text: string, confirm: boolean): Promise<boolean> {
  const now = await typeOnce(act, widget, iso, text, confirm);
  if (!now || act.signal.aborted) return false;
  if (showsDay(now, iso)) return true;
  if (!ambiguous(shownValue(now))?.includes(iso)) return false;
  const probe = `${iso.slice(0, 8)}${iso.endsWith('-24') ? '25' : '24'}`;
  const probed = await typeOnce(act, now, probe, text === iso ? probe : probe.replaceAll('-', '/'), confirm);
  const shown = probed && shownValue(probed);
  if (!probed || !shown || readDate(shown) !== probe) return false;
  proved.set(probed.control, Number.parseInt(shown, 10) > 12 ? 'day' : 'month');
  const back = await typeOnce(act, probed, iso, text, confirm);
  return back !== null && showsDay(back, iso);
}

/** How the date may have to be written: as the control asks, else year first with either sign. */
const forms = (iso: string, format: string): string[] =>
  format ? [writeDate(iso, format)] : [iso, iso.replaceAll('-', '/')];

/** The button of an open picker that takes what was chosen. */
export function finishButton(panel: Element): Element | null {
  for (let up: Element | null = panel, level = 0; up && level < 5; up = up.parentElement, level++) {
    if (up.localName === 'form' || up.localName === 'body') break;
    const button = [...up.querySelectorAll('button, a, [role="button"], span, div')].find(
      (one) => takes.test(normalise(one.textContent ?? '')) && isVisible(one),
    );
    if (button) return button;
  }
  return null;
}

/** Types into the input that an open picker has of its own (its trigger is read-only). */
async function typeInPanel(act: Act, widget: Widget, iso: string, panel: Element): Promise<boolean> {
  const roots = [panel, panel.parentElement, panel.parentElement?.parentElement].filter(
    (one) => one && !holds(one, widget.control),
  );
  const inputs = (roots.at(-1) ?? panel).querySelectorAll<HTMLInputElement>('input');
  const input = [...inputs].find(
    (one) =>
      !one.readOnly &&
      !one.disabled &&
      isVisible(one) &&
      /date|calendar|日期|yyyy|\d{4}.\d{1,2}/i.test(`${one.placeholder} ${one.value} ${one.className}`),
  );
  if (!input) return false;
  const text = writeDate(iso, formatIn(input.placeholder) || formatIn(input.value));
  enter(input);
  write(input, text);
  key(input, 'Enter');
  const shown = await until(act.doc, () => showsNow(act, widget, iso), 150, act.signal);
  if (!shown && input.isConnected) {
    leave(input);
    await until(act.doc, () => showsNow(act, widget, iso), 100, act.signal);
  }
  return showsNow(act, widget, iso);
}

const showsNow = (act: Act, widget: Widget, iso: string) => showsDay(act.relocate() ?? widget, iso);

/** Opens the calendar and chooses the day, as a person would. */
async function pressDate(act: Act, widget: Widget, iso: string, before: Before): Promise<Done> {
  const see = () => calendarSince(act, widget, before);
  if (!see() && !(await openPicker(act, widget))) return { ok: false, why: say.covered };
  const opened = await until(act.doc, () => see() ?? wheelsSince(act, before), 3000, act.signal);
  if (!opened) {
    leave(widget.control);
    return { ok: false, why: act.signal.aborted ? say.stopped : say.didNotOpen };
  }
  const { panel } = opened;
  const isOpen = () => panel.isConnected && isVisible(panel);
  let done: Done = { ok: true };
  if ('columns' in opened) done = await turnWheels(act, opened, iso);
  else if (act.careful || !(await typeInPanel(act, widget, iso, panel))) done = await pickDay(act, widget, iso, before);
  if (done.ok && !(await until(act.doc, () => showsNow(act, widget, iso) || !isOpen(), 400, act.signal))) {
    const button = finishButton(panel);
    const turned = 'columns' in opened ? await until(act.doc, () => areTurned(panel, iso), 800, act.signal) : true;
    if (button && turned && (await pressSoon(act, button))) await leavesByItself(panel, isOpen, act.signal);
    else if (button) done = { ok: false, why: say.notTurned };
  }
  await until(act.doc, () => learn(act.relocate() ?? widget, iso) || showsNow(act, widget, iso), 1500, act.signal);
  if (!act.signal.aborted) leave(widget.control);
  // A panel that is on its way out needs no help; one that stays is closed.
  const stays = () => isOpen() && !isLeaving(panel, panel, act.relocate() ?? widget);
  await close(act.relocate() ?? widget, stays, act.signal);
  if (!done.ok) return done;
  // A field that was left in the middle of drawing its new day shows it a moment later.
  const shown = await until(act.doc, () => showsNow(act, widget, iso), 400, act.signal);
  return shown ? done : { ok: false, why: say.notShown(shownValue(act.relocate() ?? widget)) };
}

/** After a day was pressed in a month that was proved, a text of two readings says in which order the control writes. */
function learn(widget: Widget, iso: string): boolean {
  const readings = ambiguous(shownValue(widget));
  if (!readings?.includes(iso) || orderOf(formatOf(widget))) return false;
  proved.set(widget.control, readings[0] === iso ? 'day' : 'month');
  return true;
}

async function setNative(act: Act, widget: Widget, iso: string): Promise<Done> {
  const input = widget.control as HTMLInputElement;
  const [least, most] = [input.min.slice(0, 10), input.max.slice(0, 10)];
  if ((least && iso < least) || (most && iso > most.padEnd(10, '~'))) return { ok: false, why: say.dayOff };
  type(input, input.type === 'month' ? iso.slice(0, 7) : input.type === 'datetime-local' ? `${iso}T00:00` : iso);
  return (await until(act.doc, () => showsNow(act, widget, iso), 500, act.signal))
    ? { ok: true }
    : { ok: false, why: say.notShown(shownValue(widget)) };
}

/**
 * Gives a date field a day (ISO 8601). Native inputs take it as it is; what can be typed into is typed into and watched;
 * what refuses typing, or forgets it, is opened and pressed day by day; three controls get a part each. What was half
 * done is put back: some calendars take a day of their own as soon as a month is chosen.
 */
export async function setDate(act: Act, row: readonly Widget[], iso: string): Promise<Done> {
  const was = row.map(shownValue);
  const done = await trySetDate(act, row, iso);
  if (done.ok || act.signal.aborted) return done;
  return (await putAllBack(act, row, was)) ?? done;
}

async function trySetDate(act: Act, row: readonly Widget[], iso: string): Promise<Done> {
  if (row.length === 3) return setParts(act, row, iso);
  const widget = row[0]!;
  const input = widget.control as HTMLInputElement;
  if (widget.kind === 'select' || (widget.kind === 'text' && isPart(widget))) return { ok: false, why: say.wrongKind };
  if (input.localName === 'input' && /^(?:date|month|datetime-local)$/.test(input.type))
    return setNative(act, widget, iso);
  const typed = kitOf(input)?.typedDate ?? 'blur';
  const types = input.localName === 'input' && !input.readOnly && !act.careful && typed !== 'never';
  const before = takeBefore(act.doc, []);
  for (const text of types ? forms(iso, formatOf(widget)) : []) {
    const now = act.relocate();
    if (!now || act.signal.aborted) break;
    if (!(await typeDate(act, now, iso, text, typed === 'enter'))) continue;
    await shut(act, widget, before);
    return { ok: true };
  }
  const now = act.relocate();
  if (!now) return { ok: false, why: say.gone };
  await shut(act, widget, before);
  // A text that was not understood would be read again, over the day that is pressed now.
  if (types && !act.signal.aborted && shownValue(now)) type(now.control, '');
  const opens = widget.kind !== 'text' || !types;
  return opens ? pressDate(act, now, iso, before) : { ok: false, why: say.notShown(shownValue(now)) };
}

/** Closes a calendar that came up when the input got the focus, and is not gone with it. */
async function shut(act: Act, widget: Widget, before: Before): Promise<void> {
  const panel = calendarSince(act, widget, before)?.panel;
  if (panel) await close(act.relocate() ?? widget, () => panel.isConnected && isVisible(panel), act.signal);
}
