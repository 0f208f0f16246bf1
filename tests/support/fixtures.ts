import { test as base, expect, type Page } from '@playwright/test';
import { type Practice, startPractice } from '../practice/serve';
import { type Lang, launchPilot, type Pilot } from './launch';
import { onPracticePage } from './oracle';
import type { Row } from './panel';
import { sample } from './sample';
import { type Opened, Stage } from './stage';
import { holds, resetStore } from './store';
import { stopWorker } from './worker';

export { expect, type Opened };

interface Shared {
  /** The language of the browser: that of the Playwright project. */
  lang: Lang;
  practice: Practice;
  /** One browser for all tests of a worker that speak the same language. Tests take `pilot`, which clears it first. */
  launched: Pilot;
  /** The portal's window and the panel's page, kept from test to test: to open them takes longer than most tests. */
  stage: Stage;
}

interface Own {
  /** The profiles that are there before the test; null for none. The sample unless told: `test.use({ profiles: null })`. */
  profiles: object | null;
  /** False where what is kept after one test is nothing to the next: saves the store, the worker and the panel. */
  isolated: boolean;
  /** The worker's browser with the store cleared and `profiles` in it. Pages that the test opens are closed after it. */
  pilot: Pilot;
  /** Opens a page of a portal and the panel for its tab. */
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
  launched: [
    async ({ practice, lang }, use) => {
      const pilot = await launchPilot({ hostRules: practice.hostRules, lang });
      await use(pilot);
      await pilot.close();
    },
    { scope: 'worker' },
  ],
  stage: [({ launched }, use) => use(new Stage(launched)), { scope: 'worker' }],
  profiles: [sample(), { option: true }],
  isolated: [true, { option: true }],
  pilot: async ({ launched, stage, profiles, isolated }, use) => {
    await stage.clear();
    if (isolated || !holds(launched, profiles)) await stage.withoutPanel(() => resetStore(launched, profiles));
    await use(launched);
  },
  // The pilot is asked for so that the stage is clear.
  open: async ({ pilot: _, stage }, use) => use((url) => stage.open(url)),
  filled: async ({ open, pilot }, use) => {
    await use(async (url, practice) => {
      const opened = await open(url);
      await onPracticePage(opened.portal.page, practice);
      return { ...opened, page: opened.portal.page, rows: await fillUnfocused(opened, pilot) };
    });
  },
});
