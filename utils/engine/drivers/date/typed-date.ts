import { holds } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';
import { frame, turn, until } from '../../dom/wait';
import { enter, leave } from '../../input/focus';
import { key } from '../../input/keyboard';
import { write } from '../../input/value';
import { ambiguous, formatIn, readDate, writeDate } from '../../text/date-text';
import type { Widget } from '../../widgets/types';
import { proved, showsDay } from '../../widgets/value/date';
import { shownValue } from '../../widgets/value/shown-value';
import type { Act } from '../types';

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
export async function typeDate(
  act: Act,
  widget: Widget,
  iso: string,
  text: string,
  confirm: boolean,
): Promise<boolean> {
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
export const forms = (iso: string, format: string): string[] =>
  format ? [writeDate(iso, format)] : [iso, iso.replaceAll('-', '/')];

/** Types into the input that an open picker has of its own (its trigger is read-only). */
export async function typeInPanel(act: Act, widget: Widget, iso: string, panel: Element): Promise<boolean> {
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

export const showsNow = (act: Act, widget: Widget, iso: string) => showsDay(act.relocate() ?? widget, iso);
