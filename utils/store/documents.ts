import { thumbnailOf } from '../profile/slots';
import type { StoredFile, StoredProfile } from '../profile/types';
import { reading, writing } from './access';
import { idsOf } from './profiles';
import type { DocumentRow } from './rows';
import type { Store } from './types';

/** The row of a document. */
export async function documentRow(
  { codec }: Store,
  { id, name, type }: Omit<StoredFile, 'size'>,
  file: Blob,
): Promise<DocumentRow> {
  const { pack, packBlob } = await codec();
  const [body, blob] = await Promise.all([pack('documents', id, { name, type }), packBlob(id, file)]);
  return { id, body, blob, at: Date.now() };
}

/** Puts a document's bytes into the store. A profile owns it by naming the returned reference. */
export function putDocument(file: Blob, name: string): Promise<StoredFile> {
  return writing(['documents'], async (store) => {
    const ref = { id: crypto.randomUUID(), name, type: file.type, size: file.size };
    await store.db.documents.add(await documentRow(store, ref, file));
    return ref;
  });
}

/** Returns the stored document, undefined if there is none. Called inside jobs of the store. */
export async function readDocument({ db, codec }: Store, id: string) {
  const row = await db.documents.get(id);
  if (!row) return undefined;
  const { unpack, unpackBlob } = await codec();
  const { name, type } = await unpack('documents', id, row.body);
  const bytes = await unpackBlob(id, row.blob);
  return { name, type, blob: bytes.type === type ? bytes : bytes.slice(0, bytes.size, type) };
}

export const getDocument = (id: string): Promise<{ name: string; type: string; blob: Blob } | undefined> =>
  reading((store) => readDocument(store, id));

/** Keeps the small picture of a file. It goes when the file goes. */
export function putThumbnail(id: string, picture: Blob): Promise<void> {
  return writing([], async (store) => {
    const file = { id: thumbnailOf(id), name: '', type: picture.type };
    await store.db.documents.put(await documentRow(store, file, picture));
  });
}

export const getThumbnail = async (id: string): Promise<Blob | undefined> => (await getDocument(thumbnailOf(id)))?.blob;

/**
 * Removes documents that were put before `before` and that no profile names. They are left when the browser was closed
 * before the profile was saved. Younger ones may still be on their way into a profile.
 */
export function sweepDocuments(before: number): Promise<void> {
  return writing([], async (store) => {
    const { db, codec } = store;
    const old = await db.documents.where('at').below(before).primaryKeys();
    if (old.length === 0) return;
    const { unpack } = await codec();
    const named = new Set<string>();
    const ids = await db.profiles.toCollection().primaryKeys();
    // One by one: thousands of profiles need not be in memory together.
    for (const id of ids) {
      const row = await db.profiles.get(id);
      if (row) for (const one of idsOf(await unpack<StoredProfile>('profiles', id, row.body))) named.add(one);
    }
    await db.documents.bulkDelete(old.filter((id) => !named.has(id)));
  });
}
