import { Dexie } from 'dexie';

const PREFIX = 'copyright-pilot-stir-';
const DATABASES = 20;
/** Values over 64 kB are in files of their own, which would move nothing. */
const ROW = 32 * 1024;
const ROWS = 32;

async function noise(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores({ noise: '++' });
  const rows = Array.from({ length: ROWS }, () => crypto.getRandomValues(new Uint8Array(ROW)));
  await db.table('noise').bulkAdd(rows);
  db.close();
}

const left = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));

/** True if a stir was interrupted. */
export const isStirred = async (): Promise<boolean> => (await left()).length === 0;

/**
 * Makes the browser rewrite the files of the default bucket, so that rows deleted by `job` leave the disk too. LevelDB
 * drops old rows when it merges a file of its first level into the second. It does so once the first level holds more
 * than 10 MB. So twice as much incompressible data is written, then deleted. It goes into several databases, so that
 * each file spans all keys. Measured with Chromium 156 (2026-11): tests/e2e/vault-more.spec.ts searches the disk.
 */
export async function stir(job: () => Promise<void>): Promise<void> {
  // The first one is written before the job begins. After a crash it shows that there is work left.
  await noise(`${PREFIX}0`);
  await job();
  for (let turn = 1; turn < DATABASES; turn++) await noise(`${PREFIX}${turn}`);
  for (const name of (await left()).reverse()) await Dexie.delete(name);
}
