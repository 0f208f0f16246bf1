import { fields } from '../fields';
import { valueAt } from '../paths';
import type { Profile } from '../types';
import { at, type Fault, type Finding, fault } from './finding';

const privateUse = /[\ue000-\uf8ff]|[\u{f0000}-\u{ffffd}]|[\u{100000}-\u{10fffd}]/u;

/** A question mark between or behind Chinese characters. Half-width only, as people write the full-width one. */
const questionMark = /\p{Script=Han}\?|\?\p{Script=Han}/u;

/** Traces of a text read in the wrong encoding: UTF-8 as Windows-1252, its marks as GBK. */
const garbled = /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|锟斤拷|烫烫烫|ï»¿/;

/** Characters that replace a missing one. */
const placeholder = /[□▯\u3013\u25a1]|(?<=\p{Script=Han})[＊*](?=\p{Script=Han}|$)/u;

/** Half of a character: one of the pair that UTF-16 needs for rare ones. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const ask = {
  zh: '请对照证件补上。',
  en: 'Put it in as the paper prints it.',
};

/** True if a character is lost for certain, so that no portal should get the text. */
const isSurelyLost = (text: string) =>
  text.includes('\ufffd') || half.test(text) || privateUse.test(text) || garbled.test(text);

/** Returns the trouble of a text in which characters were lost, null if none was. */
export function lostIn(text: string, isProse = false): Fault | null {
  if (text.includes('\ufffd') || half.test(text))
    return fault(
      `里有读不出来的字（\ufffd），原来的字已经丢失。${ask.zh}`,
      `has a character in it that was lost (\ufffd). ${ask.en}`,
    );
  if (privateUse.test(text))
    return fault(
      `里有一个自造的字，不是真正的汉字，别的电脑显示不出来。${ask.zh}`,
      `has a private-use character in it, which is no real character and does not show elsewhere. ${ask.en}`,
    );
  if (garbled.test(text))
    return fault(
      `像是用错编码读出来的乱码。请从原来的文件重新取得，或重新输入。`,
      `looks garbled: it was read in a wrong encoding. Get it from the file it came from, or type it again.`,
    );
  if (!isProse && questionMark.test(text))
    return fault(
      `里的问号可能是一个丢失的字：原来的编码存不下它。${ask.zh}`,
      `has a question mark in it, perhaps a character that an old encoding could not hold. ${ask.en}`,
    );
  if (!isProse && placeholder.test(text))
    return fault(
      `里有占位的符号，像是缺了一个字。${ask.zh}`,
      `has a placeholder in it where a character is missing. ${ask.en}`,
    );
  return null;
}

const pathsOf = ({ works }: Profile) =>
  Object.entries(fields).flatMap(([path, { as }]) =>
    as === 'document' || as === 'date'
      ? []
      : path.includes('*')
        ? works.map((_, index) => ({ path: path.replace('*', String(index)), as }))
        : [{ path, as }],
  );

/** Characters that were lost before the text came here, wherever they hide. */
export const lost = (profile: Profile): Finding[] =>
  pathsOf(profile).flatMap(({ path, as }) => {
    const value = valueAt(profile, path);
    const text = Array.isArray(value) ? value.join('、') : value;
    if (typeof text !== 'string' || text === '') return [];
    return at(path, isSurelyLost(text) ? 'error' : 'warning', lostIn(text, as === 'prose'));
  });
