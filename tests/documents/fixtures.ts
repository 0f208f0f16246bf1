import type { Page } from '@playwright/test';
import { test as base } from '../support/fixtures';
import { openOptions } from '../support/options';
import { sample } from '../support/sample';

/** The options page with the sample profile open. */
export const test = base.extend<{ page: Page }>({
  page: async ({ pilot }, use) => {
    const { name } = sample().profiles[0];
    const page = await openOptions(pilot);
    await page
      .getByRole('list', { name: /^(档案|Profiles)$/ })
      .getByText(name)
      .click();
    await page.getByRole('heading', { name }).waitFor();
    // A colour on its way to another is neither: axe would judge it.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await use(page);
  },
});
