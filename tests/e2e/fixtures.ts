import { test as base, expect } from '@playwright/test';
import { type Lang, launchPilot, type Pilot } from '../browser/launch';
import { openPanel, type Panel } from '../browser/panel';
import { openPortal, type PortalTab } from '../browser/portal';
import { type Practice, startPractice } from '../practice/serve';

export { expect };

interface Shared {
  /** The language of the browser; `test.use({ lang: 'en' })`. */
  lang: Lang;
  practice: Practice;
  /** One browser for all tests of a worker that speak the same language. */
  pilot: Pilot;
}

interface Own {
  /** Opens a page of a portal, unfocused, and the panel for its tab; both are closed after the test. */
  open(url: string): Promise<{ portal: PortalTab; panel: Panel }>;
}

export const test = base.extend<Own, Shared>({
  lang: ['zh', { option: true, scope: 'worker' }],
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const practice = await startPractice({ uploadDelay: 150 });
      await use(practice);
      await practice.close();
    },
    { scope: 'worker' },
  ],
  pilot: [
    async ({ practice, lang }, use) => {
      const pilot = await launchPilot({ hostRules: practice.hostRules, lang });
      await use(pilot);
      await pilot.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ pilot }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (url) => {
      const portal = await openPortal(pilot, url);
      const panel = await openPanel(pilot, portal.tab);
      opened.push(portal.page, panel.page);
      return { portal, panel };
    });
    for (const page of opened) await page.close();
  },
});
