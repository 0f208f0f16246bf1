/** A part of the store that can change. */
export type Part = 'profiles' | 'documents' | 'progress' | 'settings' | 'taught' | 'vault';

const NAME = 'copyright-pilot-store';
const here = new Set<(parts: readonly Part[]) => void>();
let channel: BroadcastChannel | null = null;

function line(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => {
    for (const fn of here) fn(data as Part[]);
  };
  return channel;
}

/** Tells every page of the extension which parts have changed. */
export function tellChange(...parts: Part[]): void {
  line().postMessage(parts);
  for (const fn of here) fn(parts);
}

/**
 * Calls `fn` after every change of the store, made here or in another page of the extension. Returns a function that
 * stops it.
 */
export function onStoreChange(fn: (parts: readonly Part[]) => void): () => void {
  line();
  // A wrapper, so that one function given twice is called twice and stopped by itself.
  const own = (parts: readonly Part[]) => fn(parts);
  here.add(own);
  return () => here.delete(own);
}
