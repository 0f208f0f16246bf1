import type { Act, Done } from './act';
import { readsAs } from './match';
import { optionText } from './option-text';
import { isTitled } from './options';
import { press, pressSoon } from './press';
import { isOn, shownValue } from './read';
import { say } from './say';
import { normalise } from './text';
import { until } from './wait';
import type { Widget } from './widgets';

const yes = /^(?:是|有|yes|true|y|on|开|开启|启用)$/;
const no = /^(?:否|无|没有|no|false|n|off|关|关闭|不启用)$/;

/** Whether a lone box or switch stands for yes or no to what is wanted; null when the wanted is neither. */
export const asSwitch = (words: readonly string[]): boolean | null => {
  if (words.some((word) => yes.test(normalise(word)))) return true;
  return words.some((word) => no.test(normalise(word))) ? false : null;
};

/** Whether a box or switch stands alone: what it shows is yes or no, whatever its label reads. */
export const isLone = ({ kind, parts }: Widget): boolean => kind === 'check' && parts.length === 1;

const isOff = (part: HTMLElement): boolean =>
  (part as HTMLInputElement).disabled === true ||
  part.closest('[aria-disabled="true"], [disabled], [data-disabled]:not([data-disabled="false"])') !== null;

const hasTitle = (part: HTMLElement, word: string): boolean =>
  isTitled((part as HTMLInputElement).labels?.[0] ?? part.closest('label') ?? part, word);

/**
 * The part that reads as one of the words; the first word on offer wins, exact before one with something beside, and that
 * before a card that has the word for its title.
 */
function partFor(parts: readonly HTMLElement[], words: readonly string[]): HTMLElement | 'several' | null {
  for (const grade of [3, 2, 1])
    for (const word of words) {
      const same = parts.filter((part) =>
        grade === 1 ? hasTitle(part, word) : readsAs(optionText(part), word) === grade,
      );
      if (same.length > 0) return same.length > 1 ? 'several' : same[0]!;
    }
  return null;
}

/** Whether of several radios, boxes or buttons the one that reads as wanted is on, and no other. */
export function isBoxChosen({ parts }: Widget, words: readonly string[]): boolean {
  const part = parts.length > 1 && partFor(parts, words);
  return part !== false && part !== null && part !== 'several' && parts.every((one) => isOn(one) === (one === part));
}

/** Turns one radio, box or button on, or a box off, by its own click. */
async function turnTo(act: Act, part: HTMLElement, on: boolean): Promise<boolean | 'covered'> {
  const { doc, signal } = act;
  const isDone = () => isOn(part) === on;
  if (part.localName === 'input') part.click();
  else if (!(await pressSoon(act, part))) return 'covered';
  if (await until(doc, isDone, 600, signal)) return true;
  const label = (part as HTMLInputElement).labels?.[0] ?? part.closest('label');
  if (label && press(label)) return (await until(doc, isDone, 600, signal)) === true;
  return false;
}

/** Turns boxes and switches off that are on; radios cannot be. */
export async function turnOff(act: Act, { parts }: Widget): Promise<void> {
  for (const part of parts) if (isOn(part) && !act.signal.aborted) await turnTo(act, part, false);
}

/** Chooses among radios, boxes or buttons that stand there all at once: the one that reads as wanted, and no other. */
export async function chooseBox(act: Act, widget: Widget, words: readonly string[]): Promise<Done> {
  const wish = isLone(widget) ? asSwitch(words) : null;
  const part = wish === null ? partFor(widget.parts, words) : widget.parts[0]!;
  if (part === 'several') return { ok: false, why: say.several };
  if (!part) return { ok: false, why: say.noOption(words[0]!) };
  if (isOff(part)) return { ok: false, why: say.optionOff(optionText(part) || words[0]!) };
  if (wish === false) return isOn(part) ? { ok: false, why: say.kept } : { ok: true };
  const turned = await turnTo(act, part, true);
  if (turned !== true) return { ok: false, why: turned ? say.covered : say.notShown(shownValue(widget)) };
  const others = widget.parts.filter((one) => one !== part && isOn(one));
  return others.length === 0 ? { ok: true } : { ok: false, why: say.notShown(others.map(optionText).join('、')) };
}
