import { waitFor } from '../../dom/wait';
import { blur, focus } from '../../input/focus';
import { pressKey } from '../../input/keyboard';
import { clickWhenHittable } from '../../input/pointer';
import { fillText, selectOption } from '../../input/value';
import { reasons } from '../../reasons';
import { normalise } from '../../text/normalise';
import { isPrompt } from '../../text/prompt';
import type { Widget } from '../../widgets/types';
import { shownValue } from '../../widgets/value/shown-value';
import { snapshot } from '../dropdown/options';
import { clickOutside, close } from '../popup/close';
import { isShown } from '../popup/popup';
import { newSince, textOf } from '../popup/snapshot';
import type { DriverContext, Result } from '../types';
import { clickClearButton, opens } from './clear-button';

/** Empties a native select by its empty option. */
function clearNative(select: HTMLSelectElement): void {
  const empty = [...select.options].find((option) => option.value === '' || isPrompt(option.text));
  selectOption(select, (!select.multiple && empty) || null);
}

/** Chooses the entry that asks to choose (请选择), or a panel's own 清空. Returns true if there is one. */
async function choosePrompt(act: DriverContext, widget: Widget): Promise<boolean> {
  const before = snapshot(act.doc, []);
  if (!(await clickWhenHittable(act, widget.box))) return false;
  const find = () =>
    newSince(act.doc, before).find((one) => {
      const said = normalise(textOf(one));
      const asks = /选择|select|choose/.test(said) && isPrompt(said);
      return (asks || /^(?:清[空除]|clear)$/.test(said)) && !isShown(one, widget.box);
    });
  const found = await waitFor(act.doc, find, 400, act.signal);
  if (found) await clickWhenHittable(act, found);
  clickOutside(widget);
  blur(widget.control);
  await close(widget, opens(act, before, widget), act.signal);
  return found !== null;
}

/** Empties a control that is chosen from, through its own means. Returns true if it shows nothing any more. */
export async function clear(act: DriverContext, widget: Widget): Promise<boolean> {
  const isEmpty = () => shownValue(act.relocate() ?? widget) === '';
  if (widget.kind === 'select') {
    clearNative(widget.control as HTMLSelectElement);
    return (await waitFor(act.doc, isEmpty, 300, act.signal)) === true;
  }
  if (await clickClearButton(act, widget)) return true;
  const { control } = act.relocate() ?? widget;
  if (control.localName === 'input') {
    const before = snapshot(act.doc, []);
    focus(control);
    pressKey(control, 'Backspace');
    blur(control);
    // A list that came with the focus hides what its input holds.
    clickOutside(widget);
    await close(widget, opens(act, before, widget), act.signal);
  }
  const found =
    (await waitFor(act.doc, isEmpty, 60, act.signal)) ?? (await choosePrompt(act, act.relocate() ?? widget));
  return (
    (await waitFor(act.doc, isEmpty, found ? 300 : 0, act.signal)) === true &&
    !(await waitFor(act.doc, () => !isEmpty(), 300))
  );
}

/** True if a text can be written into a control. */
const isTyped = ({ kind, control }: Widget): boolean =>
  /^(?:text|date|picker)$/.test(kind) &&
  control.localName === 'input' &&
  !(control as HTMLInputElement).readOnly &&
  !(control as HTMLInputElement).disabled;

/** Puts the controls of one field back to what they showed, last first. Returns what is left where one cannot be, else null. */
export async function restoreAll(
  act: DriverContext,
  row: readonly Widget[],
  was: readonly string[],
): Promise<Result | null> {
  for (const index of [...row.keys()].reverse()) {
    const at = () => (row.length > 1 ? act.row()[index] : act.relocate()) ?? row[index]!;
    if (shownValue(at()) !== was[index] && !(await putBack({ ...act, relocate: at }, at(), was[index] ?? '')))
      return { ok: false, why: reasons.halfDone(shownValue(at())) };
  }
  return null;
}

/** Puts a control back to what it showed: by writing that, else by emptying it. Returns true if it shows it again. */
async function putBack(act: DriverContext, widget: Widget, was: string): Promise<boolean> {
  const isBack = () => shownValue(act.relocate() ?? widget) === was;
  if (isTyped(widget)) {
    fillText(widget.control, was);
    if (await waitFor(act.doc, isBack, 300, act.signal)) return true;
  }
  return was === '' && clear(act, act.relocate() ?? widget);
}
