// biome-ignore-all lint/suspicious/noExplicitAny: what browsers have and the types do not
import type { Page } from '@playwright/test';

// All that the extension keeps, copied once and put back before other tests: an import takes ten times as long. The copy
// stands in a document of the extension, for files and keys cannot leave it.

declare const chrome: {
  storage: Record<
    'local',
    { get(keys: null): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> }
  >;
};

/** Copies all that is kept. */
export const takeCopy = (desk: Page): Promise<void> =>
  desk.evaluate(async () => {
    const { storageBuckets } = navigator as any;
    const ended = (request: any) =>
      new Promise<any>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const databases: object[] = [];
    for (const bucket of [null, ...(await storageBuckets.keys())]) {
      const { indexedDB: factory } = bucket === null ? globalThis : await storageBuckets.open(bucket);
      for (const { name } of await factory.databases()) {
        const db: IDBDatabase = await ended(factory.open(name));
        const stores = [...db.objectStoreNames];
        const rows: Record<string, unknown[]> = {};
        const keys: Record<string, unknown[]> = {};
        for (const store of stores) {
          const from = db.transaction(store).objectStore(store);
          [rows[store], keys[store]] = await Promise.all([ended(from.getAll()), ended(from.getAllKeys())]);
        }
        databases.push({ bucket, name, stores, rows, keys });
        db.close();
      }
    }
    (globalThis as any).copy = { databases, local: await chrome.storage.local.get(null) };
  });

/** Puts the copy back in the place of all that is kept. Returns false, with all as it was, if a database is missing. */
export const putCopyBack = (desk: Page): Promise<boolean> =>
  desk.evaluate(async () => {
    const { storageBuckets, copy } = { ...(globalThis as any), storageBuckets: (navigator as any).storageBuckets };
    const ended = (request: any) =>
      new Promise<any>((done, fail) => {
        request.onsuccess = request.oncomplete = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const factoryOf = async (bucket: string | null) =>
      (bucket === null ? globalThis : await storageBuckets.open(bucket)).indexedDB as IDBFactory;
    const there: string[] = [];
    for (const bucket of [null, ...(await storageBuckets.keys())])
      for (const { name } of await (await factoryOf(bucket)).databases()) there.push(`${bucket} ${name}`);
    const wanted: string[] = copy.databases.map(({ bucket, name }: any) => `${bucket} ${name}`);
    if (there.sort().join() !== wanted.sort().join()) return false;
    for (const { bucket, name, stores, rows, keys } of copy.databases) {
      const db: IDBDatabase = await ended((await factoryOf(bucket)).open(name));
      const change = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
      for (const store of stores) {
        const into = change.objectStore(store);
        into.clear();
        rows[store].forEach((row: unknown, at: number) => {
          if (into.keyPath === null) into.put(row, keys[store][at]);
          else into.put(row);
        });
      }
      await ended(change);
      db.close();
    }
    await chrome.storage.local.clear();
    await chrome.storage.local.set(copy.local);
    localStorage.clear();
    return true;
  });
