import { Dexie, type EntityTable } from 'dexie';
import type { Header } from '../vault/header';

/** Minutes without use after which the vault locks. Null for never. */
export type AutoLock = 5 | 15 | 30 | 60 | null;

/** The state of the whole store. It is one row, so that a switch happens whole or not at all. */
export interface Catalogue {
  key: 'now';
  /** The place that holds everything. */
  place: string;
  /** There is a passphrase: the place is sealed. */
  header: Header | null;
  autoLock: AutoLock;
  /** See PlaceLabel. Absent in rows of versions before 2026-12. */
  generation?: number;
  from?: string | null;
  /** The place has its label: if it has none when it is opened, the browser has lost its content. */
  labelled?: boolean;
  /** The last time that the browser lost the content of a place. `restored`: a second copy brought it back. */
  loss?: { at: number; restored: boolean } | undefined;
}

const db = new Dexie('copyright-pilot-catalogue', { chromeTransactionDurability: 'strict' }) as Dexie & {
  catalogue: EntityTable<Catalogue, 'key'>;
};
db.version(1).stores({ catalogue: '&key' });

export const readCatalogue = (): Promise<Catalogue | undefined> => db.catalogue.get('now');

export async function writeCatalogue(row: Omit<Catalogue, 'key'>): Promise<void> {
  await db.catalogue.put({ ...row, key: 'now' });
}

/** Changes the row in one piece with reading it. Without effect once another place is named. */
export async function changeCatalogue(place: string, change: Partial<Catalogue>): Promise<void> {
  await db.transaction('rw', db.catalogue, async () => {
    const now = await db.catalogue.get('now');
    if (now?.place === place) await db.catalogue.put({ ...now, ...change });
  });
}
