import type { Act, Done } from './act';
import { lineage } from './flat';
import { appeared, isInSight, isShown, popupOf, saidBy, takeBefore } from './popup';
import { enter, leave, press, pressSoon, write } from './press';
import { shownValue } from './read';
import { say } from './say';
import { close, pressBeside } from './shut';
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

/** Presses the picker's own cross, which many kits show only under the mouse. Answers whether the control is empty then. */
export async function pressCross(act: Act, widget: Widget): Promise<boolean> {
  for (const type of ['pointerenter', 'mouseenter', 'mouseover', 'mousemove'])
    widget.face.dispatchEvent(new MouseEvent(type, { bubbles: type === 'mouseover' || type === 'mousemove' }));
  const before = takeBefore(act.doc, []);
  const find = () => widget.face.querySelector(cross) ?? widget.face.parentElement?.querySelector(cross);
  const found = await until(act.doc, find, 120, act.signal);
  if (found) press(found, { exact: true });
  await close(widget, () => appeared(act.doc, before).length > 3, act.signal);
  return (
    (await until(act.doc, () => shownValue(act.relocate() ?? widget) === '', found ? 200 : 0, act.signal)) === true
  );
}

/** Whether a text lies over the page, as those of open lists do and complaints do not. */
const floats = (element: Element): boolean =>
  [...lineage(element)].some((up) => /^(?:absolute|fixed)$/.test(getComputedStyle(up).position));

/** Chooses the entry that asks to choose (请选择), or a panel's own 清空, where there is one. */
async function choosePrompt(act: Act, widget: Widget): Promise<void> {
  const before = takeBefore(act.doc, []);
  if (!(await pressSoon(act, widget.face))) return;
  const find = () =>
    appeared(act.doc, before).find((one) => {
      const said = normalise(saidBy(one));
      const empties = (/选择|select|choose/.test(said) && isPrompt(said)) || /^(?:清空|清除|clear)$/.test(said);
      return empties && !isShown(one, widget.face);
    });
  const found = await until(act.doc, find, 400, act.signal);
  if (found) await pressSoon(act, found);
  pressBeside(widget);
  leave(widget.control);
  const [row] = appeared(act.doc, before).filter((one) => floats(one) && !isShown(one, widget.face));
  const popup = row && popupOf(row, widget.face, before);
  await close(widget, () => popup !== undefined && isInSight(popup), act.signal);
}

/** Empties a control that is chosen from, through its own means. Answers whether it shows nothing any more. */
export async function clear(act: Act, widget: Widget): Promise<boolean> {
  const isEmpty = () => shownValue(act.relocate() ?? widget) === '';
  if (widget.kind === 'select') {
    clearNative(widget.control as HTMLSelectElement);
    return (await until(act.doc, isEmpty, 300, act.signal)) === true;
  }
  if (await pressCross(act, widget)) return true;
  await choosePrompt(act, act.relocate() ?? widget);
  // While its list is open, an input that can be searched shows nothing; what it holds comes back when the list is gone.
  return (await until(act.doc, isEmpty, 300, act.signal)) === true && !(await until(act.doc, () => !isEmpty(), 300));
}

/** Whether a text can be written into a control. */
const isTyped = ({ kind, control }: Widget): boolean =>
  /^(?:text|textarea|date|picker)$/.test(kind) &&
  control.localName === 'input' &&
  !(control as HTMLInputElement).readOnly &&
  !(control as HTMLInputElement).disabled;

/** Puts the controls of one field back to what they showed, last first. Answers what is left where one cannot be, else null. */
export async function putAllBack(act: Act, row: readonly Widget[], was: readonly string[]): Promise<Done | null> {
  for (const index of [...row.keys()].reverse()) {
    const at = () => (row.length > 1 ? act.row()[index] : act.relocate()) ?? row[index]!;
    if (shownValue(at()) !== was[index] && !(await putBack({ ...act, relocate: at }, at(), was[index] ?? '')))
      return { ok: false, why: say.halfDone(shownValue(at())) };
  }
  return null;
}

/** Puts a control back to what it showed: by writing that, else by emptying it. Answers whether it shows it again. */
async function putBack(act: Act, widget: Widget, was: string): Promise<boolean> {
  const isBack = () => shownValue(act.relocate() ?? widget) === was;
  if (isTyped(widget)) {
    enter(widget.control);
    write(widget.control, was);
    leave(widget.control);
    if (await until(act.doc, isBack, 300, act.signal)) return true;
  }
  return was === '' && clear(act, act.relocate() ?? widget);
}
