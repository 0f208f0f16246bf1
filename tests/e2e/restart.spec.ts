import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures';
import { launchPilot, type Pilot } from '../support/launch';
import { importProfiles } from '../support/options';
import { openPanel } from '../support/panel';
import { openPortal } from '../support/portal';
import { quick } from './pages';

const ACCOUNT = quick('register.html?stage=account#/identity');
const SUCCESS = quick('register.html?stage=success#/identity');

/** Returns the steps that the panel lists as done on a page. */
async function doneOn(pilot: Pilot, url: string, fill = false): Promise<string[]> {
  const portal = await openPortal(pilot, url);
  const panel = await openPanel(pilot, portal.tab);
  await expect(panel.remaining()).toBeVisible();
  if (fill) {
    await portal.unfocus();
    await panel.fill();
  }
  await expect(panel.done()).toBeAttached();
  const items = await panel.done().getByRole('listitem').allTextContents();
  await panel.page.close();
  await portal.page.close();
  return items;
}

test('profile and progress survive a restart of the browser', async ({ practice }) => {
  const home = await mkdtemp(join(tmpdir(), 'copyright-pilot-restart-'));
  const options = { hostRules: practice.hostRules, lang: 'zh', home } as const;
  const first = await launchPilot(options);
  await importProfiles(first);
  const before = await doneOn(first, ACCOUNT, true);
  expect(before.join()).toContain('机构全称');
  await first.close();

  const second = await launchPilot(options);
  const after = await doneOn(second, SUCCESS);
  expect(after).toEqual(expect.arrayContaining(before));
  await second.close();
  await rm(home, { recursive: true, force: true });
});
