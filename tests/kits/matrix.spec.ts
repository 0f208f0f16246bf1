import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchPilot, type Pilot } from '../browser/launch';
import { importProfiles } from '../browser/options';
import { openPanel, type Panel, type Row } from '../browser/panel';
import { openPortal } from '../browser/portal';
import { type Cell, judge, type Ledger, type Model, table, worse } from './judge';
import { KITS } from './kits';
import { type Kits, serveKits } from './serve';

// Every kit's account and identity form, filled by the built extension on a page without focus, judged by the kit's own
// committed state. A cell is right, honestly refused, or WRONG; none may be wrong, and none worse than ledger.json says.
// KIT=antd5,arco takes some kits only; RECORD=1 writes the ledger anew for them.

const asked = process.env.KIT?.split(',').filter(Boolean);
const kits = Object.keys(KITS).filter((kit) => !asked || asked.includes(kit));
/** A worker ends with the first test that fails: results are kept in files, and the last worker prints them all. */
const RESULTS = '.output/test/kits';
const LEDGER = 'tests/kits/ledger.json';
const readLedger = async (): Promise<Ledger> => JSON.parse(await readFile(LEDGER, 'utf8'));

/** Writes down what each kit refuses now. */
async function record(results: Readonly<Record<string, readonly Cell[]>>): Promise<void> {
  const ledger = await readLedger();
  for (const name of Object.keys(results)) {
    const [kit = '', form = ''] = name.split(' ');
    const refused = results[name]!.filter(({ verdict }) => verdict !== 'right').map(({ step }) => `${form} ${step}`);
    ledger[kit] = [...(ledger[kit] ?? []).filter((line) => !line.startsWith(`${form} `)), ...refused].sort();
  }
  await writeFile(LEDGER, `${JSON.stringify(ledger, null, 2)}\n`);
}

interface Oracle {
  model(): Model;
  validate(): Promise<Record<string, string>>;
  forbidden: Record<string, number>;
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
  for (const name of kits.flatMap((kit) => [`${kit} account`, `${kit} identity`])) {
    const text = await readFile(join(RESULTS, `${name}.json`), 'utf8').catch(() => null);
    if (text) results[name] = JSON.parse(text);
  }
  console.log(table(results));
  if (process.env.RECORD) await record(results);
});

interface Filled {
  model: Model;
  rows: Row[];
  seconds: number;
  complaints: Record<string, string>;
  forbidden: Record<string, number>;
  again: { model: Model; rows: Row[] };
}

/** Presses the button and waits for the end, however long it takes: slowness is reported, not confused with failure. */
async function press(panel: Panel): Promise<Row[]> {
  await panel.fillButton().click();
  await expect(panel.fillButton()).toBeEnabled({ timeout: 200_000 });
  await expect(panel.results()).toBeVisible();
  return panel.rows();
}

/** Opens a form, fills it without focus, and once more: the second time must change nothing. */
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
    const started = Date.now();
    const rows = await press(panel);
    const seconds = (Date.now() - started) / 1000;
    const read = () => page.evaluate(`(${oracle.toString()})().model()`) as Promise<Model>;
    const model = await read();
    await page.screenshot({ path: join(RESULTS, `${shot}.png`), fullPage: true }).catch(() => {});
    await portal.unfocus();
    const again = { rows: await press(panel), model: await read() };
    const complaints = (await page.evaluate(`(${oracle.toString()})().validate()`)) as Record<string, string>;
    const forbidden = (await page.evaluate(`({ ...(${oracle.toString()})().forbidden })`)) as Record<string, number>;
    return { model, rows, seconds, complaints, forbidden, again };
  } finally {
    await page.close();
    await panel.page.close();
  }
}

for (const kit of kits) {
  for (const form of ['account', 'identity'] as const) {
    test(`${kit}: ${form}`, async () => {
      test.setTimeout(420_000);
      const filled = await fill(server.urls[form](kit), `${kit}-${form}`);
      const cells = judge(form, filled.model, filled.rows);
      await mkdir(RESULTS, { recursive: true });
      await writeFile(join(RESULTS, `${kit} ${form}.json`), JSON.stringify(cells, null, 1));
      console.log(`${kit} ${form}: ${filled.seconds.toFixed(1)} s`);
      const changed = filled.again.rows.filter(({ fate }) => fate === 'filled').map(({ field }) => field);
      if (changed.length) console.log(`  filled again the second time: ${changed.join(', ')}`);
      if (JSON.stringify(filled.again.model) !== JSON.stringify(filled.model))
        console.log(`  the second fill changed the model: ${JSON.stringify(filled.again.model)}`);
      console.log(`  complaints: ${JSON.stringify(filled.complaints)}`);
      expect(Object.entries(filled.forbidden).filter(([, count]) => count > 0)).toEqual([]);
      expect.soft(filled.again.model).toEqual(filled.model);
      expect(cells.filter(({ verdict }) => verdict === 'WRONG')).toEqual([]);
      if (!process.env.RECORD) expect(worse(await readLedger(), kit, form, cells), 'worse than the ledger').toEqual([]);
    });
  }
}
