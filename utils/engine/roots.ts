import { question } from './look';
import { isVisible } from './visible';

/** Every document and open shadow root in reach; frames of another origin are never entered. */
export const rootsOf = question((doc: Document | ShadowRoot): (Document | ShadowRoot)[] => {
  const roots = [doc];
  // The live list is by far the quickest way through a large document; shadow roots have none.
  const all = 'getElementsByTagName' in doc ? doc.getElementsByTagName('*') : doc.querySelectorAll('*');
  for (let at = 0, count = all.length; at < count; at++) {
    const element = all[at]!;
    if (element.shadowRoot) roots.push(...rootsOf(element.shadowRoot));
    else if (element.localName === 'iframe' || element.localName === 'frame') {
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
