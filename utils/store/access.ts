import { heldKey } from '../vault/keyring';
import { recover } from './adopt';
import { noteChange } from './backup';
import { type Catalogue, readCatalogue } from './catalogue';
import { type Part, tellChange } from './changes';
import { type Codec, plainCodec, sealedCodec } from './codec';
import { keepLabel } from './label';
import { openPlace, type Place } from './place';
import { Locked, type Store } from './types';
import { begin } from './upgrade';

let opened: { name: string; db: Promise<Place | null> } | null = null;

async function open(now: Catalogue): Promise<Place | null> {
  const db = await openPlace(now.place);
  await db.open();
  if (await keepLabel(db, now)) return db;
  db.close();
  return null;
}

/**
 * The place that a catalogue names. Null if the browser has lost its content. Jobs that begin together share one
 * opening: a second one would close the first one's.
 */
async function place(now: Catalogue): Promise<Place | null> {
  const before = opened;
  if (before?.name === now.place) {
    const db = await before.db.catch(() => null);
    if (db?.isOpen()) return db;
    if (opened !== before) return place(now);
  }
  void before?.db.then(
    (db) => db?.close(),
    () => {},
  );
  opened = { name: now.place, db: open(now) };
  return opened.db;
}

/** Returns the codec for the rows of the place that a catalogue names. Throws Locked. */
export async function codecOf({ header }: Pick<Catalogue, 'header'>): Promise<Codec> {
  if (!header) return plainCodec;
  const key = await heldKey(header.id);
  if (!key) throw new Locked();
  return sealedCodec(key);
}

/** Returns the catalogue. Sets everything up at the first call, or takes it over from an older version. */
export const catalogue = async (): Promise<Catalogue> => (await readCatalogue()) ?? begin();

/** Returns the database, catalogue and codec for a job. Recovers the store first if the place is lost. */
export async function storeOf(now: Catalogue): Promise<Store> {
  const db = await place(now);
  return db ? { db, catalogue: now, codec: () => codecOf(now) } : storeOf(await recover(now));
}

/** Reads. When everything moves to another place in the meantime (a passphrase was set), reads again there. */
export async function reading<T>(job: (store: Store) => Promise<T>): Promise<T> {
  const now = await catalogue();
  try {
    return await job(await storeOf(now));
  } catch (error) {
    const later = await catalogue();
    if (later.place === now.place) throw error;
    return job(await storeOf(later));
  }
}

/** Only one at a time writes, in all pages of the extension, and none while everything moves. */
export const inTurn = async <T>(job: () => Promise<T>): Promise<T> =>
  await navigator.locks.request('copyright-pilot-write', job);

/**
 * Writes after earlier writers are done, then tells every page which parts have changed. The job reads, seals, and
 * writes all in one transaction at the end. A transaction of IndexedDB does not wait for cryptography.
 */
export async function writing<T>(parts: readonly Part[], job: (store: Store) => Promise<T>): Promise<T> {
  const result = await inTurn(async () => {
    const store = await storeOf(await catalogue());
    const answer = await job(store);
    if (parts.includes('profiles')) await noteChange(store.db);
    return answer;
  });
  tellChange(...parts);
  return result;
}
