import { mergeProfiles } from '../profile/merge';
import { storedProfile } from '../profile/schema';
import { documentsOf, withDocuments } from '../profile/slots';
import type { DocumentRef, StoredProfile } from '../profile/types';
import { db } from './db';
import { headOf, type ProfileHead } from './heads';
import { getInUse, setInUse } from './settings';

/** All heads, by name: the list, the search and the panel's choice need no more. Small, whatever the profiles hold. */
export async function listHeads(): Promise<ProfileHead[]> {
  return (await listProfiles()).map(headOf);
}

/** All profiles in full, by name. Heavy: read heads for a list, and one profile with `getProfile`. */
export async function listProfiles(): Promise<StoredProfile[]> {
  const all = await db.profiles.toArray();
  const order = new Intl.Collator('zh-Hans-CN', { numeric: true });
  return all.sort((a, b) => order.compare(a.name, b.name) || a.id.localeCompare(b.id));
}

export const getProfile = (id: string): Promise<StoredProfile | undefined> => db.profiles.get(id);

const idsOf = (profile: StoredProfile) => documentsOf(profile).map(({ document }) => document.id);

/**
 * Keeps a profile, new or changed, and answers it as kept; work on with the answer. `base` is the profile as it was read
 * before it was changed: if another page has kept a change since (`updatedAt` is the revision, and only ever grows), both are merged field
 * by field, and what was changed in both comes back in `elsewhere`. Without a base the profile is kept as a whole.
 * Documents that it named before and names no longer are removed with the same transaction. Throws for a shape that is
 * no profile; wrong values are kept, as drafts.
 */
export async function putProfile(profile: StoredProfile, base?: StoredProfile): Promise<StoredProfile> {
  return db.transaction('rw', db.profiles, db.documents, async () => {
    const before = await db.profiles.get(profile.id);
    const merged =
      before && base && before.updatedAt !== base.updatedAt ? mergeProfiles(base, profile, before) : profile;
    const updatedAt = Math.max(Date.now(), (before?.updatedAt ?? 0) + 1);
    const row = storedProfile.parse({ ...merged, updatedAt });
    await db.profiles.put(row);
    if (!before) return row;
    const kept = new Set(idsOf(row));
    await db.documents.bulkDelete(idsOf(before).filter((id) => !kept.has(id)));
    return row;
  });
}

/** Removes a profile with its documents and its progress. */
export async function removeProfile(id: string): Promise<void> {
  await db.transaction('rw', [db.profiles, db.documents, db.progress, db.settings], async () => {
    const profile = await db.profiles.get(id);
    if (!profile) return;
    await db.documents.bulkDelete(idsOf(profile));
    await db.progress.where('profile').equals(id).delete();
    await db.profiles.delete(id);
    if ((await getInUse()).profile === id) await setInUse({ profile: null, work: null });
  });
}

/** A copy under another name with documents of its own and without progress; answers its id, or null if there is none. */
export async function duplicateProfile(id: string, name: string): Promise<string | null> {
  return db.transaction('rw', db.profiles, db.documents, async () => {
    const source = await db.profiles.get(id);
    if (!source) return null;
    const copies = new Map(idsOf(source).map((from) => [from, crypto.randomUUID()]));
    const copyRef = (ref: DocumentRef): DocumentRef => ({ ...ref, id: copies.get(ref.id) ?? ref.id });
    const rows = await db.documents.bulkGet([...copies.keys()]);
    const now = Date.now();
    await db.documents.bulkAdd(
      rows.flatMap((row) => (row ? [{ ...row, id: copies.get(row.id) ?? row.id, at: now }] : [])),
    );
    const content = withDocuments(source, copyRef);
    const works = content.works.map((work) => ({ ...work, id: crypto.randomUUID() }));
    const copy: StoredProfile = { ...content, works, name, id: crypto.randomUUID(), updatedAt: now };
    await db.profiles.add(copy);
    return copy.id;
  });
}
