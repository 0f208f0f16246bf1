import { Dexie, type EntityTable, type Table } from 'dexie';
import { storedProfile } from '../profile/schema';
import type { Source } from './copy';
import type { ProgressRow, SettingRow } from './rows';

/** The database of the first version (2026-11): everything readable, in the bucket that all databases share by default. */
const NAME = 'copyright-pilot';

function declare() {
  const db = new Dexie(NAME) as Dexie & {
    profiles: EntityTable<{ id: string }, 'id'>;
    documents: EntityTable<{ id: string; name: string; type: string; blob: Blob; at: number }, 'id'>;
    progress: Table<ProgressRow, [string, string, string, string]>;
    settings: Table<SettingRow, SettingRow['key']>;
  };
  db.version(1).stores({
    profiles: '&id, updatedAt',
    documents: '&id, at',
    progress: '[profile+work+page+step], profile',
    settings: '&key',
  });
  return db;
}

export const hasLegacy = async (): Promise<boolean> => (await indexedDB.databases()).some(({ name }) => name === NAME);

/** The old database as a source; call `close` when everything is copied. */
export function legacySource(): Source & { close(): void } {
  const db = declare();
  return {
    documentIds: () => db.documents.toCollection().primaryKeys(),
    document: (id) => db.documents.get(id),
    profileIds: () => db.profiles.toCollection().primaryKeys(),
    async profile(id) {
      const row = await db.profiles.get(id);
      return row && { profile: storedProfile.parse(row) };
    },
    progress: () => db.progress.toArray(),
    settings: () => db.settings.toArray(),
    close: () => db.close(),
  };
}

const STIR = 24 * 1024 * 1024;
const ROW = 1024 * 1024;

/**
 * Makes the browser rewrite the files of the default bucket, so that rows deleted from it are gone from the disk too. They are dropped
 * when LevelDB merges a file of its first level into the second, which it does above 10 MB in the first: so much that cannot be compressed
 * is written, and deleted again.
 */
export async function stir(): Promise<void> {
  const name = 'copyright-pilot-stir';
  const db = new Dexie(name);
  db.version(1).stores({ noise: '++' });
  for (let written = 0; written < STIR; written += ROW) {
    const noise = new Uint8Array(ROW);
    for (let at = 0; at < ROW; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
    await db.table('noise').add(noise);
  }
  await db.delete();
}

/** Deletes the old database, from the disk too. */
export async function destroyLegacy(): Promise<void> {
  await Dexie.delete(NAME);
  await stir();
}
