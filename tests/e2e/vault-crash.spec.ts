import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { killBrowser } from '../support/kill';
import { type LaunchOptions, launchPilot, type Pilot } from '../support/launch';
import { importProfiles, openOptions } from '../support/options';
import { sample } from '../support/sample';
import { letPass } from '../support/time';
import { filesWith, setPassphrase, startSetting, tryPassphrase, vaultOf } from '../support/vault';

const PASSPHRASE = '四匹马 correct horse';
const COUNT = 8;
/** The browser is killed six times in every run, with `KILLS=50` so often and at random. */
const KILLS = Number(process.env.KILLS ?? 0);
const SHARES = KILLS > 0 ? Array.from({ length: Math.ceil(KILLS / 2) }, () => Math.random() * 2 - 1) : [-1, 0.3, 1];
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Enough documents that a conversion takes a while, each of bytes that are nowhere else. */
function heavySample() {
  const file = sample();
  const [profile] = file.profiles;
  const scan = () => ({
    name: 'licence.png',
    type: 'image/png',
    data: Buffer.concat([PNG, randomBytes(1 << 19)]).toString('base64'),
  });
  file.profiles = Array.from({ length: COUNT }, (_, index) => ({
    ...profile,
    name: `第 ${index} 份`,
    works: [],
    documents: {
      businessLicence: scan(),
      authorisationLetter: scan(),
      administratorIdFront: null,
      administratorIdBack: null,
    },
  }));
  return file;
}

const heavy = heavySample();
const secrets = [
  sample().profiles[0].organization.idNumber,
  '份"',
  ...heavy.profiles
    .slice(0, 3)
    .map((one: { documents: { businessLicence: { data: string } } }) =>
      Buffer.from(one.documents.businessLicence.data, 'base64').subarray(5000, 5064),
    ),
];

let options: LaunchOptions & { home: string };

test.beforeEach(async ({ practice }) => {
  const home = await mkdtemp(join(tmpdir(), 'copyright-pilot-crash-'));
  options = { hostRules: practice.hostRules, lang: 'zh', home };
});

test.afterEach(async () => {
  await rm(options.home, { recursive: true, force: true, maxRetries: 3 });
});

/** Returns all content of the store, as the export writes it. */
async function contentOf(page: Page): Promise<string> {
  page.setDefaultTimeout(15_000);
  await expect(page.getByRole('list', { name: '档案' }).getByRole('button').first()).toBeVisible();
  const what = page.getByRole('combobox', { name: '导出范围' });
  await what.selectOption({ label: '全部' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** Opens the options after a crash, with the passphrase where one is asked for. */
async function reopen(): Promise<{ pilot: Pilot; page: Page; sealed: boolean }> {
  const pilot = await launchPilot(options);
  const page = await openOptions(pilot);
  const { unlock, set } = vaultOf(page);
  await expect(unlock.or(set)).toBeVisible();
  const sealed = await unlock.isVisible();
  if (sealed) await tryPassphrase(page, PASSPHRASE);
  return { pilot, page, sealed };
}

/** Waits until the bar of the conversion reaches a share, then ends the browser. Below 0 it does so before there is a bar. */
async function killAt(pilot: Pilot, page: Page, share: number): Promise<void> {
  const reached = (least: number) => {
    const bar = document.querySelector('progress');
    return bar !== null && bar.value >= least;
  };
  if (share < 0) await letPass((1 + share) * 800);
  else await page.waitForFunction(reached, share, { polling: 5, timeout: 4000 }).catch(() => {});
  await killBrowser(pilot);
}

test('killed while a passphrase is being set or taken away, at several points: all of the one or all of the other', async () => {
  test.setTimeout(SHARES.length * 100_000);
  let pilot = await launchPilot(options);
  await importProfiles(pilot, heavy);
  let page = await openOptions(pilot);
  const before = await contentOf(page);
  const ends: boolean[] = [];

  for (const share of SHARES) {
    await startSetting(page, PASSPHRASE);
    await killAt(pilot, page, share);

    let again = await reopen();
    ({ pilot, page } = again);
    ends.push(again.sealed);
    expect(await contentOf(page), `set, killed at ${share}`).toBe(before);
    if (!again.sealed) await setPassphrase(page, PASSPHRASE);
    // The rest of the crash is cleared up as soon as the page is open.
    await expect.poll(() => filesWith(options.home, secrets), { timeout: 20_000 }).toEqual([]);

    await vaultOf(page).off.click();
    await vaultOf(page).current.fill(PASSPHRASE);
    await vaultOf(page).off.click();
    await killAt(pilot, page, share);
    again = await reopen();
    ({ pilot, page } = again);
    ends.push(!again.sealed);
    expect(await contentOf(page), `taken away, killed at ${share}`).toBe(before);
    if (again.sealed) {
      await vaultOf(page).off.click();
      await vaultOf(page).current.fill(PASSPHRASE);
      await vaultOf(page).off.click();
      await expect(vaultOf(page).set).toBeVisible({ timeout: 60_000 });
    }
  }
  await pilot.close();
  // The kills came before the switch and after it, or this shows nothing.
  expect(ends).toContain(true);
  expect(ends).toContain(false);
});
