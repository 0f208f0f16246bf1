import { expect, type Page } from '@playwright/test';
import type { Pilot } from './launch';
import { asUpload, sample } from './sample';

/** The options page in a tab of its own. */
export async function openOptions(pilot: Pilot): Promise<Page> {
  const page = await pilot.context.newPage();
  await page.goto(`chrome-extension://${pilot.id}/options.html`);
  return page;
}

/** Imports a profile file as a person does, by the file input, and waits until its profiles are in the list. */
export async function importProfiles(pilot: Pilot, file = sample()): Promise<void> {
  const page = await openOptions(pilot);
  await page.getByLabel(/^(导入档案|Import profiles)$/).setInputFiles(asUpload(file));
  const list = page.getByRole('list', { name: /^(档案|Profiles)$/ });
  for (const profile of file.profiles) await expect(list.getByText(profile.name).first()).toBeVisible();
  await page.close();
}
