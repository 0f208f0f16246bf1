import { until } from '../dom/wait';
import { enter, leave } from '../input/focus';
import { take, type } from '../input/value';
import { say } from '../reasons';
import { readsAs } from '../text/option-match';
import { isPrompt } from '../text/prompt';
import type { Widget } from '../widgets/types';
import { shownValue } from '../widgets/value/shown-value';
import { calm, lazy, lazyFirst } from './popup/timeouts';
import type { Act, Done } from './types';

/** The options that read as one of the words: exactly, else with a code beside; the first word on offer wins. */
function matching(options: Iterable<HTMLOptionElement>, words: readonly string[]): HTMLOptionElement[] {
  const all = [...options].filter((option) => !option.hidden);
  for (const grade of [3, 2])
    for (const word of words) {
      const same = all.filter((option) => readsAs(option.label || option.text || option.value, word) === grade);
      if (same.length > 0) return same;
    }
  return [];
}

/** Chooses one of the words in a native select; waits for options that arrive late, and for a select drawn anew. */
export async function chooseNative(act: Act, widget: Widget, words: readonly string[]): Promise<Done> {
  const { doc, signal } = act;
  const now = () => (act.relocate() ?? widget).control as HTMLSelectElement;
  let select = now();
  enter(select);
  const start = performance.now();
  let [seen, rest] = ['', start];
  const found = await until<HTMLOptionElement[] | 'rests'>(
    doc,
    () => {
      select = now();
      const same = matching(select.options, words);
      if (same.length > 0 && !select.matches(':disabled')) return same;
      const time = performance.now();
      const text = select.textContent ?? '';
      if (text !== seen) [seen, rest] = [text, time];
      const hasReal = [...select.options].some((option) => option.value !== '' && !isPrompt(option.text));
      return hasReal && time - rest > calm && 'rests';
    },
    act.early ? lazyFirst : lazy,
    signal,
  );
  const refuse = (why: Extract<Done, { ok: false }>['why'], later = false): Done => {
    leave(select);
    return { ok: false, why, ...(later && { later }) };
  };
  if (signal.aborted) return refuse(say.stopped);
  if (!found || found === 'rests')
    return refuse(found || select.options.length > 1 ? say.noOption(words[0]!) : say.didNotOpen, act.early);
  const option = found[0]!;
  if (found.length > 1) return refuse(say.several);
  if (option.disabled || option.closest('optgroup')?.disabled) return refuse(say.optionOff(option.text));
  take(select, option);
  leave(select);
  return { ok: true };
}

/** Types one of the words into an input that offers a `datalist`; only what the list offers. */
export async function chooseListed({ doc, signal }: Act, widget: Widget, words: readonly string[]): Promise<Done> {
  const input = widget.control as HTMLInputElement;
  const offers = () => {
    const same = matching(input.list?.options ?? [], words);
    return same.length > 0 && same;
  };
  const found = await until(doc, offers, input.list?.options.length ? calm : lazy, signal);
  if (!found) return { ok: false, why: say.noOption(words[0]!) };
  if (found.length > 1) return { ok: false, why: say.several };
  const { value } = found[0]!;
  type(input, value);
  const took = await until(doc, () => shownValue(widget) === value, 600, signal);
  return took ? { ok: true } : { ok: false, why: say.notShown(shownValue(widget)) };
}
