import type { Portal } from './types';

/**
 * A portal on its way to the page: JSON, patterns as `{ pattern, flags }`. The content script carries no portal data of
 * its own. It would be four times its size in texts.
 */
export const pack = (portal: Portal): string =>
  JSON.stringify(portal, (_key, value) =>
    value instanceof RegExp ? { pattern: value.source, flags: value.flags } : value,
  );

/** The portal that `pack` wrote. Throws on anything that is no JSON: it comes from our own background only. */
export const unpack = (text: string): Portal =>
  JSON.parse(text, (_key, value) =>
    typeof value?.pattern === 'string' ? new RegExp(value.pattern, value.flags) : value,
  ) as Portal;
