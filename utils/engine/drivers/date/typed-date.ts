import { contains } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';
import { nextFrame, nextTask, waitFor } from '../../dom/wait';
import { blur, focus } from '../../input/focus';
import { pressKey } from '../../input/keyboard';
import { setText } from '../../input/value';
import { bothReadings, findDateFormat, formatDate, parseDate } from '../../text/date-text';
import { PANEL_DAY_SHOWN, TYPED_DAY_SHOWN } from '../../timeouts';
import type { Widget } from '../../widgets/types';
import { showsDay } from '../../widgets/value/date';
import { shownValue } from '../../widgets/value/shown-value';
import type { DriverContext } from '../types';

/** Types a day as a text into the closed widget and leaves it; returns the control as it is after it has redrawn. */
async function typeAndBlur(
  act: DriverContext,
  widget: Widget,
  iso: string,
  text: string,
  confirm: boolean,
): Promise<Widget | null> {
  const input = widget.control as HTMLInputElement;
  focus(input);
  setText(input, text);
  if (confirm) pressKey(input, 'Enter');
  await nextTask();
  blur(input);
  // A widget that throws typed text away does so when it has lost the focus, and one that writes it again takes a moment.
  await nextFrame();
  await waitFor(act.doc, () => showsNow(act, widget, iso), TYPED_DAY_SHOWN, act.signal);
  return act.relocate();
}

/** Types the date; where the widget turns it into something of which day and month cannot be told apart, proves which. */
export async function typeDate(
  act: DriverContext,
  widget: Widget,
  iso: string,
  text: string,
  confirm: boolean,
): Promise<boolean> {
  const now = await typeAndBlur(act, widget, iso, text, confirm);
  if (!now || act.signal.aborted) return false;
  if (showsDay(now, iso)) return true;
  if (!bothReadings(shownValue(now))?.includes(iso)) return false;
  const probe = `${iso.slice(0, 8)}${iso.endsWith('-24') ? '25' : '24'}`;
  const probed = await typeAndBlur(act, now, probe, text === iso ? probe : probe.replaceAll('-', '/'), confirm);
  const shown = probed && shownValue(probed);
  if (!probed || !shown || parseDate(shown) !== probe) return false;
  probed.memory.orders.set(probed.control, Number.parseInt(shown, 10) > 12 ? 'day' : 'month');
  const back = await typeAndBlur(act, probed, iso, text, confirm);
  return back !== null && showsDay(back, iso);
}

/** How the date may have to be written: as the control asks, else year first with either sign. */
export const forms = (iso: string, format: string): string[] =>
  format ? [formatDate(iso, format)] : [iso, iso.replaceAll('-', '/')];

/** Types into the input that an open picker has of its own (its trigger is read-only). */
export async function typeInPanel(act: DriverContext, widget: Widget, iso: string, panel: Element): Promise<boolean> {
  const roots = [panel, panel.parentElement, panel.parentElement?.parentElement].filter(
    (one) => one && !contains(one, widget.control),
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
  const text = formatDate(iso, findDateFormat(input.placeholder) || findDateFormat(input.value));
  focus(input);
  setText(input, text);
  pressKey(input, 'Enter');
  const shown = await waitFor(act.doc, () => showsNow(act, widget, iso), TYPED_DAY_SHOWN, act.signal);
  if (!shown && input.isConnected) {
    blur(input);
    await waitFor(act.doc, () => showsNow(act, widget, iso), PANEL_DAY_SHOWN, act.signal);
  }
  return showsNow(act, widget, iso);
}

export const showsNow = (act: DriverContext, widget: Widget, iso: string) => showsDay(act.relocate() ?? widget, iso);
