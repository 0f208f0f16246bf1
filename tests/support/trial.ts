import { expect, test } from '@playwright/test';
import { type Kits, serveKits } from '../kits/serve';
import { launchPilot, type Pilot } from './launch';
import { importProfiles } from './options';
import { openPanel, type Panel } from './panel';
import { openPortal, type PortalTab } from './portal';

/** A page that stands ready to be filled by the built extension, without having the focus. */
export interface Trial {
  portal: PortalTab;
  panel: Panel;
}

/**
 * One browser with the built extension for all tests of a spec file. Answers what opens a page of `traps/` by its name and
 * query, lets a test try it, and closes it.
 */
export function trials(): (page: string, run: (trial: Trial) => Promise<void>) => Promise<void> {
  let server: Kits;
  let pilot: Pilot;
  test.beforeAll(async () => {
    server = await serveKits([]);
    pilot = await launchPilot({ hostRules: server.hostRules });
    await importProfiles(pilot);
  });
  test.afterAll(async () => {
    await pilot?.close();
    await server?.close();
  });
  return async (page, run) => {
    const portal = await openPortal(pilot, server.urls.trap(page));
    const panel = await openPanel(pilot, portal.tab);
    try {
      await expect(panel.fillButton()).toBeEnabled({ timeout: 8000 });
      await panel.page.bringToFront();
      await portal.unfocus();
      await run({ portal, panel });
    } finally {
      await portal.page.close();
      await panel.page.close();
    }
  };
}
