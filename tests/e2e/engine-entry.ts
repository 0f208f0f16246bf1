import { recognise } from '../../utils/engine/page/recognise';
import { portalByHost } from '../../utils/portals';

/**
 * Returns the page that the host's portal takes this document for, and the page descriptions that would match alone.
 */
export function verdicts(address: string): { page: string | null; alone: string[]; why: string } {
  const url = new URL(address);
  const portal = portalByHost(url.hostname);
  if (!portal) return { page: null, alone: [], why: 'not a listed host' };
  const { page, why } = recognise(url, document, portal);
  const alone = portal.pages.filter((one) => recognise(url, document, { ...portal, pages: [one] }).page);
  return { page: page?.id ?? null, alone: alone.map(({ id }) => id), why: why.en };
}
