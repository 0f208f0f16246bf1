import { isTitled } from '../../dom/standalone-text';
import { normalise } from '../../text/normalise';
import { matchGrade } from '../../text/option-match';
import { choiceLabel } from '../choice-label';
import type { CheckWidget, Widget } from '../types';
import { isOn } from './is-on';

const yes = /^(?:是|有|yes|true|y|on|开|开启|启用)$/;

const no = /^(?:否|无|没有|no|false|n|off|关|关闭|不启用)$/;

/** Returns true or false if the wanted words mean yes or no. Null if they mean neither. */
const toYesOrNo = (words: readonly string[]): boolean | null => {
  if (words.some((word) => yes.test(normalise(word)))) return true;
  return words.some((word) => no.test(normalise(word))) ? false : null;
};

/** True for a checkbox or switch on its own: it shows yes or no, whatever its label reads. */
export const isSingle = ({ choices }: CheckWidget): boolean => choices.length === 1;

/** Returns true or false if a single checkbox is to be on or off. Null if a choice by its text is wanted. */
export const yesOrNoOf = (widget: CheckWidget, words: readonly string[]): boolean | null =>
  isSingle(widget) ? toYesOrNo(words) : null;

const hasTitle = (part: HTMLElement, word: string): boolean =>
  isTitled((part as HTMLInputElement).labels?.[0] ?? part.closest('label') ?? part, word);

/**
 * Returns the choice that reads as one of the words. The first word on offer wins. An equal text goes before a text with
 * an addition, and that before a card with the word as its title.
 */
export function partFor(parts: readonly HTMLElement[], words: readonly string[]): HTMLElement | 'several' | null {
  for (const grade of [3, 2, 1])
    for (const word of words) {
      const same = parts.filter((part) =>
        grade === 1 ? hasTitle(part, word) : matchGrade(choiceLabel(part), word) === grade,
      );
      if (same.length > 0) return same.length > 1 ? 'several' : same[0]!;
    }
  return null;
}

/** True if of several radios, boxes or buttons the one that reads as wanted is on, and no other. */
export function isBoxChosen(
  { choices: parts, memory }: Pick<Widget, 'choices' | 'memory'>,
  words: readonly string[],
): boolean {
  const part = parts.length > 1 && partFor(parts, words);
  return (
    part !== false && part !== null && part !== 'several' && parts.every((one) => isOn(one, memory) === (one === part))
  );
}
