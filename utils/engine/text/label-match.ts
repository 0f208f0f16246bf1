import { blank, decoration, normalise, normalisedSet, remarks, withoutNumber } from './normalise';

const separator = '[\\s/|、,，;；:：·\\-–—(（\\[【]*';

const chineseFirst = new RegExp(`^([^a-z]*?\\p{Script=Han}[^a-z]*?)${separator}([a-z][^\\p{Script=Han}]*)$`, 'iu');

const latinFirst = new RegExp(`^([a-z][^\\p{Script=Han}]*?)${separator}(\\p{Script=Han}[^a-z]*)$`, 'iu');

const inTwoScripts = (text: string): boolean => /[a-zａ-ｚ]/i.test(text) && /\p{Script=Han}/u.test(text);

/** Returns the Chinese and the English half of a bilingual label (机构全称 Organization name), or null. */
export function bilingualHalves(text: string): readonly [string, string] | null {
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
    known = { form, unnumbered: withoutNumber(text), halves: bilingualHalves(text) };
    if (readings.size > 20_000) readings.clear();
    readings.set(text, known);
  }
  return known;
}

/** Returns the forms by which `isOneOf` may match a text. */
export function formsIn(text: string): readonly string[] {
  const { form, unnumbered, halves } = readingsOf(text);
  return form === '' ? [] : [...new Set([form, unnumbered, ...(halves ?? [])])];
}

/**
 * True if a visible text equals one of the wanted labels. An item number before it (1、) is ignored. Of a bilingual
 * text both halves must be labels. Never matches a part of a text.
 */
export const matchesAny = (text: string, names: readonly string[]): boolean => {
  const { form, unnumbered, halves } = readingsOf(text);
  const forms = normalisedSet(names);
  return (
    form !== '' && (forms.has(form) || forms.has(unnumbered) || (halves?.every((half) => forms.has(half)) ?? false))
  );
};

/**
 * Returns the first half of a bilingual text (机构全称 Organization name) if both halves are among the labels, else null.
 */
export function bilingualMatch(text: string, names: ReadonlySet<string>): string | null {
  if (!inTwoScripts(text)) return null;
  const { halves } = readingsOf(text);
  return halves?.every((half) => names.has(half)) ? halves[0] : null;
}
