import { waitFor } from '../../dom/wait';
import { blur, focus } from '../../input/focus';
import { pressKey } from '../../input/keyboard';
import { clickWhenHittable } from '../../input/pointer';
import { selectOption } from '../../input/value';
import { normalise } from '../../text/normalise';
import { isPrompt } from '../../text/prompt';
import { EMPTIED, EMPTIED_BY_KEY, EMPTY_OPTION, VALUE_BACK } from '../../timeouts';
import type { SelectWidget, Widget } from '../../widgets/types';
import { shownValue } from '../../widgets/value/shown-value';
import { snapshot } from '../dropdown/options';
import { clickOutside, close } from '../popup/close';
import { isShown } from '../popup/popup';
import { newSince, textOf } from '../popup/snapshot';
import type { DriverContext } from '../types';
import { clickClearButton, opens } from './clear-button';

/** Empties a native select by its empty option. Returns true if it shows nothing then. */
export async function clearSelect(act: DriverContext, widget: SelectWidget): Promise<boolean> {
  const { control } = widget;
  const empty = [...control.options].find((option) => option.value === '' || isPrompt(option.text));
  selectOption(control, (!control.multiple && empty) || null);
  return (await waitFor(act.doc, () => shownValue(act.relocate() ?? widget) === '', EMPTIED, act.signal)) === true;
}

/** Chooses the option that means nothing (请选择), or clicks 清空 in the panel. Returns true if there is one. */
async function choosePrompt(act: DriverContext, widget: Widget): Promise<boolean> {
  const before = snapshot(act.doc, []);
  if (!(await clickWhenHittable(act, widget.box))) return false;
  const find = () =>
    newSince(act.doc, before).find((one) => {
      const said = normalise(textOf(one));
      const asks = /选择|select|choose/.test(said) && isPrompt(said);
      return (asks || /^(?:清[空除]|clear)$/.test(said)) && !isShown(one, widget.box);
    });
  const found = await waitFor(act.doc, find, EMPTY_OPTION, act.signal);
  if (found) await clickWhenHittable(act, found);
  clickOutside(widget);
  blur(widget.control);
  await close(widget, opens(act, before, widget), act.signal);
  return found !== null;
}

/** Empties a control through its own clear button, Backspace or empty option. Returns true if it shows nothing then. */
export async function clear(act: DriverContext, widget: Widget): Promise<boolean> {
  const isEmpty = () => shownValue(act.relocate() ?? widget) === '';
  if (await clickClearButton(act, widget)) return true;
  const { control } = act.relocate() ?? widget;
  if (control.localName === 'input') {
    const before = snapshot(act.doc, []);
    focus(control);
    pressKey(control, 'Backspace');
    blur(control);
    // A list that opened on focus hides the value of its input.
    clickOutside(widget);
    await close(widget, opens(act, before, widget), act.signal);
  }
  const found =
    (await waitFor(act.doc, isEmpty, EMPTIED_BY_KEY, act.signal)) ??
    (await choosePrompt(act, act.relocate() ?? widget));
  return (
    (await waitFor(act.doc, isEmpty, found ? EMPTIED : 0, act.signal)) === true &&
    !(await waitFor(act.doc, () => !isEmpty(), VALUE_BACK))
  );
}
