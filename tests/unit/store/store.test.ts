// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { blankProfile } from '../../../utils/profile/blank';
import { readProfileFile } from '../../../utils/profile/file';
import { withDocuments } from '../../../utils/profile/slots';
import {
  duplicateProfile,
  exportProfiles,
  getDocument,
  getInUse,
  getProfile,
  getProgress,
  importProfiles,
  listHeads,
  markDone,
  onStoreChange,
  type ProgressRow,
  putDocument,
  putProfile,
  removeProfile,
  restoreProfile,
  setInUse,
  sweepDocuments,
  sweepRemoved,
  unmarkDone,
} from '../../../utils/store';
import { readCatalogue } from '../../../utils/store/catalogue';
import { openPlace } from '../../../utils/store/place';
import { emptyBrowser } from '../../support/storage';
import { sampleProfile } from '../profile/sample';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const scan = (byte = 0) => new Blob([png, new Uint8Array([byte])], { type: 'image/png' });
const row = (step: string, more: Partial<ProgressRow> = {}): ProgressRow => ({
  profile: 'profile-1',
  work: '',
  page: 'cpcc/account',
  step,
  how: 'filled',
  at: 1,
  ...more,
});

beforeEach(emptyBrowser);

/** The tables themselves. */
const tables = async () => openPlace((await readCatalogue())!.place);

async function withLicence(): Promise<{ profile: ReturnType<typeof sampleProfile>; licence: string }> {
  const licence = await putDocument(scan(), 'licence.png');
  const profile = sampleProfile();
  await putProfile({ ...profile, documents: { ...profile.documents, businessLicence: licence } });
  return { profile: (await getProfile(profile.id))!, licence: licence.id };
}

test('profiles are kept, listed by name, and stamped', async () => {
  await putProfile({ ...sampleProfile(), id: 'b', name: '乙 10' });
  await putProfile({ ...sampleProfile(), id: 'a', name: '乙 9' });
  expect((await listHeads()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect((await getProfile('a'))?.updatedAt).toBeGreaterThan(0);
  expect(await getProfile('none')).toBeUndefined();
});

test('what is no profile is refused; a draft with wrong values is kept', async () => {
  await expect(putProfile({ ...sampleProfile(), works: 1 as never })).rejects.toThrow();
  await putProfile({ ...blankProfile(), id: 'draft', account: { username: '', phone: '12', email: 'x' } });
  expect((await getProfile('draft'))?.account.phone).toBe('12');
});

test('a document keeps its bytes; one that a profile names no longer goes', async () => {
  const { profile, licence } = await withLicence();
  const kept = await getDocument(licence);
  expect(kept).toMatchObject({ name: 'licence.png', type: 'image/png' });
  expect(new Uint8Array(await kept!.blob.arrayBuffer()).subarray(0, 11)).toEqual(png);
  await putProfile({ ...profile, documents: { ...profile.documents, businessLicence: null } });
  expect(await getDocument(licence)).toBeUndefined();
});

test('removing a profile removes its documents, its progress and the choice, and nothing of another', async () => {
  const { profile, licence } = await withLicence();
  const other = (await duplicateProfile(profile.id, '另一份'))!;
  await markDone([row('username'), row('username', { profile: other })]);
  await setInUse({ profile: profile.id, work: 'work-1' });
  await removeProfile(profile.id);
  expect(await getProfile(profile.id)).toBeUndefined();
  expect((await listHeads()).map(({ id }) => id)).toEqual([other]);
  await sweepRemoved(Date.now() + 1);
  expect(await restoreProfile(profile.id)).toBe(false);
  expect(await getDocument(licence)).toBeUndefined();
  expect(await getProgress(profile.id)).toEqual([]);
  expect(await getInUse()).toEqual({ profile: null, work: null });
  const left = (await getProfile(other))!;
  expect(await getDocument(left.documents.businessLicence!.id)).toBeDefined();
  expect(await getProgress(other)).toHaveLength(1);
  await removeProfile('none');
});

test('a duplicate shares nothing with its source', async () => {
  const { profile, licence } = await withLicence();
  const copy = (await getProfile((await duplicateProfile(profile.id, '副本'))!))!;
  expect(copy.name).toBe('副本');
  expect(copy.organization).toEqual(profile.organization);
  expect(copy.works[0]?.id).not.toBe(profile.works[0]?.id);
  expect(copy.documents.businessLicence?.id).not.toBe(licence);
  expect(await duplicateProfile('none', 'x')).toBeNull();
});

test('export and import: the same profiles with the same bytes, under new ids', async () => {
  const { profile } = await withLicence();
  const text = await exportProfiles([profile.id, 'none']);
  expect(text).not.toContain(profile.id);
  const file = readProfileFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.errors));
  const [id = ''] = await importProfiles(file);
  const again = (await getProfile(id))!;
  const plain = (one: typeof profile) => withDocuments(one, ({ name, type, size }) => ({ name, type, size }));
  expect(plain(again)).toEqual(plain(profile));
  const { blob } = (await getDocument(again.documents.businessLicence!.id))!;
  expect(new Uint8Array(await blob.arrayBuffer()).subarray(0, 11)).toEqual(png);
  expect(await exportProfiles([id])).toBe(text);
});

