// @vitest-environment node
import { expect, test } from 'vitest';
import { makePassphrase, weaknessOf } from '../../../utils/vault/passphrase';

test.each([
  ['', 'short'],
  ['短短短', 'short'],
  ['kV7$pq2xZ', 'short'],
  ['1357924680', 'digits'],
  ['13579 24680 1357', 'digits'],
  ['1234567890123456', 'common'],
  ['aaaaaaaaaaaaaaa', 'repeated'],
  ['啊啊啊啊啊啊啊啊啊啊', 'repeated'],
  ['abcabcabcab', 'repeated'],
  ['ＡＡＡＡＡＡＡＡＡＡＡ', 'repeated'],
  ['password123!', 'common'],
  ['Passw0rd2024', 'common'],
  ['qwertyuiop', 'common'],
  ['1qaz2wsx3edc', 'common'],
  ['woaini5201314', 'common'],
  ['abcdefghijkl', 'common'],
  ['iloveyou1234', 'common'],
])('%s is refused: %s', (passphrase, weakness) => {
  expect(weaknessOf(passphrase)).toBe(weakness);
});

test.each([
  'correct horse battery',
  '一只橘猫在窗台上晒太阳',
  'kV7$pq2xZw',
  '8412 7396 5028 1174',
  'password of my aunt Mei',
])('%s is taken', (passphrase) => {
  expect(weaknessOf(passphrase)).toBeNull();
});

test('what is made is taken, has no letter that reads as another, and never comes twice', () => {
  const made = Array.from({ length: 500 }, makePassphrase);
  for (const one of made) {
    expect(one).toMatch(/^(?:[a-hjkmnp-z]{5}-){3}[a-hjkmnp-z]{5}$/);
    expect(weaknessOf(one)).toBeNull();
  }
  expect(new Set(made).size).toBe(500);
  const counts = new Map<string, number>();
  for (const one of made.join('').replaceAll('-', '')) counts.set(one, (counts.get(one) ?? 0) + 1);
  // 10,000 letters of 23: 435 of each, 20 up or down for one deviation.
  for (const [letter, count] of counts) expect(Math.abs(count - 435), letter).toBeLessThan(130);
});
