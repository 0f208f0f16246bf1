import { test as base, expect, type Page } from '@playwright/test';
import { type Practice, startPractice } from '../practice/serve';
import { type Lang, launchPilot, type Pilot } from './launch';
import { importProfiles } from './options';
import { onPracticePage } from './oracle';
import { openPanel, type Panel, type Row } from './panel';
import { openPortal, type PortalTab } from './portal';
import { stopWorker } from './worker';

export { expect };

interface Shared {
  /** The language of the browser; `test.use({ lang: 'en' })`. */
  lang: Lang;
  practice: Practice;
  /** One browser for all tests of a worker that speak the same language, with the sample profile. */
  pilot: Pilot;
}

/** A portal's tab and the panel that follows it. */
export interface Opened {
  portal: PortalTab;
  panel: Panel;
}

interface Own {
  /** Opens a page of a portal and the panel for its tab; both are closed after the test. */
  open(url: string): Promise<Opened>;
  /** Opens a page of a portal, waits until it stands, and fills it as `fillUnfocused` does. */
  filled(url: string, practice: string): Promise<Opened & { page: Page; rows: Row[] }>;
}

/**
 * Fills as it happens in real life: the portal's page has no focus, and the service worker was asleep. */
export async function fillUnfocused({ portal, panel }: Opened, pilot: Pilot): Promise<Row[]> {
  await expect(panel.fillButton()).toBeEnabled();
  await stopWorker(pilot);
  await panel.page.bringToFront();
  await portal.unfocus();
  return panel.fill();
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
      await importProfiles(pilot);
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
  filled: async ({ open, pilot }, use) => {
    await use(async (url, practice) => {
      const opened = await open(url);
      await onPracticePage(opened.portal.page, practice);
      return { ...opened, page: opened.portal.page, rows: await fillUnfocused(opened, pilot) };
    });
  },
});
