import { urls } from '../practice/hosts';
import { test as base, expect, type Opened } from './fixtures';

export { expect };

/** Opens a hand-made page by its name and query, ready to be filled without the focus, and lets a test try it. */
type Try = (page: string, run: (opened: Opened) => Promise<void>) => Promise<void>;

export const test = base.extend<{ onPage: Try }>({
  isolated: false,
  onPage: async ({ open }, use) => {
    await use(async (page, run) => {
      const opened = await open(`${urls.cpcc}/cases/${page}`);
      await expect(opened.panel.fillButton()).toBeEnabled();
      await opened.panel.page.bringToFront();
      await opened.portal.unfocus();
      await run(opened);
    });
  },
});
