import { expect, test } from '@playwright/test';
import { launchPilot, type Pilot } from '../browser/launch';
import { importProfiles } from '../browser/options';
import { openPanel, type Panel, type Row } from '../browser/panel';
import { openPortal, type PortalTab } from '../browser/portal';
import { type Kits, serveKits } from './serve';

/** A page that was filled by the built extension without having the focus. */
export interface Trial {
  portal: PortalTab;
  panel: Panel;
  /** What the panel says became of each field. */
  rows: Row[];
}

/**
 * One browser with the built extension for all tests of a spec file. Answers what opens a page of `traps/` by its name and
 * query, fills it, lets a test look at it, and closes it.
 */
export function trials(): (page: string, look: (trial: Trial) => Promise<void>) => Promise<void> {
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
  return async (page, look) => {
    const portal = await openPortal(pilot, server.urls.trap(page));
    const panel = await openPanel(pilot, portal.tab);
    try {
      await expect(panel.fillButton()).toBeEnabled({ timeout: 8000 });
      await panel.page.bringToFront();
      await portal.unfocus();
      await look({ portal, panel, rows: await panel.fill() });
    } finally {
      await portal.page.close();
      await panel.page.close();
    }
  };
}