test('an import that fails in the middle leaves nothing behind', async () => {
  const { profile } = await withLicence();
  const file = readProfileFile(await exportProfiles([profile.id]));
  if (!file.ok) throw new Error('unreadable');
  const db = await tables();
  const before = await db.documents.count();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(importProfiles(file)).rejects.toThrow();
  full.mockRestore();
  expect(await db.documents.count()).toBe(before);
  expect(await listHeads()).toHaveLength(1);
});

test('a document whose bytes are gone is exported as absent, so that the file can be read', async () => {
  const { profile, licence } = await withLicence();
  await (await tables()).documents.delete(licence);
  expect(readProfileFile(await exportProfiles([profile.id]))).toMatchObject({
    ok: true,
    profiles: [{ documents: { businessLicence: null } }],
  });
});

test('sweeping takes what no profile names, once it is old enough', async () => {
  const { licence } = await withLicence();
  const lost = await putDocument(scan(1), 'lost.png');
  await sweepDocuments(Date.now() - 60_000);
  expect(await getDocument(lost.id)).toBeDefined();
  await sweepDocuments(Date.now() + 1);
  expect(await getDocument(lost.id)).toBeUndefined();
  expect(await getDocument(licence)).toBeDefined();
});

test('progress: one row a step, per profile and work', async () => {
  await markDone([row('username'), row('phone'), row('name', { work: 'w1' })]);
  await markDone([row('username', { how: 'seen', at: 2 })]);
  expect(await getProgress('profile-1')).toHaveLength(3);
  expect((await getProgress('profile-1')).find(({ step }) => step === 'username')?.how).toBe('seen');
  await unmarkDone([row('username'), row('name')]);
  expect((await getProgress('profile-1')).map(({ step }) => step).sort()).toEqual(['name', 'phone']);
});

test('the choice in use is kept', async () => {
  expect(await getInUse()).toEqual({ profile: null, work: null });
  await setInUse({ profile: 'a', work: null });
  expect(await getInUse()).toEqual({ profile: 'a', work: null });
});

test('changes call back until it is stopped', async () => {
  const fn = vi.fn();
  const stop = onStoreChange(fn);
  await putProfile(sampleProfile());
  await vi.waitFor(() => expect(fn).toHaveBeenCalled());
  const calls = fn.mock.calls.length;
  stop();
  await setInUse({ profile: 'a', work: null });
  expect(fn).toHaveBeenCalledTimes(calls);
});

test('what was removed can be restored with all it had, until it is swept', async () => {
  const { profile, licence } = await withLicence();
  await markDone([row('username')]);
  await removeProfile(profile.id);
  await sweepRemoved(Date.now() - 60_000);
  expect(await restoreProfile(profile.id)).toBe(true);
  expect(await getProfile(profile.id)).toEqual(profile);
  expect((await listHeads()).map(({ id }) => id)).toEqual([profile.id]);
  expect(await getDocument(licence)).toBeDefined();
  expect(await getProgress(profile.id)).toHaveLength(1);
});

test('a head for each of 500 profiles, whatever happens to them', async () => {
  const ids = Array.from({ length: 500 }, (_, index) => `p${index}`);
  for (const id of ids) await putProfile({ ...sampleProfile(), id, name: id });
  expect((await listHeads()).map(({ id }) => id)).toEqual(ids);
  await removeProfile('p7');
  await putProfile({ ...sampleProfile(), id: 'p8', name: 'a first' });
  expect((await listHeads()).map(({ name }) => name).slice(0, 3)).toEqual(['a first', 'p0', 'p1']);
  expect(await listHeads()).toHaveLength(499);
});

test('two pages change one profile: no field is lost', async () => {
  const read = await putProfile(sampleProfile());
  await putProfile({ ...read, name: 'theirs', account: { ...read.account, phone: '13800138001' } }, read);
  const kept = await putProfile({ ...read, name: 'mine', account: { ...read.account, email: 'a@b.test' } }, read);
  expect(kept).toMatchObject({ name: 'mine', account: { phone: '13800138001', email: 'a@b.test' } });
  expect(kept.elsewhere).toEqual([{ path: 'name', value: 'theirs' }]);
  expect(await getProfile(read.id)).toEqual(kept);
});
