import type { Act, Done } from './act';
import { holds, innermost, lineage } from './flat';
import { take } from './native';
import { isCalledRange } from './onebox';
import { appeared, type Before, isShown, saidBy, takeBefore } from './popup';
import { enter, hover, key, leave, press, pressSoon, type } from './press';
import { shownValue } from './read';
import { say } from './say';
import { shownText } from './shown';
import { close, pressBeside } from './shut';
import { isPrompt, normalise } from './text';
import { until } from './wait';
import type { Widget } from './widgets';

const crosses = /delete|remove|close|clear(?!fix)|trash|[移删清]除|清空|×|✕/i;

/** What an element that is pressed is called: by its markup, and by its own word if that is short. */
export function calls(one: Element): string {
  const word = normalise(shownText(one));
  return [word, one.getAttribute('class'), one.getAttribute('title'), one.getAttribute('aria-label')].join(' ');
}

/** Things in an element that are called a cross: of one in another the innermost, on which the handler may sit. */
export const crossesIn = (root: Element, but: Element | null): Element[] =>
  innermost(
    [...root.querySelectorAll('*')].filter(
      (one) => !holds(one, but) && /^\S{0,6} /.test(calls(one)) && crosses.test(calls(one)),
    ),
  );

/** Empties a native select by its empty option. */
function clearNative(select: HTMLSelectElement): void {
  const empty = [...select.options].find((option) => option.value === '' || isPrompt(option.text));
  take(select, (!select.multiple && empty) || null);
}

/** The picker's own cross, in it or right beside it where no other field stands but the other end of a range. */
function crossOf({ face, control }: Widget): Element | undefined {
  const around = face.parentElement ?? face;
  const others = [...around.querySelectorAll('input, select, textarea')].filter((one) => !holds(face, one));
  const isAlone = others.every((one) => isCalledRange(one, 3));
  return crossesIn(face, control)[0] ?? (isAlone ? crossesIn(around, control)[0] : undefined);
}

/** Whether a text lies over the page, as those of open lists do and complaints do not. */
const floats = (element: Element): boolean =>
  [...lineage(element)].some((up) => /^(?:absolute|fixed)$/.test(getComputedStyle(up).position));

/** Tells whether a list is open that was not when `before` was noted. */
const opens =
  ({ doc }: Act, before: Before, { face }: Widget) =>
  () =>
    appeared(doc, before).filter((one) => floats(one) && !isShown(one, face)).length > 1;

/** Presses the picker's own cross, which many kits show only under the mouse; of several, one after the other. Answers whether the control is empty then. */
export async function pressCross(act: Act, widget: Widget): Promise<boolean> {
  const now = () => act.relocate() ?? widget;
  for (;;) {
    const was = shownValue(now());
    hover(now().control);
    const before = takeBefore(act.doc, []);
    const found = await until(act.doc, () => crossOf(now()), 120, act.signal);
    if (found) {
      press(found, { exact: true });
      await until(act.doc, () => shownValue(now()) !== was, 200, act.signal);
      pressBeside(now());
    }
    const isOpen = opens(act, before, widget);
    // While its list is open, an input that can be searched shows nothing; what it holds comes back when the list is gone.
    if (await until(act.doc, isOpen, found ? 120 : 0, act.signal)) {
      await close(now(), isOpen, act.signal);
      await until(act.doc, () => shownValue(now()) !== '', 300, act.signal);
    }
    const left = shownValue(now());
    if (left === '' || left.length >= was.length) return left === '';
  }
}

/** Chooses the entry that asks to choose (请选择), or a panel's own 清空. Answers whether there is one. */
async function choosePrompt(act: Act, widget: Widget): Promise<boolean> {
  const before = takeBefore(act.doc, []);
  if (!(await pressSoon(act, widget.face))) return false;
  const find = () =>
    appeared(act.doc, before).find((one) => {
      const said = normalise(saidBy(one));
      const asks = /选择|select|choose/.test(said) && isPrompt(said);
      return (asks || /^(?:清[空除]|clear)$/.test(said)) && !isShown(one, widget.face);
    });
  const found = await until(act.doc, find, 400, act.signal);
  if (found) await pressSoon(act, found);
  pressBeside(widget);
  leave(widget.control);
  await close(widget, opens(act, before, widget), act.signal);
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
    const before = takeBefore(act.doc, []);
    enter(control);
    key(control, 'Backspace');
    leave(control);
    // A list that came with the focus hides what its input holds.
    pressBeside(widget);
    await close(widget, opens(act, before, widget), act.signal);
  }
  const found = (await until(act.doc, isEmpty, 60, act.signal)) ?? (await choosePrompt(act, act.relocate() ?? widget));
  return (
    (await until(act.doc, isEmpty, found ? 300 : 0, act.signal)) === true &&
    !(await until(act.doc, () => !isEmpty(), 300))
  );
}

/** Whether a text can be written into a control. */
const isTyped = ({ kind, control }: Widget): boolean =>
  /^(?:text|date|picker)$/.test(kind) &&
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
    type(widget.control, was);
    if (await until(act.doc, isBack, 300, act.signal)) return true;
  }
  return was === '' && clear(act, act.relocate() ?? widget);
}
