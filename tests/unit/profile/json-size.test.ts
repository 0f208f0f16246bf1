// @vitest-environment node
import { expect, test } from 'vitest';
import { isExcessiveJson } from '../../../utils/profile/json-size';

// JSON.parse takes a minute and gigabytes for each of these (Node 20, 2026-11).
test.each([
  ['64 MB of brackets in brackets', () => '['.repeat(64e6)],
  ['64 MB of empty lists', () => `[${'[],'.repeat(21e6)}[]]`],
  ['64 MB of numbers', () => `[${'0,'.repeat(32e6)}0]`],
])('%s are refused before anything is parsed', (_, make) => {
  const text = make();
  const begun = performance.now();
  expect(isExcessiveJson(text)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(2000);
});

test.each([
  ['brackets in a text', `["${'['.repeat(1e6)}"]`],
  ['brackets behind a quotation mark that is escaped', `["\\"${'['.repeat(100)}"]`],
  ['a text that ends with a backslash', `["\\\\", {"a": [1, "]"]}]`],
  ['lists side by side', JSON.stringify(Array.from({ length: 1000 }, () => [[[]]]))],
])('%s are no reason', (_, text) => expect(isExcessiveJson(text)).toBe(false));

test('brackets behind the end of a text count', () =>
  expect(isExcessiveJson(`["\\\\", ${'['.repeat(100)}`)).toBe(true));
