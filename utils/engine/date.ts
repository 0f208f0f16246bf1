import type { Act, Done } from './act';
import { pickDay } from './calendar';
import { openPicker } from './choose';
import { kitOf } from './kits';
import { appeared, type Before, close, takeBefore } from './popup';
import { enter, key, leave, write } from './press';
import { shownValue } from './read';
import { say } from './say';
import { readDate, writeDate } from './text';
import { isVisible } from './visible';
import { settled, turn, until } from './wait';
import type { Widget } from './widgets';

/** Whether a control shows this day, in whatever form it writes dates. */
export const showsDate = (widget: Widget, iso: string): boolean =>
  readDate(shownValue(widget), widget.control.getAttribute('placeholder') ?? '') === iso;

/** Types the date into the closed widget, then tells whether it kept it once the focus was gone. */
async function typeDate(act: Act, widget: Widget, iso: string, text: string, confirm: boolean): Promise<boolean> {
  const input = widget.control as HTMLInputElement;
  enter(input);
  write(input, text);
  if (confirm) key(input, 'Enter');
  await turn();
  leave(input);
  const kept = await until(act.doc, () => showsDate(act.relocate() ?? widget, iso), 300, act.signal);
  if (!kept) return false;
  // A widget that throws typed text away does so when it has lost the focus: look again when it has come to rest.
  await settled(act.doc, 60, 400);
  return showsDate(act.relocate() ?? widget, iso);
}

/** How the date may have to be written: as the placeholder shows, else year first with either sign. */
const forms = (iso: string, placeholder: string): string[] => {
  const shown = writeDate(iso, placeholder);
  return shown === iso ? [iso, iso.replaceAll('-', '/')] : [shown];
};

/** Opens the calendar and presses the day, as a person would. */
async function pressDate(act: Act, widget: Widget, iso: string, before: Before): Promise<Done> {
  const isOpen = () => {
    const days = appeared(act.doc, before).filter((element) => /^\d{1,2}$/.test((element.textContent ?? '').trim()));
    return days.length >= 28 && days.some(isVisible);
  };
  if (!isOpen() && !(await openPicker(act, widget))) return { ok: false, why: say.covered };
  const done = await pickDay(act, widget, iso, before);
  if (done.ok) await until(act.doc, () => showsDate(act.relocate() ?? widget, iso), 1500, act.signal);
  await close(act.relocate() ?? widget, isOpen, act.signal);
  leave(widget.control);
  if (!done.ok) return done;
  const now = act.relocate() ?? widget;
  return showsDate(now, iso) ? done : { ok: false, why: say.notShown(shownValue(now)) };
}

/**
 * Gives a date control a day (ISO 8601). Native inputs take it as it is; what can be typed into is typed into and
 * watched; what refuses typing, or forgets it, is opened and pressed day by day.
 */
export async function setDate(act: Act, widget: Widget, iso: string): Promise<Done> {
  const input = widget.control as HTMLInputElement;
  if (input.localName === 'input' && input.type === 'date') {
    enter(input);
    write(input, iso);
    leave(input);
    return (await until(act.doc, () => showsDate(act.relocate() ?? widget, iso), 500, act.signal))
      ? { ok: true }
      : { ok: false, why: say.notShown(shownValue(widget)) };
  }
  const typed = kitOf(input)?.typedDate ?? 'blur';
  const types = input.localName === 'input' && !input.readOnly && !act.careful && typed !== 'never';
  const before = takeBefore(act.doc, []);
  let kept = false;
  for (const text of types ? forms(iso, input.placeholder) : []) {
    const now = act.relocate();
    if (kept || !now || act.signal.aborted) break;
    kept = await typeDate(act, now, iso, text, typed === 'enter');
  }
  if (kept) {
    await close(act.relocate() ?? widget, () => appeared(act.doc, before).length > 6, act.signal);
    return { ok: true };
  }
  const now = act.relocate();
  if (!now) return { ok: false, why: say.gone };
  await close(now, () => appeared(act.doc, before).length > 6, act.signal);
  const done: Done =
    widget.kind === 'text' && types
      ? { ok: false, why: say.notShown(shownValue(now)) }
      : await pressDate(act, now, iso, before);
  // What was typed and not taken must not stay behind.
  const left = act.relocate();
  if (!done.ok && types && left && !act.signal.aborted && shownValue(left) !== '') {
    enter(left.control);
    write(left.control, '');
    leave(left.control);
  }
  return done;
}
