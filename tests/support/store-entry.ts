import type { StoredProfile } from '../../utils/profile/types';
import { writing } from '../../utils/store/access';
import { documentRow } from '../../utils/store/documents';
import { headOf, headRows } from '../../utils/store/heads';
import { rowOf } from '../../utils/store/profiles';

export { readProfileFile } from '../../utils/profile/file';
export * from '../../utils/store';

const slots = ['businessLicence', 'administratorIdFront', 'administratorIdBack', 'authorisationLetter'] as const;

function noise(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)));
  return bytes;
}

/** Puts copies of a profile into the store, each with four documents of `size` bytes that cannot be compressed. */
export function seed(like: StoredProfile, names: readonly string[], size: number): Promise<void> {
  return writing(['profiles', 'documents'], async (store) => {
    const { db } = store;
    const rows = await Promise.all(
      names.map(async (name) => {
        const files = await Promise.all(
          slots.map(async (slot) => {
            const ref = { id: crypto.randomUUID(), name: `${slot}.png`, type: 'image/png', size };
            return { slot, ref, row: await documentRow(store, ref, new Blob([noise(size)])) };
          }),
        );
        const documents = Object.fromEntries(files.map(({ slot, ref }) => [slot, ref]));
        const works = like.works.map((work) => ({ ...work, id: crypto.randomUUID() }));
        const profile = { ...like, id: crypto.randomUUID(), name, works, documents } as StoredProfile;
        return { profile, row: await rowOf(store, profile), files: files.map(({ row }) => row) };
      }),
    );
    const heads = await headRows(store, { add: rows.map(({ profile }) => headOf(profile)) });
    await db.transaction('rw', db.profiles, db.heads, db.documents, async () => {
      await db.documents.bulkPut(rows.flatMap(({ files }) => files));
      await db.profiles.bulkPut(rows.map(({ row }) => row));
      await db.heads.bulkPut(heads);
    });
  });
}

/** Forgets every answer that was kept about pages and fields. */
export const forgetTaught = (): Promise<void> => writing(['taught'], ({ db }) => db.taught.clear());
