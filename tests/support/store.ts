import type { Page } from '@playwright/test';
import { inject } from './bundles';
import type { Pilot } from './launch';
import { putCopyBack, takeCopy } from './store-copy';
import { stopWorker } from './worker';

/** Puts the store into a document of the extension as `storeUnderTest`, as it is in the source, without a page around it. */
export const injectStore = (page: Page): Promise<void> => inject(page, 'storeUnderTest');

declare const chrome: {
  storage: Record<'local' | 'session', { clear(): Promise<void>; set(items: object): Promise<void> }>;
  alarms: { clearAll(): Promise<boolean> };
};
declare const storeUnderTest: {
  readProfileFile(text: string): object;
  importProfiles(file: object): Promise<string[]>;
};

/** Forgets what is kept for as long as the browser runs. The worker is stopped, for it remembers too. */
async function clearSession(pilot: Pilot): Promise<void> {
  await stopWorker(pilot);
  await pilot.desk.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.alarms.clearAll();
  });
}

/** Forgets everything that the extension keeps, as if it had just been installed. Its pages must be closed before. */
async function clearStore({ context, desk, id }: Pilot): Promise<void> {
  const cdp = await context.newCDPSession(desk);
  await cdp.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${id}`,
    storageTypes: 'indexeddb,local_storage,storage_buckets',
  });
  await cdp.detach();
  await desk.evaluate(async () => {
    await chrome.storage.local.clear();
    // Else a worker that is started anew may show the welcome page.
    await chrome.storage.local.set({ welcomed: true });
  });
}

/** Imports a profile file without a page, for tests that are not about the import. */
export async function putProfiles({ desk }: Pilot, file: unknown): Promise<void> {
  await injectStore(desk);
  await desk.evaluate(
    (text) => storeUnderTest.importProfiles(storeUnderTest.readProfileFile(text)),
    JSON.stringify(file),
  );
}

/** The file whose profiles the desk of a browser has a copy of. */
const copied = new WeakMap<Pilot, string>();

/** Returns true if a file was the last one imported. */
export const holds = (pilot: Pilot, file: object | null): boolean => copied.get(pilot) === JSON.stringify(file);

/** Makes the store what it is after a fresh installation and the import of a file; null for no import. */
export async function resetStore(pilot: Pilot, file: object | null): Promise<void> {
  await clearSession(pilot);
  const text = JSON.stringify(file);
  if (copied.get(pilot) === text && (await putCopyBack(pilot.desk))) return;
  await clearStore(pilot);
  if (file) await putProfiles(pilot, file);
  await takeCopy(pilot.desk);
  copied.set(pilot, text);
}

/** Holds up what any page of the extension wants to keep; returns what lets it go on. */
export async function holdWrites({ desk }: Pilot): Promise<() => Promise<void>> {
  await desk.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('copyright-pilot-write', () => {
          held();
          return new Promise<void>((release) => Object.assign(globalThis, { release }));
        });
      }),
  );
  return () => desk.evaluate(() => (globalThis as unknown as { release(): void }).release());
}
