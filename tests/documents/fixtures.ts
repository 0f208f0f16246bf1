import { test as base, type Page } from '@playwright/test';
import { type Lang, launchPilot, type Pilot } from '../browser/launch';
import { importProfiles, openOptions } from '../browser/options';

interface Shared {
  lang: Lang;
  pilot: Pilot;
}

/** The options page with the sample profile, a browser for each worker; nothing is reached but the extension. */
export const test = base.extend<{ page: Page }, Shared>({
  lang: ['zh', { option: true, scope: 'worker' }],
  pilot: [
    async ({ lang }, use) => {
      const pilot = await launchPilot({ hostRules: 'MAP * ~NOTFOUND', lang });
      await importProfiles(pilot);
      await use(pilot);
      await pilot.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ pilot }, use) => {
    const page = await openOptions(pilot);
    // A colour on its way to another is neither: axe would judge it.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await use(page);
    await page.close();
  },
});
