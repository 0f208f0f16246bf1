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

  constructor(readonly pilot: Pilot) {}

  /** Opens a page of a portal and the panel for its tab. */
  async open(url: string): Promise<Opened> {
    if (this.#isTaken) return open(this.pilot, url);
    this.#isTaken = true;
    if (!this.#kept) {
      this.#kept = await open(this.pilot, url);
      return this.#kept;
    }
    const { portal, panel } = this.#kept;
    await portal.page.goto(url);
    return { portal, panel: await showPanel(this.pilot, panel.page, portal.tab) };
  }

  /** Closes what the test before has left open, empties what is kept, and takes back what was changed of its look. */
  async clear(): Promise<void> {
    const { context, desk } = this.pilot;
    this.#isTaken = false;
    const { portal, panel } = this.#kept ?? {};
    if (portal?.page.isClosed() || panel?.page.isClosed()) this.#kept = null;
    const stays = [desk, this.#kept?.portal.page, this.#kept?.panel.page];
    await Promise.all(context.pages().map((page) => stays.includes(page) || page.close()));
    await desk.bringToFront();
    if (this.#kept) await this.#empty(this.#kept);
  }

  async #empty({ portal, panel }: Opened): Promise<void> {
    // The practice portals count forbidden acts in the storage of the tab.
    await portal.page.evaluate(() => sessionStorage.clear());
    for (const { page } of [portal, panel]) await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
    await portal.page.setViewportSize(VIEW);
    await portal.page.goto('about:blank');
    await panel.page.goto(this.pilot.desk.url());
  }
}

async function open(pilot: Pilot, url: string): Promise<Opened> {
  const portal = await openPortal(pilot, url);
  return { portal, panel: await openPanel(pilot, portal.tab) };
}
