import type { Page } from '@playwright/test';
import { test as base, expect } from '../support/fixtures';
import { openOptions } from '../support/options';
import { sample } from '../support/sample';

export { expect };

type File = ReturnType<typeof sample>;

export const NO_NETWORK = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** A profile file without documents, which most of these tests do not need: small and quick. */
export function lean(change: (profile: File['profiles'][number]) => void = () => {}): File {
  const file = structuredClone(sample());
  for (const profile of file.profiles) {
    for (const key of Object.keys(profile.documents)) Reflect.set(profile.documents, key, null);
    for (const work of profile.works)
      for (const key of Object.keys(work.documents)) Reflect.set(work.documents, key, null);
    change(profile);
  }
  return file;
}

const asFile = (name: string, content: string | Buffer, mimeType: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

export const json = (content: unknown, name = 'profiles.json') =>
  asFile(name, typeof content === 'string' ? content : JSON.stringify(content), 'application/json');
export const csv = (text: string, name = 'clients.csv') => asFile(name, text, 'text/csv');

/** Chooses a file for the import, as a person does. */
export const choose = (page: Page, file: ReturnType<typeof json>) =>
  page.getByLabel(/^(导入档案|Import profiles)$/).setInputFiles(file);

export const list = (page: Page) => page.getByRole('list', { name: /^(档案|Profiles)$/ });

/** Opens the fresh page of a browser, imports a profile, and waits until it is open and kept. */
export async function withProfile(page: Page, file = lean()): Promise<void> {
  await choose(page, json(file));
  await expect(page.getByRole('heading', { level: 2, name: file.profiles[0]?.name })).toBeVisible();
  await expect(page.getByText(/^(已保存|Saved)$/)).toBeVisible();
}

/** The options page of an extension in which nothing is kept yet. */
export const test = base.extend<{ page: Page }>({
  profiles: null,
  page: async ({ pilot }, use) => {
    const page = await openOptions(pilot);
    await expect(page.getByRole('button', { name: /^(新建|New)$/ })).toBeVisible();
    await use(page);
  },
});
