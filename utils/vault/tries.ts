import { browser } from 'wxt/browser';

const TRIES = 'vault:tries';
const LONGEST = 16_000;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Lets one passphrase be tried at a time, in all pages together. After a wrong one the next has to wait. The wait is
 * one second, then twice as long each time, at most sixteen. A right one, or the end of the browser, resets the wait.
 */
export async function slowly<T>(attempt: () => Promise<T | null>): Promise<T | null> {
  return await navigator.locks.request('copyright-pilot-unlock', async () => {
    const result = await attempt();
    if (result !== null) {
      await browser.storage.session.remove(TRIES);
      return result;
    }
    const tries = Number((await browser.storage.session.get(TRIES))[TRIES] ?? 0);
    await browser.storage.session.set({ [TRIES]: tries + 1 });
    await pause(Math.min(1000 * 2 ** tries, LONGEST));
    return null;
  });
}
