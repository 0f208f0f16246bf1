import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectBothCopies, remove, storageOf, writeOver } from '../support/damage';
import { expect, test } from '../support/fixtures';
import { type LaunchOptions, launchPilot, type Pilot } from '../support/launch';
import { importProfiles, openOptions } from '../support/options';
import { sample } from '../support/sample';
import { setPassphrase, tryPassphrase, vaultOf } from '../support/vault';

const PASSPHRASE = '四匹马 correct horse';
const [profile] = sample().profiles;

let options: LaunchOptions & { home: string };
let pilot: Pilot;

test.beforeEach(async ({ practice }) => {
  const home = await mkdtemp(join(tmpdir(), 'copyright-pilot-loss-'));
  options = { hostRules: practice.hostRules, lang: 'zh', home };
  pilot = await launchPilot(options);
  await importProfiles(pilot);
});

test.afterEach(async () => {
  await pilot.close();
  await rm(options.home, { recursive: true, force: true, maxRetries: 3 });
});

/** Closes the browser, damages the data on the disk, and opens the options again. */
async function after(damage: (storage: ReturnType<typeof storageOf>) => void, isSealed: boolean): Promise<Page> {
  await pilot.context.close();
  damage(storageOf(options.home));
  pilot = await launchPilot(options);
  const page = await openOptions(pilot);
  if (isSealed) await tryPassphrase(page, PASSPHRASE);
  return page;
}

/** The profile is there, with a scan that can be decoded. */
async function expectEverything(page: Page): Promise<void> {
  await expect(page.getByRole('list', { name: '档案', exact: true }).getByRole('button')).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: '机构全称', exact: true }).first()).toHaveValue(
    profile.organization.name,
  );
  const picture = page.locator('img').first();
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  await expectBothCopies(page, 1);
}

const restored = (page: Page) => page.getByText('已经改用第二份数据');

for (const isSealed of [false, true])
  test(`the browser loses its databases, ${isSealed ? 'sealed' : 'readable'}: everything is there again`, async () => {
    test.setTimeout(120_000);
    const first = await openOptions(pilot);
    if (isSealed) await setPassphrase(first, PASSPHRASE);
    await expectBothCopies(first, 1);

    let page = await after(({ byDefault }) => (isSealed ? writeOver(byDefault) : remove(byDefault)), isSealed);
    await expectEverything(page);
    await expect(restored(page)).toHaveCount(0);

    // Overwritten, as by a power cut, or cleared, as by eviction.
    page = await after(({ buckets: [place = ''] }) => (isSealed ? remove(place) : writeOver(place)), isSealed);
    await expectEverything(page);
    await expect(restored(page)).toBeVisible();
    await page.getByRole('button', { name: '知道了' }).click();
    await expect(restored(page)).toHaveCount(0);
  });

test('both copies are lost: it is said, and a backup made in one press brings everything back', async () => {
  test.setTimeout(120_000);
  const first = await openOptions(pilot);
  await expect(first.getByText('还没有备份过')).toBeVisible();
  const download = first.waitForEvent('download');
  await first.getByRole('button', { name: '立即备份' }).click();
  const buffer = await readFile(await (await download).path());
  await expect(first.getByText('之后没有改动')).toBeVisible();
  const page = await after(({ buckets }) => buckets.map(writeOver), false);
  await expect(page.getByText('两份数据都读不出来')).toBeVisible();
  await expect(vaultOf(page).set).toBeVisible();
  const file = { name: 'backup.json', mimeType: 'application/json', buffer };
  await page.getByLabel('导入档案').setInputFiles(file);
  await expectEverything(page);
});
