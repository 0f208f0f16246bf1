import { Dexie, type EntityTable, type Table } from 'dexie';
import { storedProfile } from '../profile/schema';
import type { Source } from './copy';
import type { ProgressRow, SettingRow } from './rows';
import { stir } from './stir';

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

/** The old database as a source. Call `close` when everything is copied. */
export function legacySource(): Source & { close(): void; marks: Table<SettingRow, SettingRow['key']> } {
  const db = declare();
  return {
    marks: db.settings,
    documentIds: () => db.documents.toCollection().primaryKeys(),
    document: (id) => db.documents.get(id),
    profileIds: () => db.profiles.toCollection().primaryKeys(),
    async profile(id) {
      const row = await db.profiles.get(id);
      return row && { profile: storedProfile.parse(row) };
    },
    progress: () => db.progress.toArray(),
    settings: () => db.settings.toArray(),
    taught: async () => [],
    close: () => db.close(),
  };
}

/** Deletes the old database, from the disk too. */
export async function destroyLegacy(): Promise<void> {
  await stir(() => Dexie.delete(NAME));
}
