import type { Act } from './act';
import { appeared, isShown, saidBy, takeBefore } from './popup';
import { press, pressSoon } from './press';
import { shownValue } from './read';
import { close } from './shut';
import { isPrompt, normalise } from './text';
import { until } from './wait';
import type { Widget } from './widgets';

const cross =
  '[class*="clear" i], [aria-label*="clear" i], [title*="清空"], [aria-label*="清空"], [class*="close" i], [aria-label*="close" i], [aria-label*="remove" i], [class*="remove" i]';

/** Empties a native select by its empty option. */
function clearNative(select: HTMLSelectElement): void {
  const empty = [...select.options].findIndex((option) => option.value === '' || isPrompt(option.text));
  if (select.multiple) for (const option of select.options) option.selected = false;
  else select.selectedIndex = empty;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses the picker's own cross, which many kits show only under the mouse. */
async function pressCross(act: Act, widget: Widget): Promise<void> {
  for (const type of ['pointerenter', 'mouseenter', 'mouseover', 'mousemove'])
    widget.face.dispatchEvent(new MouseEvent(type, { bubbles: type === 'mouseover' || type === 'mousemove' }));
  const before = takeBefore(act.doc, []);
  const find = () => widget.face.querySelector(cross) ?? widget.face.parentElement?.querySelector(cross);
  const found = await until(act.doc, find, 120, act.signal);
  if (found) press(found, { exact: true });
  await close(widget, () => appeared(act.doc, before).length > 3, act.signal);
}

/** Chooses the entry that asks to choose (请选择), where a list offers one. */
async function choosePrompt(act: Act, widget: Widget): Promise<void> {
  const before = takeBefore(act.doc, []);
  if (!(await pressSoon(act, widget.face))) return;
  const find = () =>
    appeared(act.doc, before).find((one) => {
      const said = normalise(saidBy(one));
      return /选择|select|choose/.test(said) && isPrompt(said) && !isShown(one, widget.face);
    });
  const found = await until(act.doc, find, 400, act.signal);
  if (found) await pressSoon(act, found);
  await close(widget, () => appeared(act.doc, before).length > 3, act.signal);
}

/** Empties a control that is chosen from, through its own means. Answers whether it shows nothing any more. */
export async function clear(act: Act, widget: Widget): Promise<boolean> {
  const isEmpty = () => shownValue(act.relocate() ?? widget) === '';
  if (widget.kind === 'select') {
    clearNative(widget.control as HTMLSelectElement);
    return (await until(act.doc, isEmpty, 300, act.signal)) === true;
  }
  await pressCross(act, widget);
  if (await until(act.doc, isEmpty, 200, act.signal)) return true;
  await choosePrompt(act, act.relocate() ?? widget);
  return (await until(act.doc, isEmpty, 300, act.signal)) === true;
}
