// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  changePassphrase,
  duplicateProfile,
  exportProfiles,
  getDocument,
  getInUse,
  getProfile,
  getProgress,
  importProfiles,
  Locked,
  listHeads,
  lock,
  markDone,
  putDocument,
  putProfile,
  removePassphrase,
  removeProfile,
  restoreProfile,
  setInUse,
  setPassphrase,
  sweepDocuments,
  unlock,
  vaultState,
} from '../../../utils/store';
import { changeCatalogue, readCatalogue } from '../../../utils/store/catalogue';
import { allPlaces, openPlace } from '../../../utils/store/place';
import { importDataKey, unwrap, wrap } from '../../../utils/vault/header';
import { type Kdf, newKdf } from '../../../utils/vault/kdf';
import { NotOpened, open, type Sealed } from '../../../utils/vault/seal';
import { emptyBrowser } from '../../support/storage';
import { sampleProfile } from '../profile/sample';

vi.mock('hash-wasm', () => import('../../support/quick-kdf'));

const PASSPHRASE = 'correct horse';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const noTell = () => {};

beforeEach(emptyBrowser);

const tables = async () => openPlace((await readCatalogue())!.place);

async function keep(count = 1): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const licence = await putDocument(new Blob([png], { type: 'image/png' }), 'licence.png');
    const sample = sampleProfile();
    const profile = { ...sample, id: `p${index}`, documents: { ...sample.documents, businessLicence: licence } };
    await putProfile({ ...profile, name: `档案 ${index}` });
    ids.push(profile.id);
  }
  return ids;
}

const everything = async () => ({
  heads: await listHeads(),
  profiles: await Promise.all((await listHeads()).map(({ id }) => getProfile(id))),
  files: await exportProfiles((await listHeads()).map(({ id }) => id)),
  progress: await getProgress('p0'),
  inUse: await getInUse(),
});

test('a passphrase set and taken away again: everything is as it was', async () => {
  await keep(130);
  await markDone([{ profile: 'p0', work: '', page: 'a', step: 'b', how: 'seen', at: 1 }]);
  await setInUse({ profile: 'p0', work: null });
  const before = await everything();
  const shares: number[] = [];
  expect(await setPassphrase(PASSPHRASE, (share) => shares.push(share))).toBe('done');
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(await everything()).toEqual(before);
  expect((await vaultState()).kind).toBe('unlocked');
  expect(await allPlaces()).toHaveLength(1);
  expect(await removePassphrase('another', noTell)).toBeNull();
  expect(await removePassphrase(PASSPHRASE, noTell)).toBe('done');
  expect((await vaultState()).kind).toBe('none');
  expect(await everything()).toEqual(before);
  expect(await allPlaces()).toHaveLength(1);
}, 30_000);

test('no row of a sealed place can be read', async () => {
  const [id = ''] = await keep();
  await setPassphrase(PASSPHRASE, noTell);
  const db = await tables();
  const texts: string[] = [];
  for (const table of [db.profiles, db.heads, db.documents, db.progress, db.settings]) {
    for (const row of await table.toArray())
      texts.push(
        JSON.stringify(row, (_, value) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
        ),
      );
  }
  const [document] = await db.documents.toArray();
  texts.push(Buffer.from(await document!.blob.arrayBuffer()).toString('latin1'));
  const sample = sampleProfile();
  for (const secret of ['档案', 'licence', 'image/png', 'PNG', sample.organization.name, sample.organization.idNumber])
    expect(texts.join()).not.toContain(secret);
  expect(texts.join()).toContain(id);
});

test('while locked nothing of a profile is answered; progress and the choice in use are', async () => {
  const [id = ''] = await keep();
  await setInUse({ profile: id, work: null });
  await setPassphrase(PASSPHRASE, noTell);
  const [document] = await (await tables()).documents.toCollection().primaryKeys();
  await lock();
  expect((await vaultState()).kind).toBe('locked');
  const asked = [
    () => listHeads(),
    () => getProfile(id),
    () => getDocument(document ?? ''),
    () => putProfile(sampleProfile()),
    () => putDocument(new Blob([png]), 'x'),
    () => exportProfiles([id]),
    () => importProfiles({ profiles: [] }),
    () => duplicateProfile(id, 'x'),
    () => removeProfile(id),
    () => restoreProfile(id),
    () => sweepDocuments(Date.now() + 1),
  ];
  for (const ask of asked) await expect(ask()).rejects.toThrow(Locked);
  expect(await getInUse()).toEqual({ profile: id, work: null });
  await markDone([{ profile: id, work: '', page: 'a', step: 'b', how: 'seen', at: 1 }]);
  expect(await getProgress(id)).toHaveLength(1);
  expect(await unlock(PASSPHRASE)).toBe(true);
  expect(await listHeads()).toHaveLength(1);
});

