// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Holds docs/security.md to the README and to the tests that it names.

const rows = [...readFileSync('docs/security.md', 'utf8').matchAll(/^\| (.+?) \| `(tests\/[^`]+)`: (.+?) \|$/gm)].map(
  ([, promise = '', file = '', title = '']) => ({ promise, file, title }),
);

test('what the README says that the extension never does stands in the list, each with its test', () => {
  const [, list = ''] = readFileSync('README.md', 'utf8').match(/### What it never does\n\n([\s\S]+?)\.\n/) ?? [];
  const promises = list.replace(/\s+/g, ' ').split(', ');
  expect(promises.length).toBeGreaterThan(10);
  expect(rows.map(({ promise }) => promise)).toEqual(expect.arrayContaining(promises));
});

test.each(rows)('$promise: $file has “$title”', ({ file, title }) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(title);
});
