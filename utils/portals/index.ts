import cpcc from './cpcc';
import ipp from './ipp';
import type { Page, Portal } from './types';

/** Every portal that is guided. Content scripts match exactly their hosts. */
export const portals: readonly Portal[] = [cpcc, ipp];

/** Returns the page with this id. Returns undefined if an older version kept the id of a page that is gone. */
export const pageById = (id: string): Page | undefined =>
  portals.flatMap(({ pages }) => pages).find((page) => page.id === id);

/** The portal on this host (`location.hostname`), or undefined if nothing is guided. */
export const portalByHost = (host: string): Portal | undefined => portals.find(({ hosts }) => hosts.includes(host));
