import { decodeBase64, encodeBase64 } from '../base64';
import { writeProfileFile } from '../profile/file';
import { nameFor } from '../profile/file-name';
import { documentsOf, withDocuments } from '../profile/slots';
import type { DocumentRef, FileDocument, ProfileFile, StoredProfile } from '../profile/types';
import { reading, writing } from './access';
import { documentRow, readDocument } from './documents';
import { headOf, headRows } from './heads';
import { readProfile, rowOf } from './profiles';
import type { DocumentRow, ProfileRow } from './rows';

/**
 * Adds the profiles of a file that readProfileFile accepted, all or none. Returns their new ids in the file's order.
 * Changes nothing that is there already: the same file twice makes two of each. `tell` gets the number of profiles that
 * are ready.
 */
export function importProfiles(
  file: Pick<ProfileFile, 'profiles'>,
  tell: (done: number) => void = () => {},
): Promise<string[]> {
  return writing(['profiles', 'documents'], async (store) => {
    const documents: DocumentRow[] = [];
    const rows: ProfileRow[] = [];
    const profiles: StoredProfile[] = [];
    for (const one of file.profiles) {
      const files: [DocumentRef, Blob][] = [];
      const keep = ({ name, type, data }: FileDocument): DocumentRef => {
        const bytes = decodeBase64(data);
        if (!bytes) throw new Error('readProfileFile lets no broken base64 through');
        const ref = { id: crypto.randomUUID(), name: nameFor(name, type), type, size: bytes.length };
        files.push([ref, new Blob([bytes], { type })]);
        return ref;
      };
      const content = withDocuments(one, keep);
      const works = content.works.map((work) => ({ ...work, id: crypto.randomUUID() }));
      const profile: StoredProfile = { ...content, works, id: crypto.randomUUID(), updatedAt: Date.now() };
      for (const [ref, blob] of files) documents.push(await documentRow(store, ref, blob));
      rows.push(await rowOf(store, profile));
      profiles.push(profile);
      tell(profiles.length);
    }
    const heads = await headRows(store, { add: profiles.map(headOf) });
    const { db } = store;
    await db.transaction('rw', db.profiles, db.heads, db.documents, async () => {
      await db.documents.bulkAdd(documents);
      await db.profiles.bulkAdd(rows);
      await db.heads.bulkPut(heads);
    });
    return profiles.map(({ id }) => id);
  });
}

/** The text of a profile file with these profiles and their documents. Ids that are not there are left out. */
export function exportProfiles(ids: readonly string[]): Promise<string> {
  return reading(async (store) => {
    const found = (await Promise.all(ids.map((id) => readProfile(store, id)))).filter((one) => one !== undefined);
    const data = new Map<string, string>();
    for (const { document } of found.flatMap((one) => documentsOf(one))) {
      const kept = await readDocument(store, document.id);
      if (kept) data.set(document.id, encodeBase64(new Uint8Array(await kept.blob.arrayBuffer())));
    }
    const toFile = ({ id, name, type }: DocumentRef): FileDocument | null => {
      const bytes = data.get(id);
      return bytes ? { name, type, data: bytes } : null;
    };
    return writeProfileFile(found.map((profile) => withDocuments(profile, toFile)));
  });
}
