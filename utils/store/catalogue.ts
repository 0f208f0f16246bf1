import { Dexie, type EntityTable } from 'dexie';
import type { Header } from '../vault/header';

/** Minutes without use after which the vault locks; null for never. */
export type AutoLock = 5 | 15 | 30 | 60 | null;

/** What holds for the whole store. Changed as one row, so that a switch happens or does not. */
export interface Catalogue {
  key: 'now';
  /** The place that holds everything. */
  place: string;
  /** There is a passphrase: the place is sealed. */
  header: Header | null;
  autoLock: AutoLock;
}

const db = new Dexie('copyright-pilot-catalogue', { chromeTransactionDurability: 'strict' }) as Dexie & {
  catalogue: EntityTable<Catalogue, 'key'>;
};
db.version(1).stores({ catalogue: '&key' });

export const readCatalogue = (): Promise<Catalogue | undefined> => db.catalogue.get('now');

export async function writeCatalogue(row: Omit<Catalogue, 'key'>): Promise<void> {
  await db.catalogue.put({ ...row, key: 'now' });
}
