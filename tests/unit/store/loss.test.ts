// @vitest-environment node
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyBrowser } from '../../support/storage';
import { sampleProfile } from '../profile/sample';

vi.mock('hash-wasm', () => import('../../support/quick-kdf'));

const PASSPHRASE = 'correct horse battery';
const noTell = () => {};

type Store = typeof import('../../../utils/store');
type Places = typeof import('../../../utils/store/place');

let store: Store;
let places: Places;

/** Leaves the state after a restart of the browser: the disk, and no open connection. */
async function restart(): Promise<void> {
  vi.resetModules();
  store = await import('../../../utils/store');
  places = await import('../../../utils/store/place');
}

/** The default bucket is lost, with the catalogue in it. */
async function loseCatalogue(): Promise<void> {
  const db = await new Dexie('copyright-pilot-catalogue').open();
  await db.table('catalogue').clear();
  db.close();
  await restart();
}

/** The bucket of a place is lost, or its damaged database was deleted by the browser. */
async function losePlace(name: string): Promise<void> {
  await places.destroyPlace(name);
  await restart();
}

const here = async () => (await (await import('../../../utils/store/catalogue')).readCatalogue())?.place ?? '';
const names = async () => (await store.listHeads()).map(({ name }) => name);

async function keep(name = '乙 9', id = 'a'): Promise<void> {
  const licence = await store.putDocument(new Blob(['scan of the licence'], { type: 'image/png' }), 'licence.png');
  const sample = sampleProfile();
  await store.putProfile({ ...sample, id, name, documents: { ...sample.documents, businessLicence: licence } });
}

async function expectWhole(name = '乙 9', id = 'a'): Promise<void> {
  expect(await names()).toEqual([name]);
  const profile = await store.getProfile(id);
  const file = await store.getDocument(profile?.documents.businessLicence?.id ?? '');
  expect(await file?.blob.text()).toBe('scan of the licence');
}

vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  await emptyBrowser();
  if (!store) await restart();
}, 60_000);

test('the catalogue is lost: the place is found by its label, and tidying deletes nothing', async () => {
  await keep();
  await store.setAutoLock(30);
  const before = await places.allPlaces();
  await loseCatalogue();
  expect((await store.vaultState()).kind).toBe('none');
  await store.tidy();
  expect(await places.allPlaces()).toEqual(before);
  await expectWhole();
  expect((await store.vaultState()).autoLock).toBe(30);
});

test('the catalogue of a sealed store is lost: it is still locked, and the passphrase opens it', async () => {
  await keep();
  await store.setPassphrase(PASSPHRASE, noTell);
  await store.lock();
  await loseCatalogue();
  expect((await store.vaultState()).kind).toBe('locked');
  await store.tidy();
  expect(await store.unlock(PASSPHRASE)).toBe(true);
  await expectWhole();
});

test('the place is lost: the second copy takes over, sealed or not, and gets a copy of its own', async () => {
  for (const isSealed of [false, true]) {
    await emptyBrowser();
    await keep();
    await store.markDone([{ profile: 'a', work: '', page: 'p', step: 's', how: 'seen', at: 1 }]);
    if (isSealed) await store.setPassphrase(PASSPHRASE, noTell);
    await store.keepSecondCopy();
    const lost = await here();
    await losePlace(lost);
    await expectWhole();
    expect(await store.getProgress('a')).toHaveLength(1);
    expect(await here()).toBe(places.copyName(lost));
    expect(await store.readKept()).toMatchObject({ loss: { restored: true } });
    await store.keepSecondCopy();
    await losePlace(await here());
    await expectWhole();
    expect(await here()).toBe(lost);
  }
});

test('the second copy follows changes and deletions, also while locked', async () => {
  await keep();
  await keep('甲', 'b');
  await store.setPassphrase(PASSPHRASE, noTell);
  await store.keepSecondCopy();
  await keep('乙 10', 'a');
  await store.removeProfile('b');
  await store.sweepRemoved(Date.now() + 1);
  await store.lock();
  await store.keepSecondCopy();
  const copy = await places.openPlace(places.copyName(await here()));
  expect(await copy.documents.count()).toBe(1);
  copy.close();
  await losePlace(await here());
  await store.unlock(PASSPHRASE);
  await expectWhole('乙 10');
});

test('catalogue and place are both lost: the copy takes over', async () => {
  await keep();
  await store.keepSecondCopy();
  await places.destroyPlace(await here());
  await loseCatalogue();
  await expectWhole();
});

test('a place without a copy is lost: the store begins empty, and says that it was lost', async () => {
  await keep();
  await losePlace(await here());
  expect(await names()).toEqual([]);
  expect(await store.readKept()).toMatchObject({ loss: { restored: false } });
  await keep('甲');
  await restart();
  expect(await names()).toEqual(['甲']);
  await store.forgetLoss();
  expect((await store.readKept()).loss).toBeNull();
});

test('of two whole places the newer one is adopted: a move that ended just before the loss', async () => {
  await keep('old');
  const old = await here();
  const db = await places.openPlace(old);
  const rows = { profiles: await db.profiles.toArray(), settings: await db.settings.toArray() };
  db.close();
  await store.setPassphrase(PASSPHRASE, noTell);
  await keep('new');
  // The old place as a crash between switch and deletion leaves it.
  const left = await places.openPlace(old);
  await left.profiles.bulkPut(rows.profiles);
  await left.settings.bulkPut(rows.settings);
  left.close();
  await loseCatalogue();
  expect(await names()).toEqual(['new']);
  await store.tidy();
  expect(await places.allPlaces()).toEqual([await here()]);
  await expectWhole('new');
});

test('tidying deletes what a move of ours has marked, and no other place', async () => {
  await keep();
  const { markLeaving } = await import('../../../utils/store/leaving');
  for (const name of ['place-marked', 'place-unknown']) (await (await places.openPlace(name)).open()).close();
  const db = await places.openPlace(await here());
  await markLeaving(db.settings, 'place-marked');
  await markLeaving(db.settings, await here());
  db.close();
  await store.tidy();
  expect(await places.allPlaces()).toEqual([await here(), 'place-unknown'].sort());
  await expectWhole();
});

test('a move leaves one place and no copy of the readable one', async () => {
  await keep();
  await store.keepSecondCopy();
  expect(await places.allPlaces()).toHaveLength(2);
  await store.setPassphrase(PASSPHRASE, noTell);
  expect(await places.allPlaces()).toEqual([await here()]);
});

test('the first change that no export holds is noted, and an export takes the note away', async () => {
  expect((await store.readKept()).backup).toEqual({ at: null, since: null });
  await keep();
  const { since } = (await store.readKept()).backup;
  expect(since).toBeGreaterThan(0);
  await keep();
  expect((await store.readKept()).backup).toEqual({ at: null, since });
  await store.noteBackup();
  expect((await store.readKept()).backup).toMatchObject({ since: null, at: expect.any(Number) });
});
