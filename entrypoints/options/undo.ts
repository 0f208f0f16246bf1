import { documentsOf, withDocuments } from '../../utils/profile/slots';
import type { DocumentRef, StoredProfile } from '../../utils/profile/types';
import {
  getDocument,
  getInUse,
  getProfile,
  getProgress,
  markDone,
  type ProgressRow,
  putDocument,
  putProfile,
  removeProfile,
  setInUse,
} from '../../utils/store';

/** A profile that was removed, with all that went with it; held by the open page only. */
export interface Removed {
  profile: StoredProfile;
  files: Map<string, { name: string; blob: Blob }>;
  progress: ProgressRow[];
  inUse: Awaited<ReturnType<typeof getInUse>> | null;
}

/** Removes a profile and gives back what {@link restore} needs; null if it was gone already. */
export async function remove(id: string): Promise<Removed | null> {
  const profile = await getProfile(id);
  if (!profile) return null;
  const files: Removed['files'] = new Map();
  for (const { document } of documentsOf(profile)) {
    const found = await getDocument(document.id);
    // A copy in memory: the stored bytes go with the row.
    if (found)
      files.set(document.id, {
        name: found.name,
        blob: new Blob([await found.blob.arrayBuffer()], { type: found.type }),
      });
  }
  const inUse = await getInUse();
  const removed = { profile, files, progress: await getProgress(id), inUse: inUse.profile === id ? inUse : null };
  await removeProfile(id);
  return removed;
}

/** Puts a removed profile back as it was, under the same ids; its documents first, so that a crash leaves no half of it. */
export async function restore({ profile, files, progress, inUse }: Removed): Promise<StoredProfile> {
  const renewed = new Map<string, DocumentRef>();
  for (const [id, { name, blob }] of files) renewed.set(id, await putDocument(blob, name));
  const content = withDocuments(profile, (document) => renewed.get(document.id) ?? document);
  const works = content.works.map((work, index) => ({ ...work, id: profile.works[index]?.id ?? crypto.randomUUID() }));
  const { id, updatedAt, typed, elsewhere } = profile;
  const more = { ...(typed && { typed }), ...(elsewhere && { elsewhere }) };
  const kept = await putProfile({ ...content, works, id, updatedAt, ...more });
  if (progress.length > 0) await markDone(progress);
  if (inUse) await setInUse(inUse);
  return kept;
}
