import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures';
import { launchPilot, type Pilot } from '../support/launch';
import { importProfiles, openOptions } from '../support/options';
import { sample } from '../support/sample';
import { filesWith, sessionOf, setPassphrase, tryPassphrase, vaultOf } from '../support/vault';

const PASSPHRASE = '四匹马 correct horse';
const [profile] = sample().profiles;

/** Texts and bytes of the sample that nobody else would write to a disk. */
const secrets = [
  profile.name,
  profile.organization.name,
  profile.organization.idNumber,
  profile.administrator.name,
  profile.administrator.idNumber,
  profile.account.email,
  profile.account.phone,
  profile.works[0].fullName,
  profile.documents.businessLicence.name,
  Buffer.from(profile.documents.businessLicence.data, 'base64').subarray(2000, 2100),
  Buffer.from(profile.documents.administratorIdFront.data, 'base64').subarray(2000, 2100),
];

let home: string;
let pilot: Pilot;

test.beforeEach(async ({ practice }) => {
  home = await mkdtemp(join(tmpdir(), 'copyright-pilot-vault-'));
  pilot = await launchPilot({ hostRules: practice.hostRules, lang: 'zh', home });
  await importProfiles(pilot);
});

test.afterEach(async () => {
  await pilot.close();
  await rm(home, { recursive: true, force: true, maxRetries: 3 });
});

const list = (page: Awaited<ReturnType<typeof openOptions>>) => page.getByRole('list', { name: /^(档案|Profiles)$/ });

test('sealed by a passphrase: locked, unlocked, locked after a restart, and nothing readable on the disk', async ({
  practice,
}) => {
  expect((await filesWith(home, secrets)).length).toBeGreaterThan(0);
  const page = await openOptions(pilot);
  await setPassphrase(page, PASSPHRASE);
  await expect(list(page).getByText(profile.name)).toBeVisible();
  await vaultOf(page).lock.click();
  await expect(vaultOf(page).unlock).toBeVisible();
  await expect(page.getByText(profile.name)).toHaveCount(0);
  expect(await sessionOf(pilot)).not.toContain('vault:key');
  expect(await filesWith(home, secrets)).toEqual([]);

  await tryPassphrase(page, 'another');
  await expect(page.getByRole('alert')).toHaveText(/口令不对/);
  await tryPassphrase(page, PASSPHRASE);
  await expect(list(page).getByText(profile.name)).toBeVisible();
  expect(await filesWith(home, secrets)).toEqual([]);

  await pilot.context.close();
  expect(await filesWith(home, secrets)).toEqual([]);
  pilot = await launchPilot({ hostRules: practice.hostRules, lang: 'zh', home });
  const again = await openOptions(pilot);
  await expect(vaultOf(again).unlock).toBeVisible();
  await tryPassphrase(again, PASSPHRASE);
  await expect(list(again).getByText(profile.name)).toBeVisible();
});
