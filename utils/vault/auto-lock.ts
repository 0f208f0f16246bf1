import { browser } from 'wxt/browser';

/** Wakes the background when the vault may have been left alone long enough. */
export const ALARM = 'auto-lock';

const USED = 'vault:used';
const MINUTE = 60_000;
/** Use is noted no more often than this. */
const NOTED = 15_000;
/** Above what `setDetectionInterval` needs to be (15 s), for when nothing is to be detected. */
const SELDOM = 3600;

let noted = 0;

/** Notes that the person uses the extension. */
export async function noteUse(now = Date.now()): Promise<void> {
  if (now - noted < NOTED) return;
  noted = now;
  await browser.storage.session.set({ [USED]: now });
}

/** Milliseconds until the vault has been left alone for so many minutes; 0 or less when it has been. */
export async function timeLeft(minutes: number): Promise<number> {
  const used = Number((await browser.storage.session.get(USED))[USED] ?? 0);
  return used + minutes * MINUTE - Date.now();
}

/** Has the browser tell when the computer was left alone for so many minutes, and when to look at the last use; null: neither. */
export async function arm(minutes: number | null): Promise<void> {
  browser.idle.setDetectionInterval(minutes === null ? SELDOM : minutes * 60);
  if (minutes === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Date.now() + Math.max(0, await timeLeft(minutes)) });
}
