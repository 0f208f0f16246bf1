import { mergeProfiles } from '../profile/merge';
import { storedProfile } from '../profile/schema';
import { documentsOf, filesOf, thumbnailOf, withDocuments, withFileIds } from '../profile/slots';
import type { StoredProfile } from '../profile/types';
import { reading, writing } from './access';
import { headOf, headRows, readHeads } from './heads';
import type { DocumentRow, ProfileHead, ProfileRow } from './rows';
import type { Store } from './types';

const order = new Intl.Collator('zh-Hans-CN', { numeric: true });

/**
 * Returns all heads, by name. The list, the search and the panel's choice need no more. Small, even if the profiles are
 * large.
 */
export const listHeads = (): Promise<ProfileHead[]> =>
  reading(async (store) =>
    (await readHeads(store)).sort((a, b) => order.compare(a.name, b.name) || a.id.localeCompare(b.id)),
  );

const unpack = async ({ codec }: Store, { id, body }: ProfileRow) =>
  (await codec()).unpack<StoredProfile>('profiles', id, body);

/** All profiles in full, in no order. Heavy: read heads for a list, and one profile with `getProfile`. */
export const listProfiles = (): Promise<StoredProfile[]> =>
  reading(async (store) => {
    const rows = await store.db.profiles.toArray();
    return Promise.all(rows.filter(({ removedAt }) => removedAt === undefined).map((row) => unpack(store, row)));
  });

/** A profile that is there and not deleted. For jobs of the store. */
export async function readProfile(store: Store, id: string): Promise<StoredProfile | undefined> {
  const row = await store.db.profiles.get(id);
  return row && row.removedAt === undefined ? unpack(store, row) : undefined;
}

export const getProfile = (id: string): Promise<StoredProfile | undefined> =>
  reading((store) => readProfile(store, id));

const filesIn = (profile: StoredProfile) => documentsOf(profile).flatMap(({ document }) => filesOf(document));

/** Returns the ids of all rows of a profile's documents. Includes those of a value that waits for a decision. */
export function idsOf(profile: StoredProfile): string[] {
  const waiting = JSON.stringify(profile.elsewhere ?? []).matchAll(/"id":"([^"]+)"/g);
  const files = [...filesIn(profile).map(({ id }) => id), ...[...waiting].map(([, id = '']) => id)];
  return files.flatMap((id) => [id, thumbnailOf(id)]);
}

/** The row of a profile. */
export const rowOf = async ({ codec }: Store, profile: StoredProfile): Promise<ProfileRow> => ({
  id: profile.id,
  body: await (await codec()).pack('profiles', profile.id, profile),
});

/**
 * Keeps a profile, new or changed, and returns it as kept. Work on with the returned profile. `base` is the profile as
 * it was read before the change. If another page has kept a change since, both are merged field by field. `updatedAt`
 * is the revision and only ever grows. Values changed in both come back in `elsewhere`. Without a base the profile is
 * kept as a whole. A profile that was deleted meanwhile is there again. Documents that the profile no longer names are
 * removed in the same transaction. Throws if the shape is not a profile's. Wrong values are kept, as drafts.
 */
export async function putProfile(profile: StoredProfile, base?: StoredProfile): Promise<StoredProfile> {
  const [kept] = await putProfiles([{ profile, base }]);
  if (!kept) throw new Error('What was put is answered');
  return kept;
}

interface Put {
  profile: StoredProfile;
  base?: StoredProfile | undefined;
}

/** Returns the profile as it would be kept, and the documents that nobody would name then. */
async function merged(store: Store, { profile, base }: Put) {
  const kept = await store.db.profiles.get(profile.id);
  const before = kept && (await unpack(store, kept));
  const isOld = before && base && before.updatedAt !== base.updatedAt;
  const updatedAt = Math.max(Date.now(), (before?.updatedAt ?? 0) + 1);
  const next = storedProfile.parse({ ...(isOld ? mergeProfiles(base, profile, before) : profile), updatedAt });
  const named = new Set(idsOf(next));
  return { next, row: await rowOf(store, next), lost: before ? idsOf(before).filter((id) => !named.has(id)) : [] };
}

