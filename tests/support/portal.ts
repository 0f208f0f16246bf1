import { type CDPSession, expect, type Page } from '@playwright/test';
import type { Pilot } from './launch';

/** A portal's tab in a window of its own that never has the focus, as while a person works in the side panel. */
export interface PortalTab {
  page: Page;
  /** The browser's own id of the tab. */
  tab: number;
  /** Takes the focus away and makes sure that it is gone; to be called before anything is filled. */
  unfocus(): Promise<void>;
  /** Does what a person does on the page itself, by trusted input, with the focus in it. */
  asPerson<T>(act: (page: Page) => Promise<T>): Promise<T>;
}

/** Browser API of an extension page, as far as these helpers use it. */
declare const chrome: {
  tabs: {
    query(about: object): Promise<{ id?: number; windowId: number }[]>;
    get(id: number): Promise<{ windowId: number }>;
  };
  windows: { update(id: number, change: object): Promise<unknown> };
};

const tabsNow = (desk: Page) => desk.evaluate(() => chrome.tabs.query({}));

/**
 * Opens a page of a portal in a window of its own, in the background.
 * Playwright emulates focus on every page, which hides what goes wrong on an unfocused one; a page loaded anew gets
 * the emulation back, so it is switched off before each fill and the outcome is asserted.
 */
export async function openPortal(pilot: Pilot, url: string): Promise<PortalTab> {
  const { context, desk } = pilot;
  const browser = context.browser();
  if (!browser) throw new Error('This browser gives no session of its own');
  const before = (await tabsNow(desk)).map(({ windowId }) => windowId);
  const session = await browser.newBrowserCDPSession();
  const opening = context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true, background: true });
  const page = await opening;
  await session.detach();
  // Found by its window: the browser may open tabs of its own at any time, but no windows.
  const tab = (await tabsNow(desk)).find(({ windowId }) => !before.includes(windowId))?.id;
  if (tab === undefined) throw new Error('The new tab has no id');
  const cdp = await context.newCDPSession(page);
  await page.goto(url);
  return {
    page,
    tab,
    unfocus: () => unfocus(page, cdp, () => leaveWindow(desk, tab)),
    asPerson: async (act) => {
      await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return act(page);
    },
  };
}

/**
 * A click or a key of the person on the page gave it the focus: no CDP command undoes that, the browser's own API does,
 * and only on a window that it takes for active.
 */
const leaveWindow = (desk: Page, tab: number): Promise<unknown> =>
  desk.evaluate(async (id) => {
    const { windowId } = await chrome.tabs.get(id);
    await chrome.windows.update(windowId, { focused: true });
    return chrome.windows.update(windowId, { focused: false });
  }, tab);

async function unfocus(page: Page, cdp: CDPSession, leave: () => Promise<unknown>): Promise<void> {
  const state = () => page.evaluate(() => ({ focus: document.hasFocus(), shown: document.visibilityState }));
  const isGone = () => expect.poll(state, { message: 'the page is visible, without the focus', timeout: 2000 });
  await expect(async () => {
    // Again each time: a page that has just loaded itself anew gets the emulation back.
    await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    // To leave takes the focus first: on a busy machine its end is waited for, not tried again at once.
    await leave();
    await isGone().toEqual({ focus: false, shown: 'visible' });
  }).toPass();
}
