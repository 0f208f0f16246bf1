import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DocumentRow, HeadsRow, ProfileRow, ProgressRow, SettingRow } from './rows';

/** One whole set of tables. All of it is readable, or all of it is sealed. */
export type Place = Dexie & {
  profiles: EntityTable<ProfileRow, 'id'>;
  heads: EntityTable<HeadsRow, 'id'>;
  documents: EntityTable<DocumentRow, 'id'>;
  progress: Table<ProgressRow, [string, string, string, string]>;
  settings: Table<SettingRow, SettingRow['key']>;
};

interface Bucket {
  indexedDB: IDBFactory;
}

/** Storage Buckets (Chromium ≥ 122), not yet in TypeScript's library. */
interface Buckets {
  open(name: string, options?: { durability?: 'strict' | 'relaxed'; persisted?: boolean }): Promise<Bucket>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

const buckets = () => (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;

const PREFIX = 'place-';

/** A name that no place had before. */
export const newPlaceName = (): string => `${PREFIX}${crypto.randomUUID().slice(0, 13)}`;

/**
 * Opens a place, new or known. Each stands in a storage bucket of its own, whose files go at once when it is destroyed: rows
 * deleted from a database linger in its files, and all databases of one bucket share those.
 */
export async function openPlace(name: string): Promise<Place> {
  const { indexedDB } = await buckets().open(name, { durability: 'strict', persisted: true });
  // What was told to be kept is on the disk, not on its way there.
  const place = new Dexie(name, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict' }) as Place;
  place.version(1).stores({
    profiles: '&id, removedAt',
    heads: '&id',
    documents: '&id, at',
    progress: '[profile+work+page+step], profile',
    settings: '&key',
  });
  return place;
}

/** Deletes a place with its files. */
export const destroyPlace = (name: string): Promise<void> => buckets().delete(name);

/** The names of all places that exist. */
export const allPlaces = async (): Promise<string[]> =>
  (await buckets().keys()).filter((name) => name.startsWith(PREFIX));
