import { browser } from 'wxt/browser';
import type { Portal } from './portals/types';
import { type TabState, tabKey } from './protocol/messages';

/** The tab that shows a portal now, if there is one. */
async function tabOf(portal: string): Promise<number | null> {
  const kept = (await browser.storage.session.get(null)) as Record<string, TabState>;
  const found = Object.entries(kept).find(
    ([key, state]) => key.startsWith(tabKey('')) && state.report?.portal === portal,
  );
  return found ? Number(found[0].slice(tabKey('').length)) : null;
}

/** Brings the portal's tab to the front, with its window. Opens `url` in a tab if there is none. */
export async function showPortal(portal: Portal, url = portal.entry): Promise<void> {
  const tab = await tabOf(portal.id);
  const shown = tab === null ? undefined : await browser.tabs.update(tab, { active: true }).catch(() => undefined);
  if (shown === undefined) await browser.tabs.create({ url });
  else await browser.windows.update(shown.windowId, { focused: true });
}
