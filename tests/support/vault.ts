import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Pilot } from './launch';

// Browser API of the extension's own documents.
declare const chrome: {
  storage: { session: { get(keys: null): Promise<object>; set(items: object): Promise<void> } };
};

/** The section about passphrase and lock, by roles and names in either language. */
export const vaultOf = (page: Page) => ({
  set: page.getByRole('button', { name: /^(设置口令|Set passphrase)$/ }),
  change: page.getByRole('button', { name: /^(更改口令|Change passphrase)$/ }),
  off: page.getByRole('button', { name: /^(关闭口令|Turn off passphrase)$/ }),
  lock: page.getByRole('button', { name: /^(锁定|Lock)$/ }),
  unlock: page.getByRole('button', { name: /^(解锁|Unlock)$/ }),
  passphrase: page.getByLabel(/^(口令|Passphrase)$/),
  again: page.getByLabel(/^(再输入一次口令|Passphrase again)$/),
  current: page.getByLabel(/^(现在的口令|Current passphrase)$/),
  understood: page.getByRole('checkbox', { name: /^(我明白|I understand)/ }),
  autoLock: page.getByRole('combobox', { name: /^(自动锁定|Auto-lock)$/ }),
});

/** Types a new passphrase, says that it was understood, and presses the button. */
export async function startSetting(page: Page, passphrase: string): Promise<void> {
  const { passphrase: field, again, understood, set } = vaultOf(page);
  await field.fill(passphrase);
  await again.fill(passphrase);
  await understood.check();
  await set.click();
}

/** Sets a passphrase, and waits until everything is sealed. */
export async function setPassphrase(page: Page, passphrase: string): Promise<void> {
  await startSetting(page, passphrase);
  await expect(vaultOf(page).lock).toBeVisible({ timeout: 60_000 });
}

/** Types the passphrase of a locked page, and presses the button. */
export async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  const { passphrase: field, unlock } = vaultOf(page);
  await field.fill(passphrase);
  await unlock.click();
}

/** Everything that is in the browser's memory for the extension, as text. */
export const sessionOf = (pilot: Pilot): Promise<string> =>
  pilot.desk.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

const encodings = (text: string) => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(JSON.stringify(text).slice(1, -1), 'utf8'),
  Buffer.from([...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')),
];

/** The files under a folder that hold one of these texts or bytes, with what they hold. */
export async function filesWith(folder: string, wanted: readonly (string | Buffer)[]): Promise<string[]> {
  const needles = wanted.flatMap((one) => (typeof one === 'string' ? encodings(one) : [one]));
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    const held = bytes && needles.filter((needle) => bytes.includes(needle));
    if (held?.length) found.push(`${name}: ${held.map((needle) => needle.subarray(0, 40).toString()).join(', ')}`);
  }
  return found;
}
