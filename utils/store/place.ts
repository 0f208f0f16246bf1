import { Dexie, type EntityTable, type Table } from 'dexie';
import type { TaughtRow } from '../portals/taught';
import type { DocumentRow, HeadsRow, ProfileRow, ProgressRow, SettingRow } from './rows';

/** One whole set of tables. All of it is readable, or all of it is sealed. */
export type Place = Dexie & {
  profiles: EntityTable<ProfileRow, 'id'>;
  heads: EntityTable<HeadsRow, 'id'>;
  documents: EntityTable<DocumentRow, 'id'>;
  progress: Table<ProgressRow, [string, string, string, string]>;
  settings: Table<SettingRow, SettingRow['key']>;
  taught: Table<TaughtRow, string[]>;
};

interface Bucket {
  indexedDB: IDBFactory;
  persist?(): Promise<boolean>;
  persisted?(): Promise<boolean>;
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
 * Opens a place, new or known. Each place is in a storage bucket of its own, whose files go at once when it is
 * destroyed. Deleted rows linger in the files of a database, and all databases of one bucket share those files.
 */
export async function openPlace(name: string): Promise<Place> {
  const { indexedDB } = await buckets().open(name, { durability: 'strict', persisted: true });
  // `strict` returns only when a write is on the disk.
  const place = new Dexie(name, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict' }) as Place;
  place.version(1).stores({
    profiles: '&id, removedAt',
    heads: '&id',
    documents: '&id, at',
    progress: '[profile+work+page+step], profile',
    settings: '&key',
  });
  place.version(2).stores({ taught: '[portal+page+step+label+section+control], portal' });
  return place;
}

/** Deletes a place with its files. */
export const destroyPlace = (name: string): Promise<void> => buckets().delete(name);

const COPY = '-copy';

/** The name of a place's second copy. The copy of a copy is the original's name again, free once the original is lost. */
export const copyName = (name: string): string => (name.endsWith(COPY) ? name.slice(0, -COPY.length) : name + COPY);

/** Deletes a place and its second copy with their files. */
export async function destroyBoth(name: string): Promise<void> {
  await destroyPlace(copyName(name));
  await destroyPlace(name);
}

/** Asks the browser to keep a place when the disk is short of room. Returns false if it may clear it then. */
export async function persistPlace(name: string): Promise<boolean> {
  const bucket = await buckets().open(name);
  return (await bucket.persisted?.()) === true || (await bucket.persist?.()) === true;
}

/** The names of all places that exist, second copies included. */
export const allPlaces = async (): Promise<string[]> =>
  (await buckets().keys()).filter((name) => name.startsWith(PREFIX));
