import { type Fault, fault } from './finding';
import { meant } from './look-alikes';

/** GB 32100-2015 table 1: digits and capitals without I, O, S, V, Z. The place of a character is its value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 11714-1997: weights of the organisation code's first eight characters. */
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Returns the check character of a credit code's first 17: (31 − Σ Cᵢ · 3^(i−1) mod 31) mod 31 (GB 32100-2015 §5.3).
 */
export function creditCodeCheck(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const sign of first17) {
    sum += alphabet.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Returns the check character of an organisation code's first 8, letters counting from A = 10 (GB 11714-1997 §4). */
export function organizationCodeCheck(first8: string): string {
  const sum = [...first8].reduce(
    (total, sign, index) => total + Number.parseInt(sign, 36) * (innerWeights[index] ?? 0),
    0,
  );
  return '0X987654321'.charAt(sum % 11);
}

function plainFault(code: string): Fault | null {
  if (code.length !== 18)
    return fault(
      `应为 18 位，这里是 ${code.length} 位。请对照营业执照核对。`,
      `should have 18 characters; this one has ${code.length}. Compare it with the licence.`,
    );
  const odd = [...code].find((sign) => !alphabet.includes(sign));
  if (odd)
    return fault(
      `里有「${odd}」，统一社会信用代码不用 I、O、S、V、Z 和符号。请对照营业执照改正。`,
      `has “${odd}” in it; a credit code has no I, O, S, V, Z and no other signs. Compare it with the licence.`,
    );
  if (!/^\d{6}$/.test(code.slice(2, 8)))
    return fault(
      `第 3–8 位是登记机关的地区代码，应为 6 位数字，这里是 ${code.slice(2, 8)}。`,
      `should have six digits at places 3–8, the region of the registering office; these are ${code.slice(2, 8)}.`,
    );
  if (creditCodeCheck(code.slice(0, 17)) !== code[17])
    return fault(
      '校验不符：有一位抄错，或相邻两位调换了。请逐位对照营业执照。',
      'does not agree with its own check character: one character is wrong, or two have changed places. Compare it with the licence one by one.',
    );
  if (organizationCodeCheck(code.slice(8, 16)) !== code[16])
    return fault(
      '第 9–17 位的组织机构代码校验不符。请逐位对照营业执照。',
      'has an organisation code in it (places 9–17) that does not agree with its own check digit. Compare it with the licence one by one.',
    );
  return null;
}

/**
 * Returns the fault of a unified social credit code (GB 32100-2015 with GB 11714-1997 inside), or null. The check is
 * modulo 31 with weights that all differ. So it finds every single wrong character and every exchange of neighbours.
 */
export function creditCodeFault(text: string): Fault | null {
  const code = text.toUpperCase();
  const found = plainFault(code);
  if (!found) return null;
  const propose = meant(code, (candidate) => plainFault(candidate) === null, /[0-9A-HJ-NPQRTUWXY]/);
  return propose ? { ...found, propose } : found;
}
