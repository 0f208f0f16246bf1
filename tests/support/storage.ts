import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';

// Parts of a browser that the store needs and Node lacks: buckets with databases of their own, and locks.

const buckets = new Map<string, { indexedDB: IDBFactory }>();
const turns = new Map<string, Promise<unknown>>();

const storageBuckets = {
  async open(name: string) {
    const bucket = buckets.get(name) ?? { indexedDB: new IDBFactory() };
    buckets.set(name, bucket);
    return bucket;
  },
  keys: async () => [...buckets.keys()].sort(),
  async delete(name: string) {
    buckets.delete(name);
  },
};

type Job = (lock: object | null) => unknown;

const locks = {
  request(name: string, options: { ifAvailable?: boolean } | Job, job = options as Job): Promise<unknown> {
    const before = turns.get(name);
    if (before && typeof options === 'object' && options.ifAvailable) return Promise.resolve(job(null));
    const turn = (before ?? Promise.resolve()).then(
      () => job({ name }),
      () => job({ name }),
    );
    turns.set(name, turn);
    const end = () => turns.get(name) === turn && turns.delete(name);
    turn.then(end, end);
    return turn;
  },
};

// Node 20 has no navigator either.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
Object.defineProperties(navigator, {
  storageBuckets: { value: storageBuckets, configurable: true },
  locks: { value: locks, configurable: true },
});

/** Forgets everything that was kept: the next call finds a browser that never had the extension. */
export async function emptyBrowser(): Promise<void> {
  buckets.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    // The store keeps some open: emptied, not deleted.
    const db = await new Dexie(name).open();
    for (const table of db.tables) await table.clear();
    db.close();
  }
}
