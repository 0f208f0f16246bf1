import type { Wanted } from '../../../protocol/plan';
import { nextTask, waitFor } from '../../dom/wait';
import { blur, focus } from '../../input/focus';
import { fillText, setText } from '../../input/value';
import { reasons } from '../../reasons';
import { VALUE_SHOWN } from '../../timeouts';
import { isSegment } from '../../widgets/detect/state';
import type { Widget } from '../../widgets/types';
import { shownValue } from '../../widgets/value/shown-value';
import { showsValue } from '../../widgets/value/shows-value';
import type { DriverContext, Result } from '../types';
import { typeSegment } from './segment';

/** True if a number is outside the bounds of a number input. Other inputs ignore `min` and `max`. */
function isOutOfBounds(input: HTMLInputElement, text: string): boolean {
  const bound = (name: string) =>
    Number.parseFloat(input.getAttribute(`aria-value${name}`) ?? input.getAttribute(name) ?? '');
  const binds = input.matches('[type="number"], [role="spinbutton"]');
  return binds && (Number(text) < bound('min') || Number(text) > bound('max'));
}

/** Types a text. Empties the control again if it does not show exactly this text. */
export async function typeText(act: DriverContext, widget: Widget, text: string): Promise<Result> {
  const done = await tryText(act, widget, text);
  const left = act.relocate();
  if (!done.ok && done.why !== reasons.readOnly && left && !act.signal.aborted && shownValue(left) !== '')
    await empty(left);
  return done;
}

/** Types a text, blurs, and waits until the control shows it. */
async function tryText(act: DriverContext, widget: Widget, text: string): Promise<Result> {
  const input = widget.control as HTMLInputElement;
  const limit = input.maxLength ?? -1;
  if (limit >= 0 && text.length > limit) return { ok: false, why: reasons.tooLong(limit, text.length) };
  if (isOutOfBounds(input, text)) return { ok: false, why: reasons.outside };
  focus(input);
  await nextTask();
  // Some pages replace the input when it gets the focus.
  const now = input.isConnected ? input : (act.relocate()?.control as HTMLInputElement | undefined);
  if (!now) return { ok: false, why: reasons.gone };
  // Some pages keep every field read-only until it gets the focus, against the browser's autofill.
  if (now.readOnly) {
    blur(now);
    return { ok: false, why: reasons.readOnly };
  }
  setText(now, text);
  blur(now.isConnected ? now : (act.relocate()?.control ?? now));
  const wanted: Wanted = { kind: 'text', text };
  const right = () => {
    const there = act.relocate();
    return there !== null && showsValue([there], wanted, new Map());
  };
  await nextTask();
  if (await waitFor(act.doc, right, VALUE_SHOWN, act.signal)) return { ok: true };
  const there = act.relocate();
  if (!there) return { ok: false, why: reasons.gone };
  const shown = shownValue(there);
  return { ok: false, why: shown ? reasons.rewritten(shown) : reasons.notShown('') };
}

/** Empties a control that can be typed into. */
export async function empty(widget: Widget): Promise<void> {
  if (isSegment(widget.control)) return typeSegment(widget, '');
  fillText(widget.control, '');
  await nextTask();
}
