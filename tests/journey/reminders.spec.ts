import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quick } from '../e2e/pages';
import { expect, test } from '../support/fixtures';
import { launchPilot, type Pilot } from '../support/launch';
import { importProfiles } from '../support/options';
import { openPortal } from '../support/portal';
import { sample } from '../support/sample';
import { injectStore } from '../support/store';
import { letPass } from '../support/time';
import { stopWorker } from '../support/worker';

// No test can press the browser's own "Allow". So the extension here is a copy whose manifest asks for notifications at
// once. All else of it is as built.

declare const chrome: {
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    clear(id: string): Promise<boolean>;
    onClicked: { dispatch(id: string): void };
  };
  storage: { session: { get(keys: null): Promise<object> } };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  tabs: { get(id: number): Promise<{ active: boolean; windowId: number }>; create(about: object): Promise<unknown> };
};
interface Row {
  profile: string;
  work: string;
  page: string;
  step: string;
  how: 'filled' | 'seen';
  at: number;
}
declare const storeUnderTest: {
  markDone(rows: Row[]): Promise<void>;
  listHeads(): Promise<{ id: string; name: string }[]>;
};

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
let folder = '';
let extension = '';
let home = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copyright-pilot-reminders-'));
  extension = join(folder, 'extension');
  home = join(folder, 'home');
  await cp(process.env.EXTENSION_PATH ?? '.output/chrome-mv3', extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  manifest.optional_permissions = [];
  await writeFile(file, JSON.stringify(manifest));
});
test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

/** Returns the ids of the shown notifications. They begin with the kind. */
const standing = ({ desk }: Pilot) => desk.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const kinds = async (pilot: Pilot) => (await standing(pilot)).map((id) => id.split(':')[0]).sort();
const clear = ({ desk }: Pilot) =>
  desk.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });

/** Presses a notification, as far as a test can: the worker is told of the press. */
async function pressNotice(pilot: Pilot, kind: string): Promise<void> {
  const id = (await standing(pilot)).find((one) => one.startsWith(`${kind}:`)) ?? '';
  const [worker] = pilot.context.serviceWorkers();
  if (!worker) throw new Error('The worker sleeps');
  await worker.evaluate((one) => chrome.notifications.onClicked.dispatch(one), id);
}

/**
 * Makes the store look as if a portal's form had been left `before` milliseconds before a day is over. Returns when it
 * is over.
 */
async function leaveDraft({ desk }: Pilot, before: number): Promise<number> {
  await injectStore(desk);
  const due = Date.now() + before;
  await desk.evaluate(
    async ({ at }) => {
      const [head] = await storeUnderTest.listHeads();
      const row = { profile: head?.id ?? '', work: '', page: 'cpcc/account', how: 'filled' as const, at };
      await storeUnderTest.markDone([
        { ...row, step: '' },
        { ...row, step: 'username' },
      ]);
    },
    { at: due - DAY },
  );
  return due;
}

const plannedAt = ({ desk }: Pilot) =>
  desk.evaluate(async () => (await chrome.alarms.get('reminders'))?.scheduledTime ?? 0);

test('papers that run out, a draft that lies: said at the moment, by a worker that slept, and after the browser was closed over it', async ({
  practice,
}) => {
  test.setTimeout(120_000);
  const options = { hostRules: practice.hostRules, lang: 'zh', home, extension } as const;
  const first = await launchPilot(options);
  const file = sample();
  const [profile] = file.profiles;
  profile.administrator.validity = { kind: 'fixed', from: '2016-12-01', until: inDays(10) };
  profile.organization.validity = { kind: 'permanent', from: '2017-04-24' };
  profile.ipp.poa = null;
  await importProfiles(first, file);
  await expect.poll(() => kinds(first), { timeout: 30_000 }).toEqual(['expiry']);
  const opening = first.context.waitForEvent('page');
  await pressNotice(first, 'expiry');
  const profilePage = await opening;
  await expect(profilePage.getByLabel('机构全称').first()).toHaveValue(profile.organization.name);
  await profilePage.close();
  await clear(first);

  const due = await leaveDraft(first, 12_000);
  await expect.poll(async () => Math.abs((await plannedAt(first)) - due)).toBeLessThan(3000);
  await stopWorker(first);
  await expect.poll(() => kinds(first), { timeout: 30_000 }).toEqual(['draft']);
  expect(Date.now(), 'nothing before its time').toBeGreaterThanOrEqual(due);
  const portal = await openPortal(first, quick('register.html?state=none&stage=account#/identity'));
  // The portal's tab is known by its first report.
  const isKnown = () =>
    first.desk.evaluate(async (key) => {
      const state = (await chrome.storage.session.get(null)) as Record<string, { report: unknown }>;
      return state[key]?.report != null;
    }, `tab:${portal.tab}`);
  await expect.poll(isKnown).toBe(true);
  const isInFront = () => first.desk.evaluate((tab) => chrome.tabs.get(tab).then(({ active }) => active), portal.tab);
  await first.desk.evaluate(async (tab) => {
    const { windowId } = await chrome.tabs.get(tab);
    await chrome.tabs.create({ windowId, url: 'about:blank', active: true });
  }, portal.tab);
  await expect.poll(isInFront).toBe(false);
  await pressNotice(first, 'draft');
  await expect.poll(isInFront, 'the tab of the portal that is open already').toBe(true);
  await portal.page.close();
  await clear(first);

  const over = await leaveDraft(first, 8_000);
  await first.close();
  await letPass(over - Date.now());
  const second = await launchPilot(options);
  await expect.poll(() => kinds(second), { timeout: 30_000 }).toEqual(['draft']);
  await second.close();
});
