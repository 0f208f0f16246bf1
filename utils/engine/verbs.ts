import type { Act, Done } from './act';
import { asSwitch, isBoxChosen, isLone } from './boxes';
import { chooseOption, choosePath } from './choose';
import { setDate, showsDate } from './date';
import type { Scene } from './locate';
import { reads } from './match';
import { enter, leave, type, write } from './press';
import { isOn, shownValue } from './read';
import { say } from './say';
import { normalise } from './text';
import { isSegment, typeSegment } from './three';
import type { Wanted } from './types';
import { namesFile, uploadedNames } from './upload';
import { turn, until } from './wait';
import type { Widget } from './widgets';

/** Fetches the bytes of a document that the plan names. */
export type FetchFile = (wanted: Extract<Wanted, { kind: 'file' }>) => Promise<File>;

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
/** Numbers are shown with spaces or hyphens by some widgets (138 0013 8000, 9135 0200 MA2X …). */
const digits = (text: string) => text.replace(/[\s-]/g, '');
const isNumber = (text: string) => /^[\dA-Z-]+$/.test(text) && /\d{4}/.test(text);

/** Whether a control shows the wanted value, read from what a person sees. */
export function shows(row: readonly Widget[], wanted: Wanted, scene: Pick<Scene, 'census'>): boolean {
  const widget = row[0]!;
  if (wanted.kind === 'file') return uploadedNames(widget, scene).some((name) => namesFile(name, wanted.name));
  if (wanted.kind === 'date') return showsDate(row, wanted.iso, wanted.end);
  if (wanted.kind === 'path' && row.length > 1)
    return wanted.levels.every((words, level) => row[level] && reads(shownValue(row[level]!), [words]));
  const shown = shownValue(widget);
  const yesOrNo = wanted.kind === 'option' && isLone(widget) ? asSwitch(wanted.anyOf) : null;
  if (yesOrNo !== null) return isOn(widget.control) === yesOrNo;
  if (wanted.kind === 'option')
    return (
      wanted.anyOf.some((word) => normalise(word) === normalise(shown) || reads(shown, [[word]])) ||
      isBoxChosen(widget, wanted.anyOf)
    );
  if (wanted.kind === 'path') return reads(shown, wanted.levels);
  return plain(shown) === plain(wanted.text) || (isNumber(wanted.text) && digits(shown) === digits(wanted.text));
}

/** Whether anything stands in the control. */
export const holdsValue = (row: readonly Widget[], scene: Pick<Scene, 'census'>): boolean =>
  row[0]!.kind === 'upload'
    ? uploadedNames(row[0]!, scene).length > 0
    : row.some((widget) => shownValue(widget) !== '');

/** Whether a number's own bounds leave a text out; those of a plain input bind nobody. */
function isOutside(input: HTMLInputElement, text: string): boolean {
  const bound = (name: string) =>
    Number.parseFloat(input.getAttribute(`aria-value${name}`) ?? input.getAttribute(name) ?? '');
  const binds = input.matches('[type="number"], [role="spinbutton"]');
  return binds && (Number(text) < bound('min') || Number(text) > bound('max'));
}

/** Types a text and waits until the page shows it after the focus is gone. */
async function typeText(act: Act, widget: Widget, text: string): Promise<Done> {
  const input = widget.control as HTMLInputElement;
  const limit = input.maxLength ?? -1;
  if (limit >= 0 && text.length > limit) return { ok: false, why: say.tooLong(limit, text.length) };
  if (input.readOnly) return { ok: false, why: say.readOnly };
  if (isOutside(input, text)) return { ok: false, why: say.outside };
  enter(input);
  await turn();
  // Some pages replace the input when it gets the focus.
  const now = input.isConnected ? input : (act.relocate()?.control as HTMLInputElement | undefined);
  if (!now) return { ok: false, why: say.gone };
  write(now, text);
  leave(now.isConnected ? now : (act.relocate()?.control ?? now));
  const wanted: Wanted = { kind: 'text', text };
  const right = () => {
    const there = act.relocate();
    return there !== null && shows([there], wanted, { census: new Map() });
  };
  await turn();
  if (await until(act.doc, right, 600, act.signal)) return { ok: true };
  const there = act.relocate();
  return { ok: false, why: there ? say.notShown(shownValue(there)) : say.gone };
}

/** Gives one field its value through its widget. Nothing is half-done when it refuses: a text that was not taken is taken out. */
export async function give(act: Act, row: readonly Widget[], wanted: Wanted): Promise<Done> {
  const widget = row[0]!;
  switch (wanted.kind) {
    case 'text': {
      if (widget.kind !== 'text' && widget.kind !== 'textarea')
        return { ok: false, why: widget.kind === 'picker' ? say.readOnly : say.wrongKind };
      const done = await typeText(act, widget, wanted.text);
      const left = act.relocate();
      if (
        !done.ok &&
        done.why !== say.readOnly &&
        left &&
        !act.signal.aborted &&
        shownValue(left) !== '' &&
        !(left.control as HTMLInputElement).readOnly
      )
        await empty(left);
      return done;
    }
    case 'option':
      return chooseOption(act, widget, wanted.anyOf);
    case 'path':
      return choosePath(act, row, wanted.levels);
    case 'date':
      return setDate(act, row, wanted.iso);
    case 'file':
      throw new TypeError('files go through upload.ts');
  }
}

/** Empties a control that can be typed into. */
export async function empty(widget: Widget): Promise<void> {
  if (isSegment(widget)) return typeSegment(widget, '');
  type(widget.control, '');
  await turn();
}
