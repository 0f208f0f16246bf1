import type { Browser } from 'wxt/browser';
import { portalByHost } from '../../utils/portals';

type Sender = Browser.runtime.MessageSender;

/** True if a message comes from a page of this extension (`origin` is its own, with the closing slash). */
export const isOwnPage = (sender: Sender, own: { id: string; origin: string }): boolean =>
  sender.id === own.id && sender.url?.startsWith(own.origin) === true;

/**
 * The tab of a message that comes from this extension's content script in the top frame of a listed host over HTTPS;
 * null for anything else.
 */
export function portalTab(sender: Sender, own: { id: string }): number | null {
  if (sender.id !== own.id || sender.frameId !== 0 || sender.tab?.id === undefined || !sender.url) return null;
  const { protocol, hostname } = new URL(sender.url);
  return protocol === 'https:' && portalByHost(hostname) ? sender.tab.id : null;
}
