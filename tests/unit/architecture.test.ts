// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

const places = ['entrypoints', 'components', 'utils'];
const files = places.flatMap((place) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${place}/${name.replaceAll('\\', '/')}`),
);

const PATTERN =
  /\b(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every import of a file; relative ones and those with an alias as paths from the project's root. */
function importsOf(from: string) {
  const source = readFileSync(from, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...source.matchAll(PATTERN)].map(([, type, plain, lazy]) => {
    const name = plain ?? lazy ?? '';
    const to = name.startsWith('.') ? normalize(join(dirname(from), name)) : name.replace(/^[@~]\//, '');
    return { from, to, typeOnly: type !== undefined };
  });
}

const within = (path: string, ...folders: string[]) =>
  folders.some((one) => path === one || path.startsWith(`${one}/`));
const browser = (path: string) => /^(wxt\/|webextension-polyfill|@wxt-dev\/webextension)/.test(path);
const ours = (path: string) => within(path, ...places);

/** Who must not import what, and what to do instead. */
const rules: { who: string; never: (to: string, from: string) => boolean; instead: string }[] = [
  {
    who: 'anything',
    never: (to, from) => within(to, 'entrypoints') && to.split('/')[1] !== from.split('/')[1],
    instead: 'nothing imports an entrypoint; move what is shared to utils or components',
  },
  {
    who: 'utils',
    never: (to) => within(to, 'components'),
    instead: 'logic knows no view; hand the data over in the entrypoint',
  },
  {
    who: 'components',
    never: (to) => browser(to) || to === 'dexie' || within(to, 'utils/store'),
    instead: 'a view has props and callbacks; the entrypoint calls browser and store',
  },
  {
    who: 'utils/engine',
    never: (to) =>
      browser(to) ||
      /^(dexie|zod)/.test(to) ||
      (ours(to) &&
        !within(to, 'utils/engine', 'utils/portals/types', 'utils/profile', 'utils/bilingual', 'utils/protocol/plan')),
    instead: 'the engine takes document and data as arguments; it knows no browser, store, message or portal',
  },
  {
    who: 'utils/portals',
    never: (to) => browser(to) || (ours(to) && !within(to, 'utils/portals', 'utils/bilingual')),
    instead: 'a portal is data; it reads utils/portals/types and its own pages',
  },
  {
    who: 'utils/store',
    never: (to) => ours(to) && !within(to, 'utils/store', 'utils/profile', 'utils/vault', 'utils/base64'),
    instead: 'the store knows profiles and the vault, and nothing else',
  },
  {
    who: 'utils/vault',
    never: (to) => to === 'dexie' || (ours(to) && !within(to, 'utils/vault', 'utils/base64')),
    instead: 'the vault is keys and seals; what is sealed is for utils/store',
  },
  {
    who: 'utils/profile',
    never: (to) => browser(to) || to === 'dexie' || within(to, 'utils/store'),
    instead: 'profiles are plain data; keeping them is for utils/store',
  },
];

test.each(rules)('$who: $instead', ({ who, never, instead }) => {
  const from = who === 'anything' ? files : files.filter((file) => within(file, who));
  const broken = from.flatMap(importsOf).filter((one) => never(one.to, one.from));
  expect(
    broken.map((one) => `${one.from} imports ${one.to}`),
    instead,
  ).toEqual([]);
});

test('content script: IndexedDB opened there is the portal’s own, so nothing it reaches imports Dexie, Zod or the store', () => {
  const reached = new Set(files.filter((file) => within(file, 'entrypoints/portal.content')));
  const broken: string[] = [];
  for (const file of reached) {
    for (const { to, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (to === 'dexie' || to === 'zod' || within(to, 'utils/store')) broken.push(`${file} imports ${to}`);
      const next = files.find((other) =>
        [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`].includes(other),
      );
      if (next) reached.add(next);
    }
  }
  expect(broken).toEqual([]);
});
