import { browser } from 'wxt/browser';

/** Wakes the background when the vault may have been left alone long enough. */
export const ALARM = 'auto-lock';

const USED = 'vault:used';
const OPENED = 'vault:opened';
/** The vault asks for the passphrase again after this time, even while in use. */
const LONGEST_MINUTES = 8 * 60;
const MINUTE = 60_000;
/** Use is noted no more often than this. */
const NOTED = 15_000;
/** Above the least that `setDetectionInterval` takes (15 s). Used when nothing is to be detected. */
const SELDOM = 3600;

let noted = 0;

/** Notes that the person uses the extension. */
export async function noteUse(now = Date.now()): Promise<void> {
  if (Math.abs(now - noted) < NOTED) return;
  noted = now;
  await browser.storage.session.set({ [USED]: now });
}

/** Notes that the person gave the passphrase. */
export const noteOpening = (now = Date.now()): Promise<void> => browser.storage.session.set({ [OPENED]: now });

/**
 * Returns the milliseconds until the vault locks, 0 or less when that time has come. It locks after `minutes` without
 * use (null: never), and after eight hours open.
 */
export async function timeLeft(minutes: number | null): Promise<number> {
  const kept = await browser.storage.session.get([USED, OPENED]);
  const end = (key: string, after: number) => Number(kept[key] ?? 0) + after * MINUTE;
  const limit = end(OPENED, LONGEST_MINUTES);
  return (minutes === null ? limit : Math.min(limit, end(USED, minutes))) - Date.now();
}

/** Sets the browser's idle detection to `minutes` (null: never), and an alarm for the next look. */
export async function arm(minutes: number | null): Promise<void> {
  browser.idle.setDetectionInterval(minutes === null ? SELDOM : minutes * 60);
  await browser.alarms.create(ALARM, { when: Date.now() + Math.max(0, await timeLeft(minutes)) });
}
