import { browser } from 'wxt/browser';

/**
 * Small switches that the page side must know too. Nothing in them is private: they are kept in storage.local, in the
 * open.
 */
export interface Settings {
  /** True if hints are shown on portal pages unasked. */
  hints: boolean;
}

const KEY = 'settings';
const DEFAULTS: Settings = { hints: true };

const read = (kept: unknown): Settings => {
  const { hints } = (kept ?? {}) as Partial<Settings>;
  return { hints: typeof hints === 'boolean' ? hints : DEFAULTS.hints };
};

export const getSettings = async (): Promise<Settings> => read((await browser.storage.local.get(KEY))[KEY]);

/** Changes some of the switches. Tells everything that follows them. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await getSettings()), ...change } });
}

/** Calls `take` with the switches now and after each change. Returns a function that stops following. */
export function followSettings(take: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) take(read(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  void getSettings().then(take);
  return () => browser.storage.onChanged.removeListener(listener);
}
