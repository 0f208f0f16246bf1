import { blank, decoration, formsOf, normalise, remarks, unnumbered } from './normalise';

const separator = '[\\s/|、,，;；:：·\\-–—(（\\[【]*';

const chineseFirst = new RegExp(`^([^a-z]*?\\p{Script=Han}[^a-z]*?)${separator}([a-z][^\\p{Script=Han}]*)$`, 'iu');

const latinFirst = new RegExp(`^([a-z][^\\p{Script=Han}]*?)${separator}(\\p{Script=Han}[^a-z]*)$`, 'iu');

const inTwoScripts = (text: string): boolean => /[a-zａ-ｚ]/i.test(text) && /\p{Script=Han}/u.test(text);

/** The two halves of a label that says the same in Chinese and in English: 机构全称 Organization name. */
export function halvesOf(text: string): readonly [string, string] | null {
  if (!inTwoScripts(text)) return null;
  const plain = text.normalize('NFKC').replace(remarks, '').replace(blank, ' ').trim().replace(decoration, '');
  const match = plain.match(chineseFirst) ?? plain.match(latinFirst);
  const [, first = '', second = ''] = match ?? [];
  return match ? [normalise(first), normalise(second.replace(/[)）\]】]$/, ''))] : null;
}

interface Readings {
  form: string;
  unnumbered: string;
  halves: readonly [string, string] | null;
}

const readings = new Map<string, Readings>();

function readingsOf(text: string): Readings {
  let known = readings.get(text);
  if (!known) {
    const form = normalise(text);
    known = { form, unnumbered: unnumbered(text), halves: halvesOf(text) };
    if (readings.size > 20_000) readings.clear();
    readings.set(text, known);
  }
  return known;
}

/** The forms by which a visible text may be one of some names: what `isOneOf` asks further about. */
export function formsIn(text: string): readonly string[] {
  const { form, unnumbered, halves } = readingsOf(text);
  return form === '' ? [] : [...new Set([form, unnumbered, ...(halves ?? [])])];
}

/**
 * Whether a visible text is one of the wanted names: equal, but for a number before it (1、), or in two languages where
 * both halves are names. Never a part of it.
 */
export const isOneOf = (text: string, names: readonly string[]): boolean => {
  const { form, unnumbered, halves } = readingsOf(text);
  const forms = formsOf(names);
  return (
    form !== '' && (forms.has(form) || forms.has(unnumbered) || (halves?.every((half) => forms.has(half)) ?? false))
  );
};

/** The name that a text says in two languages (机构全称 Organization name), where both halves are among the names; else null. */
export function saidTwice(text: string, names: ReadonlySet<string>): string | null {
  if (!inTwoScripts(text)) return null;
  const { halves } = readingsOf(text);
  return halves?.every((half) => names.has(half)) ? halves[0] : null;
}
