import { waitFor } from '../dom/wait';
import { blur, focus } from '../input/focus';
import { fillText, selectOption } from '../input/value';
import { reasons } from '../reasons';
import { matchGrade } from '../text/option-match';
import { isPrompt } from '../text/prompt';
import { LIST_COMPLETE, OPTIONS_ARRIVE, OPTIONS_ARRIVE_FIRST, VALUE_SHOWN } from '../timeouts';
import type { SelectWidget, Widget } from '../widgets/types';
import { shownValue } from '../widgets/value/shown-value';
import type { DriverContext, Result } from './types';

/** Returns the options that equal one of the words, else those with a code beside. The first word on offer wins. */
function matching(options: Iterable<HTMLOptionElement>, words: readonly string[]): HTMLOptionElement[] {
  const all = [...options].filter((option) => !option.hidden);
  for (const grade of [3, 2])
    for (const word of words) {
      const same = all.filter((option) => matchGrade(option.label || option.text || option.value, word) === grade);
      if (same.length > 0) return same;
    }
  return [];
}

/** Chooses one of the words in a native select. Waits for late options, and for a select that is rendered again. */
export async function chooseNative(
  act: DriverContext,
  widget: SelectWidget,
  words: readonly string[],
): Promise<Result> {
  const { doc, signal } = act;
  const now = () => (act.relocate() ?? widget).control as HTMLSelectElement;
  let select = now();
  focus(select);
  const start = performance.now();
  let [seen, rest] = ['', start];
  const found = await waitFor<HTMLOptionElement[] | 'rests'>(
    doc,
    () => {
      select = now();
      const same = matching(select.options, words);
      if (same.length > 0 && !select.matches(':disabled')) return same;
      const time = performance.now();
      const text = select.textContent ?? '';
      if (text !== seen) [seen, rest] = [text, time];
      const hasReal = [...select.options].some((option) => option.value !== '' && !isPrompt(option.text));
      return hasReal && time - rest > LIST_COMPLETE && 'rests';
    },
    act.firstTry ? OPTIONS_ARRIVE_FIRST : OPTIONS_ARRIVE,
    signal,
  );
  const refuse = (why: Extract<Result, { ok: false }>['why'], later = false): Result => {
    blur(select);
    return { ok: false, why, ...(later && { retryLater: later }) };
  };
  if (signal.aborted) return refuse(reasons.stopped);
  if (!found || found === 'rests')
    return refuse(found || select.options.length > 1 ? reasons.noOption(words[0]!) : reasons.didNotOpen, act.firstTry);
  const option = found[0]!;
  if (found.length > 1) return refuse(reasons.several);
  if (option.disabled || option.closest('optgroup')?.disabled) return refuse(reasons.optionOff(option.text));
  selectOption(select, option);
  blur(select);
  return { ok: true };
}

/** Types one of the words into an input with a `datalist`. Refuses a word that is not in the list. */
export async function chooseFromDatalist(
  { doc, signal }: DriverContext,
  widget: Widget,
  words: readonly string[],
): Promise<Result> {
  const input = widget.control as HTMLInputElement;
  const offers = () => {
    const same = matching(input.list?.options ?? [], words);
    return same.length > 0 && same;
  };
  const found = await waitFor(doc, offers, input.list?.options.length ? LIST_COMPLETE : OPTIONS_ARRIVE, signal);
  if (!found) return { ok: false, why: reasons.noOption(words[0]!) };
  if (found.length > 1) return { ok: false, why: reasons.several };
  const { value } = found[0]!;
  fillText(input, value);
  const took = await waitFor(doc, () => shownValue(widget) === value, VALUE_SHOWN, signal);
  return took ? { ok: true } : { ok: false, why: reasons.notShown(shownValue(widget)) };
}
