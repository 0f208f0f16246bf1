import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  type Cell,
  type Form,
  judge,
  judgeUndo,
  type Ledger,
  lineOf,
  type Model,
  type Says,
  worse,
} from '../support/judge';
import { launchPilot, type Pilot } from '../support/launch';
import { importProfiles } from '../support/options';
import { openPanel, type Panel, type Row } from '../support/panel';
import { openPortal } from '../support/portal';
import { KITS } from './kits';
import { type Kits, serveKits } from './serve';
import { table } from './table';

// Fills every kit's account and identity form, and its page of widgets, by the built extension on a page without focus.
// The judge is the kit's own committed state: after a fill, after a second one, and after undo. A cell is right,
// honestly refused, or WRONG. None may be wrong, and none worse than ledger.json says. KIT=antd5,arco takes some kits
// only. RECORD=1 writes the ledger for them again.

const asked = process.env.KIT?.split(',').filter(Boolean);
const kits = Object.keys(KITS).filter((kit) => !asked || asked.includes(kit));
/** A worker ends with the first test that fails. So results are kept in files, and the last worker prints them all. */
const RESULTS = '.output/test/kits';
const LEDGER = 'tests/kits/ledger.json';
const readLedger = async (): Promise<Ledger> => JSON.parse(await readFile(LEDGER, 'utf8'));

/** A form of a kit: its name in the results (`widgets work`), its address, and the portal page that it is. */
interface Sheet {
  kit: string;
  name: string;
  form: Form;
  url: () => string;
}
const sheets: Sheet[] = kits.flatMap((kit) => [
  ...(['account', 'identity'] as const).map((form) => ({ kit, name: form, form, url: () => server.urls[form](kit) })),
  ...(KITS[kit]!.widgets ? (['account', 'identity', 'work'] as const) : []).map((form) => ({
    kit,
    name: `widgets-${form}`,
    form,
    url: () => server.urls.widgets(kit, form),
  })),
]);

/** Writes down the refusals of each kit now. */
async function record(results: Readonly<Record<string, readonly Cell[]>>): Promise<void> {
  const ledger = await readLedger();
  for (const name of Object.keys(results)) {
    const [kit = '', sheet = ''] = name.split(' ');
    const refused = results[name]!.filter(({ verdict }) => verdict !== 'right').map((cell) => lineOf(sheet, cell));
    ledger[kit] = [...(ledger[kit] ?? []).filter((line) => !line.startsWith(`${sheet} `)), ...refused].sort();
  }
  await writeFile(LEDGER, `${JSON.stringify(ledger, null, 2)}\n`);
}

interface Oracle {
  model(): Model;
  validate(): Promise<Record<string, string>>;
  forbidden: Record<string, number>;
  widgets?: Record<string, string>;
  refused?: string[];
}
const oracle = () => (window as unknown as { __practice: Oracle }).__practice;

let server: Kits;
let pilot: Pilot;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await serveKits(kits);
  pilot = await launchPilot({ hostRules: server.hostRules });
  await importProfiles(pilot);
});
test.afterAll(async () => {
  await pilot?.close();
  await server?.close();
  const results: Record<string, Cell[]> = {};
  for (const { kit, name: sheet } of sheets) {
    const name = `${kit} ${sheet}`;
    const text = await readFile(join(RESULTS, `${name}.json`), 'utf8').catch(() => null);
    if (text) results[name] = JSON.parse(text);
  }
  console.log(table(results));
  if (process.env.RECORD) await record(results);
});

interface Filled {
  says: Says;
  before: Model;
  model: Model;
  rows: Row[];
  seconds: number;
  complaints: Record<string, string>;
  forbidden: Record<string, number>;
  again: { model: Model; rows: Row[] };
  undone: { model: Model; rows: Row[] };
}

/** Presses the button and waits for the end, however long it takes: slowness is reported, not confused with failure. */
async function press(panel: Panel): Promise<Row[]> {
  await panel.fillButton().click();
  await expect(panel.fillButton()).toBeEnabled({ timeout: 200_000 });
  await expect(panel.results()).toBeVisible();
  return panel.rows();
}

/** Takes the fill back. Returns the rows that the panel then reports as not taken back. */
async function takeBack(panel: Panel): Promise<Row[]> {
  if ((await panel.undoButton().count()) === 0) return [];
  await panel.undoButton().click();
  await expect(panel.undoButton()).toHaveCount(0, { timeout: 120_000 });
  await expect(panel.fillButton()).toBeEnabled({ timeout: 120_000 });
  return panel.rows();
}

/** Opens a form, fills it without focus, and once more: the second time must change nothing. Then takes it all back. */
async function fill(url: string, shot: string): Promise<Filled> {
  const portal = await openPortal(pilot, url);
  const panel = await openPanel(pilot, portal.tab);
  const { page } = portal;
  await mkdir(RESULTS, { recursive: true });
  try {
    await page.waitForFunction(() => '__practice' in window);
    await expect(panel.fillButton()).toBeEnabled({ timeout: 8000 });
    await panel.page.bringToFront();
    await portal.unfocus();
    const read = () => page.evaluate(`(${oracle.toString()})().model()`) as Promise<Model>;
    const before = await read();
    const says = (await page.evaluate(
      `(({ widgets, refused }) => ({ widgets, refused }))((${oracle.toString()})())`,
    )) as Says;
    const started = Date.now();
    const rows = await press(panel);
    const seconds = (Date.now() - started) / 1000;
    const model = await read();
    await page.screenshot({ path: join(RESULTS, `${shot}.png`), fullPage: true }).catch(() => {});
    await portal.unfocus();
    const again = { rows: await press(panel), model: await read() };
    const complaints = (await page.evaluate(`(${oracle.toString()})().validate()`)) as Record<string, string>;
    const forbidden = (await page.evaluate(`({ ...(${oracle.toString()})().forbidden })`)) as Record<string, number>;
    await portal.unfocus();
    const undone = { rows: await takeBack(panel), model: await read() };
    return { says, before, model, rows, seconds, complaints, forbidden, again, undone };
  } finally {
    await page.close();
    await panel.page.close();
  }
}

for (const { kit, name, form, url } of sheets) {
  test(`${kit}: ${name}`, async () => {
    test.setTimeout(420_000);
    const filled = await fill(url(), `${kit}-${name}`);
    const { before, model, undone, again } = filled;
    const cells = [
      ...judge(form, model, filled.rows, filled.says),
      ...judgeUndo(form, { before, filled: again.model, after: undone.model }, undone.rows),
    ];
    await mkdir(RESULTS, { recursive: true });
    await writeFile(join(RESULTS, `${kit} ${name}.json`), JSON.stringify(cells, null, 1));
    console.log(`${kit} ${name}: ${filled.seconds.toFixed(1)} s`);
    const changed = again.rows.filter(({ fate }) => fate === 'filled').map(({ field }) => field);
    if (changed.length) console.log(`  filled again the second time: ${changed.join(', ')}`);
    console.log(`  complaints: ${JSON.stringify(filled.complaints)}`);
    expect(Object.entries(filled.forbidden).filter(([, count]) => count > 0)).toEqual([]);
    expect.soft(again.model, 'the second fill changed the model').toEqual(model);
    expect(cells.filter(({ verdict }) => verdict === 'WRONG')).toEqual([]);
    if (!process.env.RECORD) expect(worse(await readLedger(), kit, name, cells), 'worse than the ledger').toEqual([]);
  });
}
