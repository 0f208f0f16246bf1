import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Writes noise over every file of a folder, each as long as it was. The browser must be closed. */
export function writeOver(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const { size } = statSync(path);
    const file = openSync(path, 'r+');
    writeSync(file, randomBytes(size), 0, size, 0);
    closeSync(file);
  }
}

/** The folder of the default bucket's databases, and those of the other buckets, oldest first. */
export function storageOf(home: string) {
  const web = join(home, 'Default/WebStorage');
  const numbers = readdirSync(web).filter((name) => /^\d+$/.test(name));
  return {
    byDefault: join(home, 'Default/IndexedDB'),
    buckets: numbers.sort((a, b) => Number(a) - Number(b)).map((name) => join(web, name)),
  };
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true });

/** Waits until both copies of the store hold as many profiles. */
export async function expectBothCopies(page: Page, profiles: number): Promise<void> {
  const counts = () =>
    page.evaluate(async () => {
      interface Bucket {
        indexedDB: IDBFactory;
      }
      const { storageBuckets } = navigator as unknown as {
        storageBuckets: { keys(): Promise<string[]>; open(name: string): Promise<Bucket> };
      };
      const countIn = async (name: string) => {
        const { indexedDB } = await storageBuckets.open(name);
        const request = indexedDB.open(name);
        const db = await new Promise<IDBDatabase>((done) => {
          request.onsuccess = () => done(request.result);
        });
        if (!db.objectStoreNames.contains('profiles')) return 0;
        const count = db.transaction('profiles').objectStore('profiles').count();
        await new Promise((done) => {
          count.onsuccess = done;
        });
        db.close();
        return count.result;
      };
      return Promise.all((await storageBuckets.keys()).map(countIn));
    });
  await expect.poll(counts, { timeout: 20_000 }).toEqual([profiles, profiles]);
}
