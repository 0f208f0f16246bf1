// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onRunAlarm } from '../../../entrypoints/background/lost';
import { forgetPapers, remind } from '../../../entrypoints/background/reminders';
import { inTurn, readRun, readTab, writeRun, writeTab } from '../../../entrypoints/background/state';
import { readProfileFile } from '../../../utils/profile/file';
import {
  changeReminders,
  getProfile,
  getReminders,
  importProfiles,
  listProfiles,
  lock,
  putProfile,
  removePassphrase,
  removeProfile,
  setPassphrase,
  unlock,
} from '../../../utils/store';
import { sample } from '../../support/sample';

vi.mock('hash-wasm', () => import('../../support/quick-kdf'));

const DAY = 86_400_000;
const create = vi.fn<(id: string, about: { title: string; message: string }) => Promise<string>>();
const day = (from: number) => new Date(Date.now() + from * DAY).toISOString().slice(0, 10);

/** A profile whose administrator's ID runs out in so many days. */
async function withId(until: number): Promise<string> {
  const file = readProfileFile(JSON.stringify(sample()));
  if (!file.ok) throw new Error('the sample is no profile file');
  const [id = ''] = await importProfiles({ profiles: file.profiles });
  const profile = (await getProfile(id))!;
  const validity = { kind: 'fixed', from: '2016-01-01', until: day(until) } as const;
  await putProfile({ ...profile, administrator: { ...profile.administrator, validity } });
  return id;
}

let allowed = true;

/** A look after profiles were changed. */
const look = () => {
  forgetPapers();
  return remind();
};

beforeEach(async () => {
  allowed = true;
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '版权引航', version: '0.1.0' });
  create.mockReset().mockResolvedValue('');
  const chrome = browser as unknown as Record<string, unknown>;
  chrome.notifications = { create, clear: vi.fn(), onClicked: { addListener: vi.fn(), hasListeners: () => true } };
  chrome.idle = { setDetectionInterval: vi.fn() };
  chrome.permissions = { contains: async () => allowed, onAdded: { addListener: vi.fn() } };
  for (const { id } of await listProfiles()) await removeProfile(id);
  await changeReminders(() => ({ off: [], said: [], plan: [] }));
});
afterEach(() => browser.alarms.clearAll());

describe('reminders', () => {
  it('say what is due once, and plan when to look again', async () => {
    await withId(10);
    await look();
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[0]).toMatch(/^expiry:/);
    await look();
    expect(create).toHaveBeenCalledTimes(1);
    const { scheduledTime = 0 } = (await browser.alarms.get('reminders')) ?? {};
    expect(scheduledTime).toBeGreaterThan(Date.now());
    expect(scheduledTime).toBeLessThanOrEqual(Date.now() + 3_600_000);
  });

  it('are made up for when the browser was closed over the date, and keep nothing that tells of it', async () => {
    await withId(61);
    await look();
    expect(create).not.toHaveBeenCalled();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * DAY });
    await look();
    expect(create).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    const kept = JSON.stringify(await getReminders());
    expect(kept).not.toContain('expiry');
    expect(kept).not.toContain(day(61));
  });

  it('stay away when their kind is switched off, or notifications are not allowed', async () => {
    await withId(10);
    await changeReminders((kept) => ({ ...kept, off: ['expiry'] }));
    await look();
    expect(create).not.toHaveBeenCalled();
    await changeReminders((kept) => ({ ...kept, off: [] }));
    allowed = false;
    await look();
    expect(create).not.toHaveBeenCalled();
    expect(await browser.alarms.get('reminders')).toBeFalsy();
  });

  it('say nothing private while the vault is locked, and the rest once it is open', async () => {
    await withId(61);
    await look();
    expect(await setPassphrase('a long enough passphrase', () => {})).toBe('done');
    await lock();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 9 * DAY });
    await look();
    expect(create.mock.calls.map(([id]) => id)).toEqual(['veiled']);
    expect(JSON.stringify(create.mock.calls)).not.toMatch(/云帆|20\d\d-/);
    await unlock('a long enough passphrase');
    await look();
    expect(create.mock.calls.map(([id]) => id.split(':')[0])).toEqual(['veiled', 'expiry']);
    vi.useRealTimers();
    await removePassphrase('a long enough passphrase', () => {});
  });
});

describe('a run whose page has died', () => {
  const fill = { page: 'cpcc/account', profile: 'p', work: null, running: true, at: null, outcomes: [] };
  const state = (beat: number) => ({
    report: null,
    fill: { ...fill, beat, canUndo: false, stopped: null },
  });
  const ring = async () => {
    expect(onRunAlarm('run:5')).toBe(true);
    await inTurn(5, async () => {});
  };

  it('is ended by time, with what it might still have asked for', async () => {
    await writeRun(5, { undo: false, documents: ['d'], values: { name: 'x' }, doubts: {} });
    await writeTab(5, state(Date.now() - 60_000));
    await ring();
    expect((await readTab(5)).fill).toMatchObject({ running: false, stopped: { en: expect.any(String) } });
    expect(await readRun(5)).toBeUndefined();
  });

  it('goes on while it beats, and is looked after again', async () => {
    await writeTab(5, state(Date.now() - 20_000));
    await ring();
    expect((await readTab(5)).fill?.running).toBe(true);
    expect(await browser.alarms.get('run:5')).toBeTruthy();
  });
});
