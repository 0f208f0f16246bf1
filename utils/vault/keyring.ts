import { browser } from 'wxt/browser';
import { decodeBase64, encodeBase64 } from '../base64';
import { type DataKey, importDataKey } from './header';

/**
 * The only place of the data key: the browser's memory for the extension's own pages. It is gone when the browser ends.
 */
const KEY = 'vault:key';
/** The key of the place that everything moves into, while the passphrase changes. */
const NEXT = 'vault:next-key';

interface Held {
  vault: string;
  key: string;
}

// The last imported key, so that not every read imports it again.
let last: { held: string; key: CryptoKey } | null = null;

/** The data key of a vault while it is unlocked, else null. */
export async function heldKey(vault: string): Promise<CryptoKey | null> {
  const kept = await browser.storage.session.get([KEY, NEXT]);
  const held = ([kept[KEY], kept[NEXT]] as (Held | undefined)[]).find((one) => one?.vault === vault);
  if (!held) {
    last = null;
    return null;
  }
  if (last?.held !== held.key) {
    const bytes = decodeBase64(held.key);
    if (!bytes) return null;
    last = { held: held.key, key: await importDataKey(bytes) };
  }
  return last.key;
}

export const holdKey = (vault: string, key: DataKey): Promise<void> =>
  browser.storage.session.set({ [KEY]: { vault, key: encodeBase64(key) } });

/** Holds the key of another vault beside the one that is held, until everything has moved there. */
export const holdNextKey = (vault: string, key: DataKey): Promise<void> =>
  browser.storage.session.set({ [NEXT]: { vault, key: encodeBase64(key) } });

export const dropNextKey = (): Promise<void> => browser.storage.session.remove(NEXT);

export async function dropKey(): Promise<void> {
  last = null;
  await browser.storage.session.remove([KEY, NEXT]);
}

/** Calls back when a vault was locked or unlocked, here or in another page. Returns a function that stops it. */
export function onKeyChange(fn: (held: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[KEY] : undefined;
    if (change) fn(change.newValue !== undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
