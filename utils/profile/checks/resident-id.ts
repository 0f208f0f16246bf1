import { isRealDate } from '../dates';
import { provinces } from '../regions';
import { type Fault, fault } from './finding';
import { meant } from './look-alikes';

/** GB 11643-1999 §4.2: weights 2^(18−i) mod 11 and the check characters for Σ mod 11 = 0 … 10. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/**
 * Residence permits of people from Hong Kong, Macao and Taiwan begin with 81, 82 and 83 (since 2018). The cards of foreign
 * permanent residents begin with 9 (since 2023-12). All have the same check character.
 */
const prefixes = new Set([...provinces.map(({ code }) => code), '83']);

/** The first kind of card for foreign permanent residents: country and twelve digits (2004 to 2023). */
const oldForeignCard = /^[A-Z]{3}\d{12}$/;

/** True for the number of a foreign permanent resident's card, of either kind. */
export const isForeignCard = (text: string): boolean => {
  const id = text.toUpperCase();
  return oldForeignCard.test(id) || (/^9\d{16}[\dX]$/.test(id) && residentIdCheck(id) === id[17]);
};

export const residentIdCheck = (digits: string): string =>
  checks.charAt(weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11);

export const birthDateOf = (id: string): string => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

/** The 17th digit: odd for men, even for women. */
export const genderOf = (id: string): '男' | '女' => (Number(id[16]) % 2 === 1 ? '男' : '女');

function plainFault(id: string, today: string): Fault | null {
  if (id.length !== 18)
    return fault(
      `应为 18 位，这里是 ${id.length} 位。请对照身份证核对。`,
      `should have 18 characters; this one has ${id.length}. Compare it with the card.`,
    );
  const odd = [...id].find((sign, index) => !(index < 17 ? /\d/ : /[\dX]/).test(sign));
  if (odd)
    return fault(
      `前 17 位是数字，最后一位是数字或 X，这里有「${odd}」。请对照身份证改正。`,
      `consists of 17 digits and a digit or X at the end; this one has “${odd}” in it. Compare it with the card.`,
    );
  if (!prefixes.has(id.slice(0, 2)) && !isForeignCard(id))
    return fault(
      `开头的 ${id.slice(0, 2)} 不是省级地区代码。请核对前两位。`,
      `begins with ${id.slice(0, 2)}, which is no province. Compare the first two digits.`,
    );
  const born = birthDateOf(id);
  if (!isRealDate(born))
    return fault(
      `第 7–14 位 ${id.slice(6, 14)} 不是一个日期。请核对。`,
      `has ${id.slice(6, 14)} at places 7–14, which is no date. Compare them with the card.`,
    );
  if (born > today)
    return fault(
      `第 7–14 位的出生日期 ${born} 还没有到。请核对。`,
      `says that the person is born on ${born}, in the future. Compare it with the card.`,
    );
  if (residentIdCheck(id) !== id[17])
    return fault(
      '校验不符：有一位抄错，或相邻两位调换了。请逐位对照身份证。',
      'does not agree with its own check digit: one digit is wrong, or two have changed places. Compare it with the card digit by digit.',
    );
  return null;
}

/**
 * Returns the fault of a resident ID number (GB 11643-1999), or null. A lower-case x is as good as X. The standard's
 * check finds every single wrong digit and every exchange of neighbours. It cannot find two wrong digits that cancel
 * out.
 */
export function residentIdFault(text: string, today: string): Fault | null {
  const id = text.toUpperCase();
  const found = plainFault(id, today);
  if (!found) return null;
  const propose = meant(id, (candidate) => plainFault(candidate, today) === null, /[\dX]/);
  return propose ? { ...found, propose } : found;
}
