// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLock } from '../../../entrypoints/background/lock';
import { type AutoLock, lock, setAutoLock, setPassphrase, unlock, vaultState } from '../../../utils/store';
import { ALARM } from '../../../utils/vault/auto-lock';
import { emptyBrowser } from '../../support/storage';

vi.mock('hash-wasm', () => import('../../support/quick-kdf'));

const MINUTE = 60_000;
const OWN = 'chrome-extension://test-extension-id/sidepanel.html';
const PORTAL = 'https://register.ccopyright.com.cn/account.html';

const say = (url: string, message: object) =>
  fakeBrowser.runtime.onMessage.trigger(message, { id: browser.runtime.id, url } as never, () => {});

/** Lets time go on, and rings the alarm when it is due. */
async function pass(minutes: number, each: () => Promise<unknown> = async () => {}): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    vi.setSystemTime(Date.now() + MINUTE);
    await each();
    const alarm = await browser.alarms.get(ALARM);
    if (alarm && alarm.scheduledTime <= Date.now()) {
      await browser.alarms.clear(ALARM);
      await Promise.all(fakeBrowser.alarms.onAlarm.hasListeners() ? [fakeBrowser.alarms.onAlarm.trigger(alarm)] : []);
      await new Promise((done) => setImmediate(done));
      await vaultState();
    }
  }
}

/** Opens a vault that locks after so many minutes. */
async function opened(autoLock: AutoLock): Promise<void> {
  expect(await setPassphrase('correct horse battery', () => {})).toBe('done');
  await setAutoLock(autoLock);
  await lock();
  expect(await unlock('correct horse battery')).toBe(true);
}

beforeEach(async () => {
  await emptyBrowser();
  (browser.runtime as { getURL(path: string): string }).getURL = (path) =>
    new URL(path, 'chrome-extension://test-extension-id/').href;
  (fakeBrowser.storage.session as { setAccessLevel?: unknown }).setAccessLevel = async () => {};
  (fakeBrowser.idle as { onStateChanged: unknown }).onStateChanged = { addListener() {} };
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  keepLock();
});

afterEach(() => vi.useRealTimers());

test('a page that talks for 20 minutes keeps nothing open', async () => {
  await opened(15);
  await pass(20, async () => {
    for (const kind of ['report', 'progress', 'hello', 'copy', 'document']) await say(PORTAL, { kind });
    await say('https://example.com/', { kind: 'panel-show' });
  });
  expect((await vaultState()).kind).toBe('locked');
});

test('the person at the panel keeps it open for as long as they use it', async () => {
  await opened(15);
  await pass(40, () => say(OWN, { kind: 'panel-show' }));
  expect((await vaultState()).kind).toBe('unlocked');
  await pass(20);
  expect((await vaultState()).kind).toBe('locked');
});

test.each([15, null] as const)('after eight hours it locks whatever is done, auto-lock at %s', async (autoLock) => {
  await opened(autoLock);
  const use = () => say(OWN, { kind: 'panel-show' });
  await pass(7 * 60 + 50, use);
  expect((await vaultState()).kind).toBe('unlocked');
  await pass(20, use);
  expect((await vaultState()).kind).toBe('locked');
});
