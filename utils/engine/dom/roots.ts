import { cached } from './read-cache';
import { isVisible } from './visibility';

/** Returns every document and open shadow root in reach. Frames of another origin are left out. */
export const rootsOf = cached((doc: Document | ShadowRoot): (Document | ShadowRoot)[] => {
  const roots = [doc];
  // A live collection is the fastest way through a large document (Chromium 131, 2026-11). Shadow roots have none.
  const all = 'getElementsByTagName' in doc ? doc.getElementsByTagName('*') : doc.querySelectorAll('*');
  for (let at = 0, count = all.length; at < count; at++) {
    const { shadowRoot } = all[at]!;
    if (shadowRoot) roots.push(...rootsOf(shadowRoot));
  }
  for (const frame of framesIn(doc)) {
    const inner = documentOf(frame);
    if (inner && isVisible(frame)) roots.push(...rootsOf(inner));
  }
  return roots;
});

/** Returns elements by tag name. A document keeps such a collection until it changes. */
export const byTag = <K extends keyof HTMLElementTagNameMap>(
  root: Document | ShadowRoot,
  name: K,
): Iterable<HTMLElementTagNameMap[K]> =>
  'getElementsByTagName' in root ? root.getElementsByTagName(name) : root.querySelectorAll(name);

const framesIn = (root: Document | ShadowRoot): Iterable<HTMLIFrameElement> =>
  'body' in root && root.body?.localName === 'frameset'
    ? root.querySelectorAll<HTMLIFrameElement>('iframe, frame')
    : byTag(root, 'iframe');

/**
 * Returns the document of a frame; null if the frame is of another origin. `contentDocument` alone also gives the document
 * of another subdomain once both have set `document.domain` (Chromium 156, 2026-11).
 */
export function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentWindow?.origin === frame.ownerDocument.defaultView?.origin ? frame.contentDocument : null;
  } catch {
    return null;
  }
}
