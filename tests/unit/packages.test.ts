// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test.each(['.', 'tests/kits'])('%s: no package runs a script while it is installed', (folder) => {
  expect(readFileSync(`${folder}/.npmrc`, 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const own = Object.keys(read(`${folder}/package.json`).scripts ?? {});
  // They would be left out as well, without a word.
  expect(own.filter((name) => /^(?:pre|post)/.test(name) || name === 'prepare')).toEqual([]);
});

test.each(['.', 'tests/kits'])('%s: every package is pinned, and proved by its digest', (folder) => {
  const { dependencies, devDependencies } = read(`${folder}/package.json`);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^(?:npm:.+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  const locked: [string, { link?: boolean; integrity?: string }][] = Object.entries(
    read(`${folder}/package-lock.json`).packages,
  );
  for (const [name, { link, integrity }] of locked)
    if (name !== '' && !link) expect(integrity, name).toMatch(/^sha512-/);
});
