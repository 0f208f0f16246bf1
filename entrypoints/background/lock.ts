import { browser } from 'wxt/browser';
import { followSecondCopy, lock, onVaultChange, tidy, vaultState } from '../../utils/store';
import { ALARM, arm, noteUse, timeLeft } from '../../utils/vault/auto-lock';
import { forgetValues } from './state';

/** Drops the values in the browser's memory, once the vault is locked. */
async function follow(): Promise<void> {
  if ((await vaultState()).kind === 'locked') await forgetValues();
}

/** The computer was left alone, or its screen was locked. */
async function onIdle(state: string): Promise<void> {
  const { kind, autoLock } = await vaultState();
  if (kind !== 'unlocked') return;
  if (state === 'locked' || (state === 'idle' && autoLock !== null)) await lock();
}

/** Locks a vault that was unused for long enough, or plans the next look. */
async function onAlarm(name: string): Promise<void> {
  if (name !== ALARM) return;
  const { kind, autoLock } = await vaultState();
  if (kind !== 'unlocked') return;
  if ((await timeLeft(autoLock)) <= 0) await lock();
  else await arm(autoLock);
}

/** Keeps the vault's lock: closes it when it is left alone, and leaves no value behind when it closes. */
export function keepLock(): void {
  void browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  browser.idle.onStateChanged.addListener((state) => void onIdle(state).catch(console.error));
  browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name).catch(console.error));
  // A message from the extension's own pages is the person's doing. A message from a portal's page is not: it may go on
  // for ever.
  browser.runtime.onMessage.addListener((_, { id, url }) => {
    if (id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/'))) void noteUse();
    return false;
  });
  onVaultChange(() => void follow().catch(console.error));
  followSecondCopy();
  // The rest of a move that crashed may be readable. It goes with the next start.
  const clearUp = () => void tidy().catch(console.error);
  browser.runtime.onStartup.addListener(clearUp);
  browser.runtime.onInstalled.addListener(clearUp);
}
