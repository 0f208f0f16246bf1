// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditCodeCheck, organizationCodeCheck } from '../../../utils/profile/checks/credit-code';
import { residentIdCheck } from '../../../utils/profile/checks/resident-id';

// The exact limits of the standards: what the check characters alone can and cannot find, apart from every other check.

const base31 = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const base36 = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const digits = [...'0123456789'];
const runs = { numRuns: 10_000 };
const of = (signs: readonly string[], length: number) =>
  fc.array(fc.constantFrom(...signs), { minLength: length, maxLength: length }).map((all) => all.join(''));
const put = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at + 1);
const swap = (text: string, at: number) => put(put(text, at, text[at + 1]!), at + 1, text[at]!);

test('GB 32100: no single substitution and no exchange of neighbours passes, at any place, for any sign', () => {
  const passes = (code: string) => creditCodeCheck(code.slice(0, 17)) === code[17];
  fc.assert(
    fc.property(of(base31, 17), fc.nat(17), fc.constantFrom(...base31), fc.nat(16), (first, at, sign, place) => {
      const code = first + creditCodeCheck(first);
      if (sign !== code[at]) expect(passes(put(code, at, sign))).toBe(false);
      if (code[place] !== code[place + 1]) expect(passes(swap(code, place))).toBe(false);
      return passes(code);
    }),
    runs,
  );
  // Exhaustive: every place, every pair of characters.
  const code = `91350200MA2XQ7T14${creditCodeCheck('91350200MA2XQ7T14')}`;
  for (let at = 0; at < 18; at += 1)
    for (const sign of base31) expect(passes(put(code, at, sign)), `${at} ${sign}`).toBe(sign === code[at]);
});

test('GB 11643: no single substitution and no exchange of neighbours passes, at any place, for any digit', () => {
  const passes = (id: string) => /^\d{17}[\dX]$/.test(id) && residentIdCheck(id.slice(0, 17)) === id[17];
  fc.assert(
    fc.property(of(digits, 17), fc.nat(17), fc.constantFrom(...digits, 'X'), fc.nat(16), (first, at, sign, place) => {
      const id = first + residentIdCheck(first);
      if (sign !== id[at]) expect(passes(put(id, at, sign))).toBe(false);
      if (id[place] !== id[place + 1]) expect(passes(swap(id, place))).toBe(false);
      return passes(id);
    }),
    runs,
  );
});

test('GB 11714 alone lets through a sign for another whose value differs by 11, 22 or 33 (0 for B), and nothing else', () => {
  const passes = (code: string) => organizationCodeCheck(code.slice(0, 8)) === code[8];
  const value = (sign: string) => base36.indexOf(sign);
  const missed = new Set<string>();
  for (let at = 0; at < 8; at += 1)
    for (const was of base36)
      for (const is of base36) {
        if (was === is) continue;
        const first = put('MA2XQ7T1', at, was);
        const found = !passes(put(first + organizationCodeCheck(first), at, is));
        const blind = (value(was) - value(is)) % 11 === 0;
        expect(found, `${at} ${was}→${is}`).toBe(!blind);
        if (blind) missed.add(`${was}${is}`);
      }
  expect(missed.size).toBe(84);
  fc.assert(
    fc.property(of(base36, 8), fc.nat(6), (first, at) => {
      const code = first + organizationCodeCheck(first);
      const [a, b] = [code[at]!, code[at + 1]!];
      const blind = (value(a) - value(b)) % 11 === 0;
      return passes(swap(code, at)) === blind;
    }),
    runs,
  );
});
