import type { Act, Done } from './act';
import { type Before, close, optionIn, pressBeside, rowsIn, scrollerOf, searchBox, takeBefore } from './popup';
import { enter, leave, press, pressSoon, write } from './press';
import { isOn, optionText, shownValue } from './read';
import { say } from './say';
import { isOneOf, isPrompt, normalise } from './text';
import { isVisible } from './visible';
import { turn, until } from './wait';
import type { Widget } from './widgets';

/** How long lazy options may take (observed on the copyright portal: up to 8 s), in milliseconds. */
const lazy = 9000;
/** An open list that has rows and stays as it is for this long has said all that it will. */
const calm = 2500;

/** Chooses one of the words in a native select; waits for options that arrive late. */
async function chooseNative({ doc, signal }: Act, widget: Widget, anyOf: readonly string[]): Promise<Done> {
  const select = widget.control as HTMLSelectElement;
  const match = () => {
    for (const word of anyOf) {
      const same = [...select.options].filter((option) => isOneOf(option.text, [word]));
      if (same.length > 0) return same;
    }
    return null;
  };
  const hasReal = () => [...select.options].some((option) => option.value !== '' && !isPrompt(option.text));
  enter(select);
  const options = match() ?? (await until(doc, match, hasReal() ? calm : lazy, signal));
  const [option] = options ?? [];
  const refusal = !option
    ? say.noOption(anyOf[0]!)
    : options!.length > 1
      ? say.several
      : option.disabled
        ? say.optionOff(option.text)
        : null;
  if (!option || refusal) {
    leave(select);
    return { ok: false, why: refusal ?? say.didNotOpen };
  }
  select.value = option.value;
  if (select.selectedOptions[0] !== option) select.selectedIndex = option.index;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  leave(select);
  return { ok: true };
}

/** Presses the radio that reads as wanted. */
async function chooseRadio({ doc, signal }: Act, widget: Widget, anyOf: readonly string[]): Promise<Done> {
  for (const word of anyOf) {
    const same = widget.parts.filter((part) => isOneOf(optionText(part), [word]));
    if (same.length > 1) return { ok: false, why: say.several };
    const [part] = same;
    if (!part) continue;
    if ((part as HTMLInputElement).disabled || part.closest('[aria-disabled="true"]'))
      return { ok: false, why: say.optionOff(word) };
    if (part.localName === 'input') part.click();
    else if (!press(part)) return { ok: false, why: say.covered };
    const on = await until(doc, () => isOn(part) || isOneOf(shownValue(widget), [word]), 1500, signal);
    return on ? { ok: true } : { ok: false, why: say.notShown(shownValue(widget)) };
  }
  return { ok: false, why: say.noOption(anyOf[0]!) };
}

interface Found {
  element: Element;
  word: string;
}

type Looked = Found | Done | null;

/** Looks for the first of the words among what a press brought up. */
function look(doc: Document, widget: Widget, words: readonly string[], before: Before): Looked {
  for (const word of words) {
    const option = optionIn(doc, word, before, widget.face);
    if (option === 'several') return { ok: false, why: say.several };
    if (option?.off) return { ok: false, why: say.optionOff(word) };
    if (option) return { element: option.element, word };
  }
  return null;
}

/** Waits for an option: while nothing has come up, as long as lazy lists take; once rows stand there, until they rest. */
async function await1({ doc, signal }: Act, widget: Widget, words: readonly string[], before: Before): Promise<Looked> {
  let rows = '';
  let since = performance.now();
  const start = since;
  let next = start + 200;
  return until<Exclude<Looked, null> | { rest: true }>(
    doc,
    () => {
      const found = look(doc, widget, words, before);
      const now = performance.now();
      // Two rows that read alike may be one in mid-animation: only what stays so is several.
      if (found && !('ok' in found && !found.ok && found.why === say.several && now - start < calm)) return found;
      if (now < next) return null;
      next = now + 200;
      const seen = rowsIn(doc, before, widget.face)
        .map((row) => row.textContent)
        .join('|');
      if (seen !== rows || seen === '') {
        rows = seen;
        since = now;
      }
      return now - since > calm && { rest: true };
    },
    lazy,
    signal,
  ).then((result) => (result && 'rest' in result ? null : result));
}

