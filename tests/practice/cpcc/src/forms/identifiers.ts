const personWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: 17 digits, a real date within, and the check character. */
export function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const born = new Date(`${birthOf(text)}T00:00:00Z`);
  if (Number.isNaN(born.getTime()) || born.toISOString().slice(0, 10) !== birthOf(text)) return false;
  const sum = personWeights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return '10X98765432'[sum % 11] === text[17];
}

export const birthOf = (id: string): string => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
export const genderOf = (id: string): string => (Number(id[16]) % 2 === 1 ? '男' : '女');

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organizationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 32100 with the inner organisation code's own check character (GB 11714). */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(text)) return false;
  const sum = [...text.slice(0, 17)].reduce((total, c, i) => total + creditAlphabet.indexOf(c) * (3 ** i % 31), 0);
  const inner = organizationWeights.reduce(
    (total, w, i) => total + w * organizationAlphabet.indexOf(text[8 + i] ?? ''),
    0,
  );
  const innerCheck = '0123456789X0'[(11 - (inner % 11)) % 11];
  return creditAlphabet[(31 - (sum % 31)) % 31] === text[17] && innerCheck === text[16];
}
