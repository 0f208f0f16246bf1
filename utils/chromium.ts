/** Chromium's own API, which answers with promises since Manifest V3: all that the content script needs of a polyfill. */
export default (globalThis as unknown as { chrome: unknown }).chrome;
