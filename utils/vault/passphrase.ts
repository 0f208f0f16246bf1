/** Why a passphrase is refused. */
export type Weakness = 'short' | 'digits' | 'repeated' | 'common';

const SHORTEST = 10;
const SHORTEST_DIGITS = 16;

/** Pieces of common passwords of ten characters and more: a short list of our own, not a published one. */
const COMMON =
  /password|passw0rd|p@ssw[o0]rd|iloveyou|letmein|welcome|monkey|dragon|sunshine|princess|football|baseball|superman|batman|master|shadow|michael|charlie|trustno1|starwars|whatever|freedom|computer|internet|administrator|admin|changeme|default|secret|qwerty(?:uiop)?|qwert|asdfgh(?:jkl)?|zxcvbn(?:m)?|1qaz2wsx(?:3edc)?(?:4rfv)?|1q2w3e4r(?:5t)?(?:6y)?|qazwsx(?:edc)?|qweasd(?:zxc)?|woaini|wodemima|mima|nihao|aini|zhongguo|beijing|shanghai|caonima|woaiwojia|wangyi|taobao|alibaba|a1b2c3|abc|aaa|520|5201314|1314|123|321|666|888|111|000|19\d\d|20[0-3]\d/g;

/** Digits, marks and spaces, which people put around a word. */
const ENDS = /[\d\p{P}\p{S}\s_]/gu;

/** True if a text is one short piece again and again, whole or cut off at the end. */
const isRepeated = (text: string): boolean =>
  [1, 2, 3, 4].some(
    (size) =>
      text ===
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .slice(0, text.length),
  );

/** True if every character follows the one before it in the alphabet or in the digits, upwards or downwards. */
const isSequence = (text: string): boolean =>
  [1, -1].some((by) =>
    [...text].every((one, at, all) => at === 0 || one.charCodeAt(0) - (all[at - 1] ?? '').charCodeAt(0) === by),
  );

/** True if a text is made of the commonest pieces, digits and marks, with one character more at most. */
const isCommon = (text: string): boolean => text.replace(COMMON, '').replace(ENDS, '').length < 2;

/**
 * Returns why a passphrase is too easy to guess for somebody who has the disk or a sealed file. Null if it is taken.
 * Length counts, whatever it is made of.
 */
export function weaknessOf(passphrase: string): Weakness | null {
  const text = passphrase.normalize('NFKC').toLowerCase();
  const { length } = [...text];
  if (length < SHORTEST) return 'short';
  if (isRepeated(text)) return 'repeated';
  if (/^[\d\s.-]+$/.test(text)) return text.replace(/\D/g, '').length < SHORTEST_DIGITS ? 'digits' : sequenceIn(text);
  return isCommon(text) || isSequence(text) ? 'common' : null;
}

const sequenceIn = (digits: string): Weakness | null =>
  /^(?:0?1234567890?)+\d{0,6}$/.test(digits.replace(/\D/g, '')) ? 'common' : null;

/** Letters that cannot be taken for others or for digits, in print and in handwriting. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const GROUPS = 4;
const GROUP = 5;

/** Returns a random letter. Bytes that would favour some letters are drawn again. */
function letter(): string {
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 256 - (256 % LETTERS.length)) return LETTERS[byte % LETTERS.length] as string;
  }
}

/** Makes a passphrase of 20 random letters in groups of five, which is 90 bits. */
export const makePassphrase = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join('')).join('-');
