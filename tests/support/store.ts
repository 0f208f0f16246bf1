import type { Page } from '@playwright/test';
import { inject } from './bundles';
import type { Pilot } from './launch';
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

/**
 * Forgets everything that the extension keeps, as if it had just been installed. Its pages must be closed before; the
 * worker is stopped, for it remembers too.
 */
export async function clearStore(pilot: Pilot): Promise<void> {
  const { context, desk, id } = pilot;
  await stopWorker(pilot);
  const cdp = await context.newCDPSession(desk);
  await cdp.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${id}`,
    storageTypes: 'indexeddb,local_storage,storage_buckets',
  });
  await cdp.detach();
  await desk.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
    // Else a worker that is started anew may show the welcome page.
    await chrome.storage.local.set({ welcomed: true });
    await chrome.alarms.clearAll();
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
