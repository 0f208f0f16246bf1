import type { Browser } from 'wxt/browser';
import { portalByHost } from '../../utils/portals';
import type { Portal } from '../../utils/portals/types';

type Sender = Browser.runtime.MessageSender & { origin?: string; documentId?: string; documentLifecycle?: string };

/** The document of a portal that speaks. Every part is the browser's own word for it, not the page's. */
export interface Speaker {
  tab: number;
  document: string;
  portal: Portal;
}

/** True if a message comes from a page of this extension. `origin` is the extension's own, with the closing slash. */
export const isOwnPage = (sender: Sender, own: { id: string; origin: string }): boolean =>
  sender.id === own.id && `${sender.origin}/` === own.origin && sender.url?.startsWith(own.origin) === true;

/** Returns the portal of an origin. Null for any port but the usual one, for plain HTTP, and for a sandboxed page. */
function portalOf(origin: string | undefined): Portal | null {
  const host = origin?.startsWith('https://') ? origin.slice('https://'.length) : '';
  // `portalByHost` compares whole names, so that a port makes another one.
  return (host && portalByHost(host)) || null;
}

/**
 * Returns the speaker of a message. It must come from this extension's content script, in the top frame of a listed
 * host. The document must be the one that the person sees. Null otherwise.
 */
export function speakerOf(sender: Sender, own: { id: string }): Speaker | null {
  const { id, frameId, tab, documentId, documentLifecycle = 'active' } = sender;
  const portal = portalOf(sender.origin);
  if (id !== own.id || frameId !== 0 || documentLifecycle !== 'active') return null;
  if (tab?.id === undefined || !documentId || !portal) return null;
  return { tab: tab.id, document: documentId, portal };
}
