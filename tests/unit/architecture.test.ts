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

/** Every import of a file. Relative ones and those with an alias as paths from the project's root. */
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

/** Rules of forbidden imports, with what to do instead. */
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
        !within(
          to,
          'utils/engine',
          'utils/portals/types',
          'utils/profile',
          'utils/bilingual',
          'utils/protocol/plan',
          'utils/protocol/page-description',
          'utils/protocol/reason',
        )),
    instead: 'the engine takes document and data as arguments; it knows no browser, store, message or portal',
  },
  {
    who: 'utils/portals',
    never: (to) => browser(to) || (ours(to) && !within(to, 'utils/portals', 'utils/bilingual', 'utils/profile/fields')),
    instead: 'a portal is data; it reads utils/portals/types and its own pages, and names values by their paths',
  },
  {
    who: 'utils/store',
    never: (to) =>
      ours(to) && !within(to, 'utils/store', 'utils/profile', 'utils/vault', 'utils/base64', 'utils/portals/taught'),
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

const engine = (room: string) => `utils/engine/${room}`;

/** The imports that each room of the engine may have inside the engine, with what to do instead. */
const rooms: { room: string; may: string[]; instead: string }[] = [
  { room: 'text', may: [], instead: 'strings know no page' },
  { room: 'dom', may: ['text'], instead: 'the page as shown knows no form' },
  { room: 'input', may: ['dom', 'text'], instead: 'how a person acts knows no control' },
  {
    room: 'widgets',
    may: ['dom', 'text', 'reasons'],
    instead: 'what a control is and shows; setting it is for drivers',
  },
  {
    room: 'find',
    may: ['widgets', 'dom', 'text', 'reasons'],
    instead: 'from words to a control; it looks and never acts',
  },
  { room: 'page', may: ['find', 'widgets', 'dom', 'text', 'reasons'], instead: 'what the page is and says' },
  {
    room: 'drivers',
    may: ['input', 'widgets', 'dom', 'text', 'reasons'],
    instead: 'they are handed the control; finding it is for find',
  },
  {
    room: 'fill',
    may: ['drivers', 'input', 'page', 'find', 'widgets', 'dom', 'text', 'reasons'],
    instead: 'the only room that sees both sides',
  },
];

test.each(rooms)('utils/engine/$room imports only $may: $instead', ({ room, may, instead }) => {
  const allowed = [room, ...may, 'timeouts'].map(engine);
  const broken = files
    .filter((file) => within(file, engine(room)))
    .flatMap(importsOf)
    .filter(({ to }) => within(to, 'utils/engine') && !within(to, ...allowed));
  expect(
    broken.map((one) => `${one.from} imports ${one.to}`),
    instead,
  ).toEqual([]);
});

/** The file that an import means, if it is ours. */
const fileOf = (to: string) =>
  files.find((other) => [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`].includes(other));

/** Every file that `from` reaches at run time, directly or not, with the file that imports it. */
function reachedFrom(from: readonly string[]) {
  const reached = new Map<string, string>(from.map((file) => [file, '']));
  for (const file of reached.keys())
    for (const { to, typeOnly } of importsOf(file)) {
      const next = typeOnly ? undefined : fileOf(to);
      if (next && !reached.has(next)) reached.set(next, file);
    }
  return reached;
}

test('reading never acts: text, dom, widgets, find and page reach no file of input, drivers or fill', () => {
  const reading = files.filter((file) => within(file, ...['text', 'dom', 'widgets', 'find', 'page'].map(engine)));
  const acting = [...reachedFrom(reading)].filter(([file]) =>
    within(file, ...['input', 'drivers', 'fill'].map(engine)),
  );
  expect(acting.map(([file, by]) => `${by} reaches ${file}`)).toEqual([]);
});

test('no circle of imports, types included', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const { to } of importsOf(file)) {
      const next = fileOf(to);
      if (next) visit(next, [...way, file]);
    }
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles, 'move what both need into a file of its own').toEqual([]);
});

test('no folder of the engine holds more than 14 files', () => {
  const count = new Map<string, number>();
  for (const file of files)
    if (within(file, 'utils/engine')) count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
  expect([...count].filter(([, n]) => n > 14)).toEqual([]);
});

test('content script: IndexedDB opened there is the portal’s own, so nothing it reaches imports Dexie, Zod or the store', () => {
  const reached = reachedFrom(files.filter((file) => within(file, 'entrypoints/portal.content')));
  const broken = [...reached.keys()]
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => !typeOnly && (to === 'dexie' || to === 'zod' || within(to, 'utils/store')));
  expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

const specs = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes('node_modules'));

test('a test proves something at the first try, and waits for events: no retries, no fixed waits', () => {
  const forbidden = /\bretries:\s*[1-9]|\bretries:.*\?|--retries|waitForTimeout\(/;
  // Pages that are filled by hand, and pictures, have nobody who says when they are ready.
  const byHand = /^tests\/(kits\/(person|hands|selfcheck)|walk\/|bench\/|practice\/|generated\/|hint\/sheets)/;
  const meant = ['tests/support/time.ts', 'tests/unit/architecture.test.ts'];
  const broken = [...specs, 'playwright.config.ts', 'vitest.config.ts'].filter(
    (name) => !byHand.test(name) && !meant.includes(name) && forbidden.test(readFileSync(name, 'utf8')),
  );
  expect(broken, 'wait for what comes; where time itself is tested, say letPass of tests/support/time').toEqual([]);
});

test('a comment starts with a verb or the thing, never with a clause', () => {
  const clause =
    /(?:\/\*\*?\s+(?:\* )?|(?<!\/\/.*\n)^[ \t]*\/\/ )(?:What|Whatever|Whether|Who|Whose|Where|Which|How|Of|By|The way)\b.*/gm;
  const broken = [...files, ...specs].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(clause)].map(([text]) => `${file}: ${text.trim()}`),
  );
  expect(broken, 'say what it is, does or returns: see Conventions in CONTRIBUTING.md').toEqual([]);
});

/** The code of a file without its comments. */
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

test('one kind of control, one reader, one driver: no other file asks for a kind', () => {
  const asks = /\bkind\)? ?[!=]== ?['"`]|\.test\((?:\w+[.!?]*)*kind\)|\bswitch \((?:\w+[.!?]*)*kind\)/;
  const broken = files.filter((file) => within(file, 'utils/engine') && asks.test(codeOf(file)));
  expect(broken, 'say it as a row of widgets/readers/index.ts or drivers/drivers.ts').toEqual([]);
});