/** Keeps many profiles like {@link putProfile}, all or none. `tell` gets the number of those that are ready. */
export function putProfiles(all: readonly Put[], tell: (done: number) => void = () => {}): Promise<StoredProfile[]> {
  return writing(['profiles'], async (store) => {
    const { db } = store;
    const ready: Awaited<ReturnType<typeof merged>>[] = [];
    for (const one of all) {
      ready.push(await merged(store, one));
      tell(ready.length);
    }
    const heads = await headRows(store, { add: ready.map(({ next }) => headOf(next)) });
    await db.transaction('rw', db.profiles, db.heads, db.documents, async () => {
      await db.profiles.bulkPut(ready.map(({ row }) => row));
      await db.heads.bulkPut(heads);
      await db.documents.bulkDelete(ready.flatMap(({ lost }) => lost));
    });
    return ready.map(({ next }) => next);
  });
}

/** Takes a profile off the list. Until it is swept (`sweepRemoved`) it can be restored with all it had. */
export function removeProfile(id: string): Promise<void> {
  return writing(['profiles', 'settings'], async (store) => {
    const { db } = store;
    const heads = await headRows(store, { add: [], drop: [id] });
    await db.transaction('rw', db.profiles, db.heads, db.settings, async () => {
      await db.profiles.update(id, { removedAt: Date.now() });
      await db.heads.bulkPut(heads);
      const inUse = await db.settings.get('in-use');
      if (inUse?.key === 'in-use' && inUse.value.profile === id) await db.settings.delete('in-use');
    });
  });
}

/** Brings a removed profile back, with its documents and its progress. False if it is gone for good. */
export function restoreProfile(id: string): Promise<boolean> {
  return writing(['profiles'], async (store) => {
    const { db } = store;
    const row = await db.profiles.get(id);
    if (!row) return false;
    const { removedAt: _, ...rest } = row;
    const heads = await headRows(store, { add: [headOf(await unpack(store, row))] });
    await db.transaction('rw', db.profiles, db.heads, async () => {
      await db.profiles.put(rest);
      await db.heads.bulkPut(heads);
    });
    return true;
  });
}

/** Deletes for good the profiles removed before `before`, with documents and progress. */
export function sweepRemoved(before: number): Promise<void> {
  return writing(['documents', 'progress'], async (store) => {
    const { db } = store;
    const rows = await db.profiles.where('removedAt').below(before).toArray();
    if (rows.length === 0) return;
    const documents = (await Promise.all(rows.map((row) => unpack(store, row)))).flatMap(idsOf);
    const ids = rows.map(({ id }) => id);
    await db.transaction('rw', db.profiles, db.documents, db.progress, async () => {
      await db.documents.bulkDelete(documents);
      await db.progress.where('profile').anyOf(ids).delete();
      await db.profiles.bulkDelete(ids);
    });
  });
}

async function copyDocument({ db, codec }: Store, from: string, to: string): Promise<DocumentRow[]> {
  const row = await db.documents.get(from);
  if (!row) return [];
  const { pack, unpack: open, packBlob, unpackBlob } = await codec();
  const body = await pack('documents', to, await open('documents', from, row.body));
  return [{ id: to, body, blob: await packBlob(to, await unpackBlob(from, row.blob)), at: Date.now() }];
}

/**
 * Copies a profile under another name, with documents of its own and without progress. Returns the new id, null if
 * there is no such profile.
 */
export function duplicateProfile(id: string, name: string): Promise<string | null> {
  return writing(['profiles', 'documents'], async (store) => {
    const { db } = store;
    const source = await readProfile(store, id);
    if (!source) return null;
    const copies = new Map<string, string>();
    for (const { id: from } of filesIn(source)) {
      const to = crypto.randomUUID();
      copies.set(from, to).set(thumbnailOf(from), thumbnailOf(to));
    }
    const content = withDocuments(source, (ref) => withFileIds(ref, (from) => copies.get(from) ?? from));
    const works = content.works.map((work) => ({ ...work, id: crypto.randomUUID() }));
    const copy: StoredProfile = { ...content, works, name, id: crypto.randomUUID(), updatedAt: Date.now() };
    const documents: DocumentRow[] = [];
    for (const [from, to] of copies) documents.push(...(await copyDocument(store, from, to)));
    const [row, heads] = await Promise.all([rowOf(store, copy), headRows(store, { add: [headOf(copy)] })]);
    await db.transaction('rw', db.profiles, db.heads, db.documents, async () => {
      await db.documents.bulkAdd(documents);
      await db.profiles.add(row);
      await db.heads.bulkPut(heads);
    });
    return copy.id;
  });
}
