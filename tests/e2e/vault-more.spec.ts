// biome-ignore-all lint/suspicious/noExplicitAny: rows of an older version, as plain data
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, fillUnfocused, test } from '../support/fixtures';
import { killBrowser } from '../support/kill';
import { type LaunchOptions, launchPilot, type Pilot } from '../support/launch';
import { importProfiles, openOptions } from '../support/options';
import { openPanel } from '../support/panel';
import { openPortal } from '../support/portal';
import { sample } from '../support/sample';
import { letPass } from '../support/time';
import { filesWith, sessionOf, setPassphrase, tryPassphrase, vaultOf } from '../support/vault';
import { quick } from './pages';

const PASSPHRASE = '四匹马 correct horse';
const [profile] = sample().profiles;

let options: LaunchOptions & { home: string };
let pilot: Pilot;

test.beforeEach(async ({ practice }) => {
  const home = await mkdtemp(join(tmpdir(), 'copyright-pilot-store-'));
  options = { hostRules: practice.hostRules, lang: 'zh', home };
  pilot = await launchPilot(options);
});

test.afterEach(async () => {
  await pilot.close();
  await rm(options.home, { recursive: true, force: true, maxRetries: 3 });
});

// The browser's events, as far as the worker and the extension's documents know them.
interface Event {
  dispatch(...args: unknown[]): void;
}
declare const chrome: {
  idle: { onStateChanged: Event };
  alarms: { get(name: string): Promise<object | undefined>; onAlarm: Event };
  storage: { session: { set(items: object): Promise<void> } };
};

const profiles = (page: Page) => page.getByRole('list', { name: '档案', exact: true }).getByRole('button');
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true }).first();
const saved = (page: Page) => expect(page.getByText('已保存')).toBeVisible();
const worker = async () => pilot.context.serviceWorkers()[0] ?? (await pilot.context.waitForEvent('serviceworker'));

test('locks with the computer, when it is idle, and when nobody uses it for long enough; values to copy go too', async () => {
  await importProfiles(pilot);
  const page = await openOptions(pilot);
  await setPassphrase(page, PASSPHRASE);
  const { unlock, autoLock } = vaultOf(page);
  await expect(autoLock).toHaveValue('15');

  const portal = await openPortal(pilot, quick('register.html?state=none&stage=account#/identity'));
  await portal.page.getByRole('textbox').first().fill('somebody_else');
  const panel = await openPanel(pilot, portal.tab);
  await fillUnfocused({ portal, panel }, pilot);
  expect(await sessionOf(pilot)).toContain(profile.account.username);

  await (await worker()).evaluate(() => chrome.idle.onStateChanged.dispatch('active'));
  await expect(unlock).toHaveCount(0);
  await (await worker()).evaluate(() => chrome.idle.onStateChanged.dispatch('locked'));
  await expect(unlock).toBeVisible();
  await expect(vaultOf(panel.page).unlock).toBeVisible();
  await expect(panel.fillButton()).toHaveCount(0);
  await expect(panel.remaining()).toBeVisible();
  await expect(panel.page.getByText(profile.name)).toHaveCount(0);
  await expect.poll(() => sessionOf(pilot)).not.toContain(profile.account.username);
  expect(await sessionOf(pilot)).not.toContain(profile.organization.name);

  await tryPassphrase(panel.page, PASSPHRASE);
  await expect(panel.fillButton()).toBeEnabled();
  await expect(profiles(page).first()).toBeVisible();
  await (await worker()).evaluate(() => chrome.idle.onStateChanged.dispatch('idle'));
  await expect(unlock).toBeVisible();

  await tryPassphrase(page, PASSPHRASE);
  await autoLock.selectOption('5');
  const lookAt = async (minutesAgo: number) =>
    (await worker()).evaluate(
      async (used) => {
        await chrome.storage.session.set({ 'vault:used': used });
        chrome.alarms.onAlarm.dispatch({ name: 'auto-lock' });
        return (await chrome.alarms.get('auto-lock')) !== undefined;
      },
      Date.now() - minutesAgo * 60_000,
    );
  expect(await lookAt(4)).toBe(true);
  await expect(unlock).toHaveCount(0);
  await lookAt(6);
  await expect(unlock).toBeVisible();
});

test('two option pages: both change one profile, one sets a passphrase, one locks; nothing is lost', async () => {
  await importProfiles(pilot);
  const [one, two] = [await openOptions(pilot), await openOptions(pilot)];
  for (const page of [one, two]) await expect(field(page, '手机号')).toBeVisible();
  await field(one, '手机号').press('End');
  await field(two, '邮箱').press('End');
  await Promise.all([
    field(one, '手机号').pressSequentially('111', { delay: 20 }),
    field(two, '邮箱').pressSequentially('222', { delay: 20 }),
  ]);
  for (const page of [one, two]) {
    await saved(page);
    await expect(field(page, '手机号')).toHaveValue(`${profile.account.phone}111`);
    await expect(field(page, '邮箱')).toHaveValue(`${profile.account.email}222`);
  }
  await setPassphrase(one, PASSPHRASE);
  await field(two, '用户名').fill('after_sealing');
  await saved(two);
  await expect(field(one, '用户名')).toHaveValue('after_sealing');
  await expect(profiles(one)).toHaveCount(1);
  await vaultOf(one).lock.click();
  await expect(vaultOf(two).unlock).toBeVisible();
  await tryPassphrase(two, PASSPHRASE);
  await expect(field(one, '用户名')).toHaveValue('after_sealing');
});