/**
 * Files of reading that may keep something at module level. All but the first are caches of the meaning of a text or of
 * data.
 */
const MEMORIES: Record<string, readonly string[]> = {
  'find/page-memory.ts': ['memories'],
  'dom/read-cache.ts': ['look'],
  'text/normalise.ts': ['written', 'sets'],
  'text/canonical.ts': ['known', 'sets'],
  'text/label-match.ts': ['readings'],
  'widgets/detect/unmarked-triggers.ts': ['verdicts'],
  'find/near/near-names.ts': ['lexicons', 'made'],
  // The last verdict by document, kept by a key of all that it was made from.
  'page/probable.ts': ['judged'],
  // Empty for good.
  'fill/types.ts': ['noCounts'],
};

test('the page model owns what is known of a page: reading keeps nothing at module level', () => {
  const kept = /^(?:export )?(?:let (\w+)|const (\w+)[^=\n]*= new (?:Weak)?(?:Map|Set)\b(?:<[^\n]*>)?\(\))/gm;
  const broken = files
    .filter((file) =>
      within(file, ...['text', 'dom', 'widgets', 'find', 'page', 'drivers', 'input', 'fill'].map(engine)),
    )
    .flatMap((file) => [...codeOf(file).matchAll(kept)].map(([, a, b]) => ({ file, name: a ?? b ?? '' })))
    .filter(({ file, name }) => !MEMORIES[file.replace('utils/engine/', '')]?.includes(name));
  expect(broken, 'keep it in PageMemory (widgets/page-memory.ts)').toEqual([]);
});

/** The arguments of every call of a function in a text, each as it is written. */
function argumentsOf(code: string, name: string): string[][] {
  return [...code.matchAll(new RegExp(`\\b${name}(?:<[^()]*>)?\\(`, 'g'))].map((match) => {
    const given = [''];
    let depth = 1;
    for (const sign of code.slice(match.index + match[0].length)) {
      if ('([{'.includes(sign)) depth++;
      if (')]}'.includes(sign)) depth--;
      if (depth === 0) break;
      if (sign === ',' && depth === 1) given.push('');
      else given[given.length - 1] += sign;
    }
    return given;
  });
}

test('a wait of the engine has a name and a reason', () => {
  const number = /\d{2,}/;
  const compared = /- (?:since|rest|start|last|\w+Since) [<>]=? \(?[^)\n]*\b\d{2,}/;
  const broken = files
    .filter((file) => within(file, 'utils/engine') && file !== engine('timeouts.ts'))
    .filter((file) => {
      const code = codeOf(file);
      const limits = [
        ...argumentsOf(code, 'waitFor').map((all) => all[2]),
        ...argumentsOf(code, 'setTimeout').map((all) => all[1]),
      ];
      return compared.test(code) || limits.some((limit) => number.test(limit ?? ''));
    });
  expect(broken, 'name it in utils/engine/timeouts.ts, with what is waited for').toEqual([]);
});

test('files are named in the words of the glossary', () => {
  const old = /(^|-)(errand|cast|census|scene|furniture|seek|drawn|leaf|leaf-walk|onebox|three|said|cover|shut)\.tsx?$/;
  const named = (path: string) => path.split('/').at(-1) ?? '';
  expect(files.filter((file) => within(file, 'utils/engine') && old.test(named(file)))).toEqual([]);
});
