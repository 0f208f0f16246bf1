import { test as base, type Page } from '@playwright/test';
import { type Lang, launchPilot, type Pilot } from '../support/launch';
import { importProfiles, openOptions } from '../support/options';
import { sample } from '../support/sample';

interface Shared {
  lang: Lang;
  pilot: Pilot;
}

/** The options page with a sample profile of the test's own, a browser for each worker; nothing is reached but the extension. */
export const test = base.extend<{ page: Page }, Shared>({
  lang: ['zh', { option: true, scope: 'worker' }],
  pilot: [
    async ({ lang }, use) => {
      const pilot = await launchPilot({ hostRules: 'MAP * ~NOTFOUND', lang });
      await use(pilot);
      await pilot.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ pilot }, use, { testId }) => {
    const file = sample();
    const name = `材料 ${testId}`;
    file.profiles[0].name = name;
    await importProfiles(pilot, file);
    const page = await openOptions(pilot);
    await page
      .getByRole('list', { name: /^(档案|Profiles)$/ })
      .getByText(name)
      .click();
    await page.getByRole('heading', { name }).waitFor();
    // A colour on its way to another is neither: axe would judge it.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await use(page);
    await page.close();
  },
});
