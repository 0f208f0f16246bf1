import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { launchPilot, type Pilot } from '../support/launch';
import { openOptions } from '../support/options';
import { letPass } from '../support/time';
import { choose, csv, expect, NO_NETWORK, withProfile } from './fixture';

const test = base.extend<{ home: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'copyright-pilot-crash-'));
    await use(home);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** When an import is cut, in milliseconds: soon in every run, with `KILLS` at random, to be repeated by `--repeat-each`. */
const cutAfter = () => (process.env.KILLS ? Math.random() * 600 : 60);

const start = (home: string) => launchPilot({ hostRules: NO_NETWORK, home });

/** Ends the browser as a power cut does: it gets to do nothing more. */
async function kill(pilot: Pilot): Promise<void> {
  const session = await pilot.context.newCDPSession(pilot.desk);
  const gone = pilot.context.waitForEvent('close');
  await session.send('Browser.crash' as never).catch(() => {});
  await gone;
}

async function reopened(home: string): Promise<{ pilot: Pilot; page: Page }> {
  const pilot = await start(home);
  const page = await openOptions(pilot);
  await expect(page.getByRole('button', { name: '新建' })).toBeVisible();
  return { pilot, page };
}

test('the browser is killed in mid-typing: nothing is lost', async ({ home }) => {
  const pilot = await start(home);
  const page = await openOptions(pilot);
  await withProfile(page);
  const text = '正在填写的内容还没有停下来';
  await page.getByLabel('用户名').fill('');
  await page.getByLabel('用户名').pressSequentially(text, { delay: 20 });
  await page.getByLabel('成立日期', { exact: true }).press('End');
  await page.keyboard.type('x');
  // Sooner than the pause after which the page says that it is kept.
  await letPass(150);
  await kill(pilot);
  const again = await reopened(home);
  await expect(again.page.getByLabel('用户名')).toHaveValue(text);
  await expect(again.page.getByLabel('成立日期', { exact: true })).toHaveValue('2017-04-24x');
  await again.pilot.close();
});

test('the browser is killed in mid-import: all of it is there or none, and once', async ({ home }) => {
  const pilot = await start(home);
  const page = await openOptions(pilot);
  const rows = Array.from({ length: 600 }, (_, index) => `示例${index}有限公司,示例${index}系统,V1.0`);
  await choose(page, csv(`机构全称,软件全称,版本号\n${rows.join('\n')}`));
  await page.getByRole('dialog').getByRole('button', { name: '导入 600 份' }).click();
  await letPass(cutAfter());
  await kill(pilot);
  const again = await reopened(home);
  await expect(async () => {
    const counted = await again.page.getByText(/^共 \d+ 份$/).count();
    const empty = await again.page.getByText('还没有档案').count();
    expect(counted + empty).toBe(1);
  }).toPass();
  if ((await again.page.getByText('还没有档案').count()) === 0)
    await expect(again.page.getByText('共 600 份')).toBeVisible();
  // Once more: the earlier content is the same, so nothing is doubled.
  await choose(again.page, csv(`机构全称,软件全称,版本号\n${rows.join('\n')}`));
  await expect(again.page.getByText(/新建 (?:600|0) 份，更新 0 份，相同 (?:0|600) 份/)).toBeVisible();
  await again.page.keyboard.press('Escape');
  await again.pilot.close();
});
