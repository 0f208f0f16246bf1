import type { Table } from 'dexie';
import { catalogue, inTurn, storeOf } from './access';
import { onStoreChange } from './changes';
import { labelFor } from './label';
import { copyName, openPlace, type Place } from './place';
import { isOfPlace, type SettingRow } from './rows';

/** Only one page copies, and nothing moves meanwhile. Otherwise nobody would find a copy of a deleted place. */
export const COPY = 'copyright-pilot-copy';

/** Limit of document bytes in one transaction, for the sake of memory. */
const BATCH_BYTES = 16 * 1024 * 1024;

/** Copies the documents that the copy does not have. A document never changes, so its id is enough. */
async function copyDocuments(from: Place, to: Place): Promise<void> {
  const have = new Set(await to.documents.toCollection().primaryKeys());
  const wanted = (await from.documents.toCollection().primaryKeys()).filter((id) => !have.has(id));
  while (wanted.length > 0) {
    const rows = [];
    for (let bytes = 0; wanted.length > 0 && bytes < BATCH_BYTES; ) {
      const row = await from.documents.get(wanted.shift() ?? '');
      if (row) rows.push(row);
      bytes += row?.blob.size ?? 0;
    }
    await to.documents.bulkPut(rows);
  }
}

const text = (row: unknown): string =>
  JSON.stringify(row, (_, value) =>
    value instanceof Uint8Array ? String.fromCharCode(...value.subarray(0, 64)) : value,
  );

/** Makes the rows of a table equal to the given ones. Writes only those that differ. For a transaction. */
async function sameRows<R, K>(table: Table<R, K>, rows: readonly R[], keyOf: (row: R) => unknown): Promise<void> {
  const key = (row: R) => JSON.stringify(keyOf(row));
  const before = new Map((await table.toArray()).map((row) => [key(row), row]));
  const changed: R[] = [];
  for (const row of rows) {
    const old = before.get(key(row));
    before.delete(key(row));
    if (!old || text(old) !== text(row)) changed.push(row);
  }
  await table.bulkPut(changed);
  await table.bulkDelete([...before.values()].map((row) => keyOf(row) as K));
}

/** Brings the rest of the copy up to date in one transaction, so that it is whole before and after. */
async function copyRest(from: Place, to: Place, label: SettingRow): Promise<void> {
  const [profiles, heads, progress, settings, documents] = await Promise.all([
    from.profiles.toArray(),
    from.heads.toArray(),
    from.progress.toArray(),
    from.settings.toArray(),
    from.documents.toCollection().primaryKeys(),
  ]);
  const own = [...settings.filter((row) => !isOfPlace(row)), label];
  await to.transaction('rw', [to.profiles, to.heads, to.progress, to.settings, to.documents], async () => {
    await sameRows(to.profiles, profiles, ({ id }) => id);
    await sameRows(to.heads, heads, ({ id }) => id);
    await sameRows(to.progress, progress, ({ profile, work, page, step }) => [profile, work, page, step]);
    await sameRows(to.settings, own, ({ key }) => key);
    const kept = new Set(documents);
    const gone = (await to.documents.toCollection().primaryKeys()).filter((id) => !kept.has(id));
    await to.documents.bulkDelete(gone);
  });
}

/**
 * Makes the second copy of the place in use equal to it, row for row. Copies sealed rows as they are, so it works while
 * locked. The copy is in a bucket of its own, in case the browser loses or damages the first one.
 */
export async function keepSecondCopy(): Promise<void> {
  await navigator.locks.request(COPY, async () => {
    const { db, catalogue: now } = await storeOf(await catalogue());
    const copy = await openPlace(copyName(now.place));
    try {
      // Without blocking writers. Later documents are copied below.
      await copyDocuments(db, copy);
      await inTurn(async () => {
        await copyDocuments(db, copy);
        await copyRest(db, copy, { key: 'label', value: { ...labelFor(now), copyOf: now.place } });
      });
    } finally {
      copy.close();
    }
  });
}

/** Time that the store must be quiet before it is copied. Every typed key is a change. */
const CALM_MS = 1000;

/** Keeps the second copy up to date from now on. One page or worker of the extension does it for all, until it ends. */
export function followSecondCopy(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copySoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepSecondCopy().catch(console.error), CALM_MS);
  };
  const follow = () => {
    onStoreChange(copySoon);
    copySoon();
    return new Promise<never>(() => {});
  };
  void navigator.locks.request('copyright-pilot-copier', follow);
}
