/** Characters that are mistaken for one another on paper and in scans. In each group any may have been meant. */
const groups = ['0OQD', '1IL', '2Z', '5S', '8B', 'UV'];

const twins = (sign: string): string[] =>
  groups
    .filter((group) => group.includes(sign))
    .flatMap((group) => [...group])
    .filter((twin) => twin !== sign);

/** No number that has a check character is longer. For anything longer nothing is proposed. */
const LONGEST = 40;

/**
 * Returns the one number that was probably meant. Impossible characters of `text` are replaced by their look-alikes, or
 * a single character is exchanged for one. Undefined unless exactly one such number is valid.
 */
export function meant(text: string, isValid: (candidate: string) => boolean, alphabet: RegExp): string | undefined {
  if (text.length > LONGEST) return undefined;
  const signs = [...text];
  const foreign = signs.map((sign) =>
    alphabet.test(sign) ? sign : (twins(sign).find((one) => alphabet.test(one)) ?? sign),
  );
  const candidates = [foreign.join('')];
  foreign.forEach((sign, index) => {
    for (const twin of twins(sign)) candidates.push(foreign.with(index, twin).join(''));
  });
  const valid = new Set(candidates.filter((candidate) => candidate !== text && isValid(candidate)));
  return valid.size === 1 ? [...valid][0] : undefined;
}
