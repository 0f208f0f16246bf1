import type { Text } from '../../bilingual';

/** The difference of two names that should be one. */
export type Difference = 'bracket' | 'space' | 'width' | 'suffix' | 'other';

/** No name is longer. A longer text is compared as it is written. */
const LONGEST = 500;

const plain = (name: string) =>
  (name.length > LONGEST ? name : name.normalize('NFKC')).replace(/\s/g, '').toLowerCase();
const suffix = /(?:股份有限公司|有限责任公司|有限公司|责任公司|公司)$/;

/**
 * Returns the first place, counted in characters from 0, at which two texts differ. If one is the other's beginning,
 * returns the shorter one's length.
 */
export function firstDifference(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const place = a.findIndex((sign, at) => sign !== b[at]);
  return place < 0 ? a.length : place;
}

/** The reason why two names differ that a person reads as one. `other` if they are different names. */
export function differenceOf(one: string, other: string): Difference {
  if (plain(one) === plain(other)) {
    if (one.replace(/\s/g, '') === other.replace(/\s/g, '')) return 'space';
    const brackets = (name: string) => name.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');
    return brackets(one) === brackets(other) ? 'bracket' : 'width';
  }
  const stem = (name: string) => plain(name).replace(suffix, '');
  return suffix.test(plain(one)) && suffix.test(plain(other)) && stem(one) === stem(other) ? 'suffix' : 'other';
}

const quoted = (name: string, place: number, none: string) => {
  const sign = [...name][place];
  if (sign === undefined) return none;
  return /\s/.test(sign) ? '␣' : sign;
};

const reasons: Record<Difference, Text> = {
  bracket: { zh: '括号一个全角、一个半角', en: 'one has full-width brackets, the other half-width ones' },
  space: { zh: '只差空格', en: 'only spaces differ' },
  width: { zh: '只差全角、半角', en: 'only the width of characters differs' },
  suffix: { zh: '只差结尾的公司形式', en: 'only the kind of company at the end differs' },
  other: { zh: '', en: '' },
};

/** Returns the place and kind of the first difference of two names, in words: 第 9 个字：「（」与「(」，括号一个全角、一个半角. */
export function partingOf(one: string, other: string): Text {
  const place = firstDifference(one, other);
  const why = reasons[differenceOf(one, other)];
  return {
    zh: `第 ${place + 1} 个字：「${quoted(one, place, '（没有）')}」与「${quoted(other, place, '（没有）')}」${why.zh && `，${why.zh}`}`,
    en: `character ${place + 1}: “${quoted(one, place, 'nothing')}” and “${quoted(other, place, 'nothing')}”${why.en && `; ${why.en}`}`,
  };
}
