import { decodeBase64, encodeBase64 } from '../profile/base64';
import { writeProfileFile } from '../profile/file';
import { documentsOf, withDocuments } from '../profile/slots';
import type { DocumentRef, FileDocument, ProfileFile, StoredProfile } from '../profile/types';
import { type DocumentRow, db } from './db';

/**
 * Adds the profiles of a file that readProfileFile accepted, all or none, and answers their new ids in the file's order.
 * Nothing that is there already is changed: the same file twice makes two of each.
 */
export async function importProfiles(file: Pick<ProfileFile, 'profiles'>): Promise<string[]> {
  const documents: DocumentRow[] = [];
  const at = Date.now();
  const keep = ({ name, type, data }: FileDocument): DocumentRef => {
    const bytes = decodeBase64(data);
    if (!bytes) throw new Error('readProfileFile lets no broken base64 through');
    const id = crypto.randomUUID();
    documents.push({ id, name, type, blob: new Blob([bytes], { type }), at });
    return { id, name, type, size: bytes.length };
  };
  const profiles = file.profiles.map((profile): StoredProfile => {
    const content = withDocuments(profile, keep);
    const works = content.works.map((work) => ({ ...work, id: crypto.randomUUID() }));
    return { ...content, works, id: crypto.randomUUID(), updatedAt: at };
  });
  await db.transaction('rw', db.profiles, db.documents, async () => {
    await db.documents.bulkAdd(documents);
    await db.profiles.bulkAdd(profiles);
  });
  return profiles.map(({ id }) => id);
}

/** The text of a profile file with these profiles and their documents; ids that are not there are left out. */
export async function exportProfiles(ids: readonly string[]): Promise<string> {
  const { profiles, rows } = await db.transaction('r', db.profiles, db.documents, async () => {
    const found = (await db.profiles.bulkGet([...ids])).filter((one) => one !== undefined);
    const names = found.flatMap((one) => documentsOf(one).map(({ document }) => document.id));
    return { profiles: found, rows: await db.documents.bulkGet(names) };
  });
  const data = new Map<string, string>();
  for (const row of rows) {
    if (row) data.set(row.id, encodeBase64(new Uint8Array(await row.blob.arrayBuffer())));
  }
  const toFile = ({ id, name, type }: DocumentRef): FileDocument | null => {
    const bytes = data.get(id);
    return bytes ? { name, type, data: bytes } : null;
  };
  return writeProfileFile(profiles.map((profile) => withDocuments(profile, toFile)));
}
