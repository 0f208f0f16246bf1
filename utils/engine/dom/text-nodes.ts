import { elementOf } from './flat-tree';
import { cached } from './read-cache';
import { isRendered } from './visibility';

/** Walks the text nodes of a page. Closed lists are skipped as a whole. */

/** A text node's text and the element that shows it. */
export interface Shown {
  node: Text;
  holder: Element;
}

/** True if neither the element nor anything in it is rendered. An invisible element may hold a visible one. */
const isGone = (element: Element): boolean =>
  !element.checkVisibility({ opacityProperty: true }) && getComputedStyle(element).display !== 'contents';

/** Returns the largest unrendered element around a text, up to `start`; null if the text is rendered. */
function goneAround(element: Element, start: Node): Element | null {
  let gone: Element | null = null;
  for (let at: Element | null = element; at && at !== start && isGone(at); at = at.parentElement) gone = at;
  return gone;
}

/** Returns the rendered texts below a node in document order. */
export function* renderedTextNodes(start: Node): Generator<Shown> {
  const doc = start.ownerDocument ?? (start as Document);
  const walker = doc.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  let node = walker.nextNode() as Text | null;
  while (node) {
    const parent: Element | null = node.parentElement;
    if (!/\S/.test(node.data)) {
      node = walker.nextNode() as Text | null;
      continue;
    }
    const gone: Element | null = parent && parent !== last ? goneAround(parent, start) : null;
    if (gone) {
      walker.currentNode = gone;
      node = walker.nextSibling() as Text | null;
      continue;
    }
    last = parent;
    const holder = elementOf(node);
    if (holder && isRendered(holder)) yield { node, holder };
    node = walker.nextNode() as Text | null;
  }
}

const LONGEST = 160;

/** The short texts of a root, rendered or not. */
interface Texts {
  /** In document order. */
  all: readonly Text[];
  /** Grouped by their exact text, each with its place in the order. Most texts repeat or do not matter. */
  by: ReadonlyMap<string, readonly { node: Text; at: number }[]>;
}

/** Walks all texts of a root once for all callers of one moment. */
export const shortTextNodes = cached((root: Document | ShadowRoot): Texts => {
  const all: Text[] = [];
  const by = new Map<string, { node: Text; at: number }[]>();
  const start = 'body' in root ? root.body : root;
  if (!start) return { all, by };
  const walker = (start.ownerDocument ?? document).createTreeWalker(start, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data;
    if (text.length > LONGEST) continue;
    const there = by.get(text);
    const piece = { node, at: all.push(node) };
    if (there) there.push(piece);
    else by.set(text, [piece]);
  }
  return { all, by };
});