test('killed while typing: what was kept is there, nothing is doubled', async () => {
  await importProfiles(pilot);
  const page = await openOptions(pilot);
  const box = field(page, '用户名');
  await box.fill('');
  for (const round of ['a', 'b', 'c']) {
    const typing = box.pressSequentially(round.repeat(40), { delay: 5 }).catch(() => {});
    await letPass(120);
    await killBrowser(pilot);
    await typing;
    pilot = await launchPilot(options);
    const again = await openOptions(pilot);
    await expect(profiles(again)).toHaveCount(1);
    expect(await field(again, '用户名').inputValue()).toMatch(/^(a*|yunfan_demo)$/);
    await expect(field(again, '机构全称')).toHaveValue(profile.organization.name);
    await again.close();
    if (round === 'a') break;
  }
});

test('no room: what was typed stays, is said to be unsaved, and is kept once there is room', async () => {
  test.slow();
  await importProfiles(pilot);
  await pilot.context.close();
  pilot = await launchPilot(options);
  // Before the page writes: the browser asks for the room once, and remembers it for half a minute.
  const session = await pilot.context.newCDPSession(pilot.desk);
  const origin = `chrome-extension://${pilot.id}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const page = await openOptions(pilot);
  await expect(field(page, '用户名')).toBeVisible();
  await field(page, '用户名').fill('no_room');
  await expect(page.getByText(/空间满了/).first()).toBeVisible();
  await expect(field(page, '用户名')).toHaveValue('no_room');
  await vaultOf(page).passphrase.fill(PASSPHRASE);
  await vaultOf(page).again.fill(PASSPHRASE);
  await vaultOf(page).understood.check();
  await vaultOf(page).set.click();
  await expect(page.getByText(/磁盘空间不够/)).toBeVisible();
  await expect(vaultOf(page).set).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(async () => {
    await page.getByRole('button', { name: '重试' }).click({ timeout: 10_000 });
    await expect(page.getByText('已保存')).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await page.reload();
  await expect(field(page, '用户名')).toHaveValue('no_room');
});

/**
 * Makes the database as the first version made it, and deletes everything later. Runs in a document of the extension.
 */
async function firstVersion(file: ReturnType<typeof sample>): Promise<void> {
  for (const name of await (navigator as any).storageBuckets.keys())
    await (navigator as any).storageBuckets.delete(name);
  const ended = (request: IDBRequest | IDBTransaction) =>
    new Promise<any>((done, fail) => {
      (request as IDBRequest).onsuccess = (request as IDBTransaction).oncomplete = () =>
        done((request as IDBRequest).result);
      request.onerror = () => fail(request.error);
    });
  await ended(indexedDB.deleteDatabase('copyright-pilot-catalogue'));
  const opening = indexedDB.open('copyright-pilot', 10);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    db.createObjectStore('profiles', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
    db.createObjectStore('documents', { keyPath: 'id' }).createIndex('at', 'at');
    db.createObjectStore('progress', { keyPath: ['profile', 'work', 'page', 'step'] }).createIndex(
      'profile',
      'profile',
    );
    db.createObjectStore('settings', { keyPath: 'key' });
  };
  const db: IDBDatabase = await ended(opening);
  const [one] = file.profiles;
  const documents: { id: string; name: string; type: string; blob: Blob; at: number }[] = [];
  const keep = (slots: Record<string, any>) =>
    Object.fromEntries(
      Object.entries(slots).map(([slot, document]) => {
        if (!document) return [slot, null];
        const { name, type, data } = document;
        const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
        documents.push({ id: `${slot}-${documents.length}`, name, type, blob: new Blob([bytes], { type }), at: 1 });
        return [slot, { id: documents.at(-1)!.id, name, type, size: bytes.length }];
      }),
    );
  const works = one.works.map((work: any, index: number) => ({
    ...work,
    id: `work-${index}`,
    documents: keep({
      registrationCertificate: null,
      operationScreenshot: null,
      programMaterial: null,
      documentMaterial: null,
      ...work.documents,
    }),
  }));
  const row = { ...one, id: 'profile-1', updatedAt: 1, works, documents: keep(one.documents) };
  const transaction = db.transaction(['profiles', 'documents', 'progress', 'settings'], 'readwrite');
  transaction.objectStore('profiles').put(row);
  for (const document of documents) transaction.objectStore('documents').put(document);
  const done = { profile: 'profile-1', work: '', page: 'cpcc/account', step: 'username', how: 'ticked', at: 1 };
  transaction.objectStore('progress').put(done);
  transaction.objectStore('settings').put({ key: 'in-use', value: { profile: 'profile-1', work: 'work-0' } });
  await ended(transaction);
  db.close();
}

test('the database of the first version is taken over whole, and is gone from the disk under a passphrase', async () => {
  await pilot.desk.evaluate('globalThis.__name = (one) => one');
  await pilot.desk.evaluate(firstVersion, sample());
  await pilot.context.close();
  pilot = await launchPilot(options);
  const page = await openOptions(pilot);
  await expect(field(page, '机构全称')).toHaveValue(profile.organization.name);
  await expect(profiles(page)).toHaveCount(1);
  await page.goto(`chrome-extension://${pilot.id}/options.html`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const text = await (await (await download).createReadStream()).toArray();
  const [again] = JSON.parse(Buffer.concat(text).toString('utf8')).profiles;
  expect(again.documents).toEqual(profile.documents);
  expect(again.organization).toEqual(profile.organization);
  const portal = await openPortal(pilot, quick('register.html?state=none&stage=account#/identity'));
  const panel = await openPanel(pilot, portal.tab);
  await expect(panel.done()).toContainText('用户名');

  await setPassphrase(page, PASSPHRASE);
  const scan = Buffer.from(profile.documents.businessLicence.data, 'base64').subarray(2000, 2100);
  const secrets = [profile.organization.name, profile.organization.idNumber, profile.administrator.idNumber, scan];
  await expect.poll(() => filesWith(options.home, secrets), { timeout: 20_000 }).toEqual([]);
});
