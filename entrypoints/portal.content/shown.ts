/**
 * Waits until a page that the browser prepares ahead is opened. Until then nobody sees it, and the background is told
 * nothing.
 */
export async function shown(doc: Document & { prerendering?: boolean }): Promise<void> {
  if (doc.prerendering) await new Promise((done) => doc.addEventListener('prerenderingchange', done, { once: true }));
}
