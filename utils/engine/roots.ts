import { question } from './look';
import { isVisible } from './visible';

/** Every document and open shadow root in reach; frames of another origin are never entered. */
export const rootsOf = question((doc: Document | ShadowRoot): (Document | ShadowRoot)[] => {
  const roots = [doc];
  for (const element of doc.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(...rootsOf(element.shadowRoot));
    else if (/^i?frame$/.test(element.localName)) {
      const inner = sameOrigin(element as HTMLIFrameElement);
      if (inner && isVisible(element)) roots.push(...rootsOf(inner));
    }
  }
  return roots;
});

function sameOrigin(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