/** Goes through a list that shows only part of itself: types into its search box, else scrolls. */
async function seek(act: Act, widget: Widget, words: readonly string[], before: Before): Promise<Looked> {
  const rows = rowsIn(act.doc, before, widget.face);
  const scroller = rows.map(scrollerOf).find(Boolean);
  if (scroller) {
    scroller.scrollTop = 0;
    for (let guard = 0; guard < 400; guard++) {
      scroller.dispatchEvent(new Event('scroll', { bubbles: false }));
      await turn();
      const found =
        look(act.doc, widget, words, before) ??
        (await until(act.doc, () => look(act.doc, widget, words, before), 40, act.signal));
      if (found) return found;
      const top = scroller.scrollTop;
      scroller.scrollTop = top + Math.max(scroller.clientHeight * 0.7, 24);
      if (scroller.scrollTop === top) break;
    }
  }
  const box = searchBox(widget, rows);
  if (!box) return null;
  enter(box);
  write(box, words[0]!);
  const found = await until(act.doc, () => look(act.doc, widget, words, before), 2500, act.signal);
  if (!found) write(box, '');
  return found;
}

/** Presses a trigger; what still lies over it from another widget is closed first. */
export async function openPicker(act: Act, widget: Widget): Promise<boolean> {
  if (await pressSoon(act, widget.face)) return true;
  pressBeside(widget);
  return pressSoon(act, widget.face);
}

/**
 * Opens a picker once and goes down its levels, one for a plain list. Waits for each level, takes only what the press
 * brought up, and closes what is left open. Proved by the shown value.
 */
async function choosePicker(act: Act, widget: Widget, levels: readonly (readonly string[])[]): Promise<Done> {
  const { doc, signal } = act;
  const chosen: string[] = [];
  let last: Element | null = null;
  let before = takeBefore(doc, levels[0]!);
  const isOpen = () => (last ? last.isConnected && isVisible(last) : rowsIn(doc, before, widget.face).length > 0);
  const refuse = async (why: Done): Promise<Done> => {
    await close(widget, isOpen, signal);
    return why;
  };
  if (!(await openPicker(act, widget))) return { ok: false, why: say.covered };
  for (const [depth, words] of levels.entries()) {
    let found = await await1(act, widget, words, before);
    if (!found && !signal.aborted) found = await seek(act, widget, words, before);
    if (signal.aborted) return refuse({ ok: false, why: say.stopped });
    if (!found)
      return refuse({
        ok: false,
        why: rowsIn(doc, before, widget.face).length > 0 || depth > 0 ? say.noOption(words[0]!) : say.didNotOpen,
      });
    if ('ok' in found) return refuse(found);
    chosen.push(found.word);
    last = found.element;
    const next = levels[depth + 1];
    if (next) before = { ...takeBefore(doc, next) };
    found.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (!(await pressSoon(act, found.element))) return refuse({ ok: false, why: say.covered });
    await turn();
  }
  const shows = () => reads(shownValue(act.relocate() ?? widget), [chosen.map((word) => [word])].flat());
  await until(doc, shows, 2000, signal);
  const closed = await close(act.relocate() ?? widget, isOpen, signal);
  leave(widget.control);
  if (!(await until(doc, shows, 1500, signal)))
    return { ok: false, why: say.notShown(shownValue(act.relocate() ?? widget)) };
  return closed ? { ok: true } : { ok: false, why: say.stayedOpen };
}

const joints = /[/\\\-—>›»、,，|·\s×✕✖▾▼▲⌄∨˅]+/g;

/** Whether a shown value reads as one of each level's words, joined or the last alone. */
export function reads(shown: string, levels: readonly (readonly string[])[]): boolean {
  const text = normalise(shown).replace(joints, '');
  if (text === '') return false;
  const last = levels.at(-1) ?? [];
  if (last.some((word) => normalise(word).replace(joints, '') === text)) return true;
  let heads = [''];
  for (const words of levels)
    heads = heads.flatMap((head) => words.map((word) => head + normalise(word).replace(joints, '')));
  return heads.includes(text);
}

/** Chooses one of the words in a select, a radio group or a picker. */
export function chooseOption(act: Act, widget: Widget, anyOf: readonly string[]): Promise<Done> {
  if (widget.kind === 'select') return chooseNative(act, widget, anyOf);
  if (widget.kind === 'radio') return chooseRadio(act, widget, anyOf);
  return choosePicker(act, widget, [anyOf]);
}

/** Goes a way through a cascader, or through a row of selects, one for each level. */
export async function choosePath(
  act: Act,
  row: readonly Widget[],
  levels: readonly (readonly string[])[],
): Promise<Done> {
  if (row.length === 1)
    return row[0]!.kind === 'select' ? { ok: false, why: say.wrongKind } : choosePicker(act, row[0]!, levels);
  if (row.length < levels.length) return { ok: false, why: say.wrongKind };
  for (const [level, words] of levels.entries()) {
    const widget = act.row()[level] ?? row[level]!;
    if (reads(shownValue(widget), [words])) continue;
    const done = await chooseOption({ ...act, relocate: () => act.row()[level] ?? null }, widget, words);
    if (!done.ok) return done;
  }
  return { ok: true };
}
