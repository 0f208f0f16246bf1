import { expect } from '@playwright/test';
import type { Pilot } from './launch';
import { openPanel, type Panel, showPanel } from './panel';
import { openPortal, type PortalTab } from './portal';

/** A portal's tab and the panel that follows it. */
export interface Opened {
  portal: PortalTab;
  panel: Panel;
}

const VIEW = { width: 1280, height: 900 };

/**
 * The window of a portal and the page of its panel, kept from test to test: a new window takes a second of both cores.
 * The first `open` of a test gets them, every other gets a window of its own.
 */
export class Stage {
  #kept: Opened | null = null;
  #isTaken = false;
  /** The sites that the kept window has shown since it was empty. */
  readonly #sites = new Set<string>();

  constructor(readonly pilot: Pilot) {}

  /** Opens a page of a portal and the panel for its tab. */
  async open(url: string): Promise<Opened> {
    if (this.#isTaken) return open(this.pilot, url);
    this.#isTaken = true;
    this.#kept ??= await this.#keep();
    const { portal, panel } = this.#kept;
    // Else what it showed of the page before could be taken for this one's.
    await expect(panel.fillButton()).toHaveCount(0);
    await portal.page.goto(url);
    return this.#kept;
  }

  /** Closes what the test before has left open, empties the window, and takes back what was changed of the look. */
  async clear(): Promise<void> {
    const { context, desk } = this.pilot;
    this.#isTaken = false;
    const { portal, panel } = this.#kept ?? {};
    // The practice portals keep things in the storage of the tab, of which one site at a time can be cleared.
    if (this.#sites.size > 1 || portal?.page.isClosed() || panel?.page.isClosed()) this.#kept = null;
    const stays = [desk, this.#kept?.portal.page, this.#kept?.panel.page];
    await Promise.all(context.pages().map((page) => stays.includes(page) || page.close()));
    await desk.bringToFront();
    if (this.#kept) await this.#reset(this.#kept);
  }

  /** Runs something while no panel stands, and opens it anew. The stage must be clear. */
  async withoutPanel(run: () => Promise<void>): Promise<void> {
    const { portal, panel } = this.#kept ?? {};
    await panel?.page.goto(this.pilot.desk.url());
    await run();
    if (portal && panel) await showPanel(this.pilot, panel.page, portal.tab);
  }

  async #keep(): Promise<Opened> {
    const opened = await open(this.pilot, 'about:blank');
    const { page } = opened.portal;
    this.#sites.clear();
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && frame.url() !== 'about:blank') this.#sites.add(new URL(frame.url()).origin);
    });
    return opened;
  }

  async #reset({ portal, panel }: Opened): Promise<void> {
    await portal.page.evaluate(() => location.protocol === 'about:' || sessionStorage.clear());
    for (const { page } of [portal, panel]) await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
    await portal.page.setViewportSize(VIEW);
    // The page may be on its way elsewhere by itself, which would end this way.
    await expect(async () => portal.page.goto('about:blank')).toPass();
    this.#sites.clear();
  }
}

async function open(pilot: Pilot, url: string): Promise<Opened> {
  const portal = await openPortal(pilot, url);
  return { portal, panel: await openPanel(pilot, portal.tab) };
}
