import type { Act, Done } from './act';
import { holds, lineage } from './flat';
import { appeared, isInSight, isShown, popupOf, saidBy, takeBefore } from './popup';
import { enter, hover, leave, press, pressSoon, strike, write } from './press';
import { shownValue } from './read';
import { say } from './say';
import { shownText } from './shown';
import { close, pressBeside } from './shut';
import { isPrompt, normalise } from './text';
import { isVisible } from './visible';
import { until } from './wait';
import type { Widget } from './widgets';

const crosses = /delete|remove|close|clear(?!fix)|trash|移除|删除|清[除空]/i;

/** What an element that takes something off is called in markup. */
export const calls = (one: Element): string =>
  ['class', 'title', 'aria-label'].map((name) => one.getAttribute(name) ?? '').join(' ');

/** Things in an element that are called a cross, or say so: of one in another the innermost, on which the handler may sit. */
export function crossesIn(root: Element, but?: Element): Element[] {
  const named = [...root.querySelectorAll('*')].filter((one) => {
    if (but && holds(one, but)) return false;
    const said = normalise(shownText(one));
    return (crosses.test(calls(one)) && said.length < 7) || /^(?:删除|移除|清除|delete|remove|clear|×|✕)$/.test(said);
  });
  return named.filter((one) => !named.some((other) => other !== one && one.contains(other)));
}

/** Empties a native select by its empty option. */
function clearNative(select: HTMLSelectElement): void {
  const empty = [...select.options].findIndex((option) => option.value === '' || isPrompt(option.text));
  if (select.multiple) for (const option of select.options) option.selected = false;
  else select.selectedIndex = empty;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The picker's own cross, in it or right beside it. */
const crossOf = ({ face, control }: Widget): Element | undefined =>
  crossesIn(face, control)[0] ?? (face.parentElement ? crossesIn(face.parentElement, control)[0] : undefined);

/** Whether a text lies over the page, as those of open lists do and complaints do not. */
const floats = (element: Element): boolean =>
  [...lineage(element)].some((up) => /^(?:absolute|fixed)$/.test(getComputedStyle(up).position));

/** Presses the picker's own cross, which many kits show only under the mouse; of several, one after the other. Answers whether the control is empty then. */
export async function pressCross(act: Act, widget: Widget): Promise<boolean> {
  const now = () => act.relocate() ?? widget;
  for (let was = shownValue(widget), round = 0; ; was = shownValue(now()), round++) {
    const { control, face } = now();
    hover(isVisible(control) ? control : face);
    const before = takeBefore(act.doc, []);
    const found = await until(act.doc, () => crossOf(now()), 120, act.signal);
    if (found) press(found, { exact: true });
    const changed = found && (await until(act.doc, () => shownValue(now()) !== was, 200, act.signal));
    const isOpen = () => appeared(act.doc, before).filter((one) => floats(one) && !isShown(one, face)).length > 1;
    if (changed) pressBeside(now());
    const opened = await until(act.doc, isOpen, changed ? 120 : 0, act.signal);
    await close(now(), isOpen, act.signal);
    // While its list is open, an input that can be searched shows nothing; what it holds comes back when the list is gone.
    if (changed && opened) await until(act.doc, () => shownValue(now()) !== '', 300, act.signal);
    const left = shownValue(now());
    if (!changed || left === '' || left === was || round > 8) return left === '';
  }
}

/** Chooses the entry that asks to choose (请选择), or a panel's own 清空. Answers whether there is one. */
async function choosePrompt(act: Act, widget: Widget): Promise<boolean> {
  const before = takeBefore(act.doc, []);
  if (!(await pressSoon(act, widget.face))) return false;
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
  return found !== null;
}

/** Empties a control that is chosen from, through its own means. Answers whether it shows nothing any more. */
export async function clear(act: Act, widget: Widget): Promise<boolean> {
  const isEmpty = () => shownValue(act.relocate() ?? widget) === '';
  if (widget.kind === 'select') {
    clearNative(widget.control as HTMLSelectElement);
    return (await until(act.doc, isEmpty, 300, act.signal)) === true;
  }
  if (await pressCross(act, widget)) return true;
  const { control } = act.relocate() ?? widget;
  if (control.localName === 'input') {
    enter(control);
    strike(control, 'Backspace');
    leave(control);
  }
  const found = (await until(act.doc, isEmpty, 60, act.signal)) ?? (await choosePrompt(act, act.relocate() ?? widget));
  return (
    (await until(act.doc, isEmpty, found ? 300 : 0, act.signal)) === true &&
    !(await until(act.doc, () => !isEmpty(), 300))
  );
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