test('the key is in the memory of the browser only, and a restart forgets it', async () => {
  await keep();
  await setPassphrase(PASSPHRASE, noTell);
  expect(JSON.stringify(await browser.storage.local.get(null))).toBe('{}');
  await browser.storage.session.clear();
  await expect(listHeads()).rejects.toThrow(Locked);
});

test('a wrong passphrase takes its time, longer each time; a right one none', async () => {
  await keep();
  await setPassphrase(PASSPHRASE, noTell);
  await lock();
  const timer = vi.spyOn(globalThis, 'setTimeout');
  const waits: number[] = [];
  for (const passphrase of ['a', 'b', PASSPHRASE]) {
    timer.mockClear();
    expect(await unlock(passphrase)).toBe(passphrase === PASSPHRASE);
    waits.push(Math.max(0, ...timer.mock.calls.map(([, ms]) => ms ?? 0).filter((ms) => ms >= 1000)));
  }
  timer.mockRestore();
  expect(waits).toEqual([1000, 2000, 0]);
}, 20_000);

test('another passphrase has another data key: the old one with an old header opens nothing that is kept now', async () => {
  await keep();
  await setPassphrase(PASSPHRASE, noTell);
  const before = await everything();
  const { header: old } = (await readCatalogue())!;
  expect(await changePassphrase('another', 'next', noTell)).toBeNull();
  expect(await changePassphrase(PASSPHRASE, 'next', noTell)).toBe('done');
  expect((await vaultState()).kind).toBe('unlocked');
  expect(await everything()).toEqual(before);
  const [row] = await (await tables()).profiles.toArray();
  const { sealed } = row!.body as { sealed: Sealed };
  const oldKey = await importDataKey((await unwrap(old!, PASSPHRASE))!);
  await expect(open(oldKey, `profiles:${row!.id}`, sealed)).rejects.toThrow(NotOpened);
  expect(await allPlaces()).toHaveLength(1);
  await lock();
  expect(await unlock(PASSPHRASE)).toBe(false);
  expect(await unlock('next')).toBe(true);
  expect(await everything()).toEqual(before);
}, 20_000);

test('a passphrase that cannot be changed leaves everything as it was, under the old one', async () => {
  await keep();
  await setPassphrase(PASSPHRASE, noTell);
  const before = await everything();
  const full = new DOMException('no room', 'QuotaExceededError');
  const { storageBuckets } = navigator as unknown as { storageBuckets: { open(): Promise<unknown> } };
  const spy = vi.spyOn(storageBuckets, 'open').mockRejectedValueOnce(full);
  expect(await changePassphrase(PASSPHRASE, 'next', noTell)).toBe('full');
  spy.mockRestore();
  expect(await everything()).toEqual(before);
  expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('next-key');
  await lock();
  expect(await unlock('next')).toBe(false);
  expect(await unlock(PASSPHRASE)).toBe(true);
  expect(await everything()).toEqual(before);
}, 20_000);

test('a vault of cheaper days gets the costs of today when it is unlocked, under the same data key', async () => {
  await keep();
  await setPassphrase(PASSPHRASE, noTell);
  const before = await everything();
  const { header } = (await readCatalogue())!;
  const cheap = { ...(newKdf() as Kdf & { name: 'argon2id' }), memory: 47_104, passes: 1 };
  const old = await wrap(header!.id, (await unwrap(header!, PASSPHRASE))!, PASSPHRASE, cheap);
  await changeCatalogue((await readCatalogue())!.place, { header: old });
  await lock();
  expect(await unlock(PASSPHRASE)).toBe(true);
  const now = (await readCatalogue())!.header!;
  expect(now).toMatchObject({ id: header!.id, kdf: { memory: 65_536, passes: 3 } });
  expect(await everything()).toEqual(before);
  await lock();
  expect(await unlock(PASSPHRASE)).toBe(true);
  expect((await readCatalogue())!.header).toEqual(now);
}, 20_000);

test('rows that were exchanged, changed or written by somebody else are not read', async () => {
  await keep(2);
  await setPassphrase(PASSPHRASE, noTell);
  const db = await tables();
  const [one, two] = await db.profiles.toArray();
  await db.profiles.put({ ...one!, body: two!.body });
  await expect(getProfile(one!.id)).rejects.toThrow(NotOpened);
  await db.profiles.put({ ...one!, body: { plain: sampleProfile() } });
  await expect(getProfile(one!.id)).rejects.toThrow(NotOpened);
  const [first, second] = await db.documents.toArray();
  await db.documents.put({ ...first!, blob: second!.blob });
  await expect(getDocument(first!.id)).rejects.toThrow(NotOpened);
});
