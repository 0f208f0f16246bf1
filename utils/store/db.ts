import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StoredProfile } from '../profile/types';

export interface DocumentRow {
  id: string;
  name: string;
  type: string;
  blob: Blob;
  /** When it was put here: one that no profile names is swept once it is old enough. */
  at: number;
}

/** One step that is done, of one profile and, where the page asks for one, of one work. */
export interface ProgressRow {
  profile: string;
  /** '' where the page asks for no work. */
  work: string;
  page: string;
  step: string;
  how: 'filled' | 'seen' | 'passed' | 'ticked';
  at: number;
}

export type ProgressKey = Pick<ProgressRow, 'profile' | 'work' | 'page' | 'step'>;

export interface InUse {
  profile: string | null;
  work: string | null;
}

interface SettingRow {
  key: 'in-use';
  value: InUse;
}

/** Opened in the extension's origin only: in a content script the same name would be the portal's own storage. */
export const db = new Dexie('copyright-pilot') as Dexie & {
  profiles: EntityTable<StoredProfile, 'id'>;
  documents: EntityTable<DocumentRow, 'id'>;
  progress: Table<ProgressRow, [string, string, string, string]>;
  settings: EntityTable<SettingRow, 'key'>;
};

db.version(1).stores({
  profiles: '&id, updatedAt',
  documents: '&id, at',
  progress: '[profile+work+page+step], profile',
  settings: '&key',
});

/** Calls back after every change of the database, made here or in another page of the extension; answers how to stop. */
export function onStoreChange(fn: () => void): () => void {
  const listener = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some((part) => part === 'all' || part.startsWith(`idb://${db.name}/`))) fn();
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
