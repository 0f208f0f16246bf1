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

/** Types a day into the closed control, then blurs it. Returns the control as it is then; null if it is gone. */
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
  // Some controls drop or rewrite a typed text a moment after blur.
  await nextFrame();
  await waitFor(act.doc, () => showsNow(act, widget, iso), TYPED_DAY_SHOWN, act.signal);
  return act.relocate();
}

/**
 * Types a date. If the control rewrites it so that day and month look alike, types a second date to prove their order.
 * Returns true if the control shows the day then.
 */
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

/** Returns the forms to type a date in: the format that the control asks for, else year first with - or /. */
export const forms = (iso: string, format: string): string[] =>
  format ? [formatDate(iso, format)] : [iso, iso.replaceAll('-', '/')];

/** Types a day into an input inside an open panel, for triggers that are read-only. Returns true if the field shows it. */
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

/** True if the field shows the day now, also after it was rendered again. */
export const showsNow = (act: DriverContext, widget: Widget, iso: string) => showsDay(act.relocate() ?? widget, iso);
