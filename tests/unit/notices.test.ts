// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTICES, noticesFor, PARTS, packageOf, workOf } from '../../build/notices';

// Looks at what was built last, as bundle.test.ts does.
const built = () => readFileSync(`.output/chrome-mv3/${NOTICES}`, 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** All packages but the one that writes the locale files while it builds, and has no code in them. */
const shipped = Object.keys(dependencies).filter((name) => name !== '@wxt-dev/i18n');

test.each(shipped)('%s stands in the notices of the build, with its licence', (name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  expect(built()).toContain(`\n${name} ${version}\n`);
  for (const text of workOf(`node_modules/${name}`).texts) expect(built()).toContain(readFileSync(text, 'utf8').trim());
});

test('what the bundler and WXT add stands there too', () => {
  for (const name of ['wxt', 'vite', 'rolldown']) expect(built()).toMatch(new RegExp(`\\n${name} \\d`));
});

test('every file of a decoder stands there by name, with each licence that lies beside it', () => {
  for (const { name } of PARTS) expect(built()).toContain(`\n${name}\n`);
  const licences = readdirSync('.output/chrome-mv3/documents', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|[\\/])LICENSE/.test(file),
  );
  expect(licences.length).toBeGreaterThan(5);
  for (const file of licences)
    expect(built(), file).toContain(readFileSync(join('.output/chrome-mv3/documents', file), 'utf8').trim());
});

test('libheif and libde265 are named in the versions that the module holds, with both texts of the LGPL', () => {
  const wasm = readFileSync('.output/chrome-mv3/documents/heif/libheif.wasm').toString('latin1');
  const versions = PARTS.flatMap(({ name }) => /^(?:libheif|libde265) (.+)/.exec(name)?.[1] ?? []);
  expect(versions).toHaveLength(2);
  for (const version of versions) expect(wasm).toContain(`${version}\0`);
  expect(built()).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(built()).toContain('GNU GENERAL PUBLIC LICENSE\n                       Version 3');
});

test('a module belongs to the innermost package around it', () => {
  expect(packageOf('/p/node_modules/zod/v4/core/api.js')).toBe('/p/node_modules/zod');
  expect(packageOf('/p/node_modules/a/node_modules/@b/c/index.js?v=1')).toBe('/p/node_modules/a/node_modules/@b/c');
  expect(packageOf('C:\\p\\node_modules\\preact\\hooks.mjs')).toBe('C:/p/node_modules/preact');
  expect(packageOf('\0vite/preload-helper.js')).toBe('node_modules/vite');
  expect(packageOf('/p/utils/zip.ts')).toBeNull();
});

test('a package without a licence text is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","license":"MIT"}');
  expect(() => noticesFor([folder])).toThrow('bare');
});
