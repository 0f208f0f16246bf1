import type { TaughtRow } from '../portals/taught';
import type { StoredProfile } from '../profile/types';
import type { Codec } from './codec';
import { headOf, headRows } from './heads';
import type { Place } from './place';
import {
  type DocumentRow,
  isOfPlace,
  type ProfileHead,
  type ProfileRow,
  type ProgressRow,
  type SettingRow,
} from './rows';
import type { Store } from './types';

/** A store to be copied, with any form of rows. */
export interface Source {
  documentIds(): Promise<string[]>;
  document(id: string): Promise<{ name: string; type: string; blob: Blob; at: number } | undefined>;
  profileIds(): Promise<string[]>;
  profile(id: string): Promise<{ profile: StoredProfile; removedAt?: number | undefined } | undefined>;
  progress(): Promise<ProgressRow[]>;
  settings(): Promise<SettingRow[]>;
  taught(): Promise<TaughtRow[]>;
}

/** A place that is being filled and that nobody else knows yet. */
export interface Target {
  db: Place;
  codec: Codec;
}

/** The source that a store is. */
export const sourceOf = ({ db, codec }: Store): Source => ({
  documentIds: () => db.documents.toCollection().primaryKeys(),
  async document(id) {
    const row = await db.documents.get(id);
    if (!row) return undefined;
    const { unpack, unpackBlob } = await codec();
    return { ...(await unpack('documents', id, row.body)), blob: await unpackBlob(id, row.blob), at: row.at };
  },
  profileIds: () => db.profiles.toCollection().primaryKeys(),
  async profile(id) {
    const row = await db.profiles.get(id);
    if (!row) return undefined;
    return { profile: await (await codec()).unpack('profiles', id, row.body), removedAt: row.removedAt };
  },
  progress: () => db.progress.toArray(),
  settings: () => db.settings.toArray(),
  taught: () => db.taught.toArray(),
});

/** Limits of one transaction: large enough not to wait for the disk with each row, small enough for memory. */
const BATCH_BYTES = 16 * 1024 * 1024;
const BATCH_ROWS = 100;

async function documentRow({ codec }: Target, source: Source, id: string): Promise<DocumentRow | undefined> {
  const found = await source.document(id);
  if (!found) return undefined;
  const { name, type, blob, at } = found;
  return { id, at, body: await codec.pack('documents', id, { name, type }), blob: await codec.packBlob(id, blob) };
}

/**
 * Makes the target's documents equal to the source's. Does not copy what is there already, because a document never
 * changes.
 */
export async function copyDocuments(source: Source, target: Target, tell: (done: number, of: number) => void) {
  const { documents } = target.db;
  const wanted = await source.documentIds();
  const have = new Set(await documents.toCollection().primaryKeys());
  let batch: DocumentRow[] = [];
  let bytes = 0;
  let done = have.size;
  for (const id of wanted) {
    const row = have.delete(id) ? undefined : await documentRow(target, source, id);
    if (!row) continue;
    batch.push(row);
    bytes += row.blob.size;
    if (bytes < BATCH_BYTES && batch.length < BATCH_ROWS) continue;
    await documents.bulkPut(batch);
    done += batch.length;
    tell(done, wanted.length);
    batch = [];
    bytes = 0;
  }
  await documents.bulkPut(batch);
  await documents.bulkDelete([...have]);
}

/** Copies everything but the documents. The source must not change meanwhile. */
export async function copyRest(source: Source, target: Target): Promise<void> {
  const { db, codec } = target;
  const ids = await source.profileIds();
  const heads: ProfileHead[] = [];
  for (let at = 0; at < ids.length; at += BATCH_ROWS) {
    const rows: ProfileRow[] = [];
    for (const id of ids.slice(at, at + BATCH_ROWS)) {
      const found = await source.profile(id);
      if (!found) continue;
      const { profile, removedAt } = found;
      const body = await codec.pack('profiles', id, profile);
      rows.push(removedAt === undefined ? { id, body } : { id, body, removedAt });
      if (removedAt === undefined) heads.push(headOf(profile));
    }
    await db.profiles.bulkPut(rows);
  }
  await db.heads.bulkPut(await headRows({ db, codec: async () => codec }, { add: heads }));
  await db.progress.bulkPut(await source.progress());
  await db.settings.bulkPut((await source.settings()).filter((row) => !isOfPlace(row)));
  await db.taught.bulkPut(await source.taught());
  if ((await db.profiles.count()) !== ids.length) throw new Error('The copy is not complete');
}
