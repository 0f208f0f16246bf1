import { holderOf } from './flat-tree';
import { question } from './read-cache';
import { isRendered } from './visibility';

/** Ways through the texts of a page. Pages hold whole lists that nobody has opened: those are passed over as one. */

/** A text and the element that shows it. */
export interface Shown {
  node: Text;
  holder: Element;
}

/** Has no box, nor has anything in it. What is only invisible may hold something that is not. */
const isGone = (element: Element): boolean =>
  !element.checkVisibility({ opacityProperty: true }) && getComputedStyle(element).display !== 'contents';

/** The largest element around a text, up to `start`, that is not rendered; null when the text's own is. */
function goneAround(element: Element, start: Node): Element | null {
  let gone: Element | null = null;
  for (let at: Element | null = element; at && at !== start && isGone(at); at = at.parentElement) gone = at;
  return gone;
}

/** The texts below a node that are rendered at all, in their order. */
export function* renderedTexts(start: Node): Generator<Shown> {
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
    const holder = holderOf(node);
    if (holder && isRendered(holder)) yield { node, holder };
    node = walker.nextNode() as Text | null;
  }
}

const LONGEST = 160;

/** The short texts of a root, rendered or not. */
interface Texts {
  /** In their order. */
  all: readonly Text[];
  /** By what they say, letter by letter, each with its place in that order: most say the same as others, or nothing of interest. */
  by: ReadonlyMap<string, readonly { node: Text; at: number }[]>;
}

/** One way through all texts of a root for all that ask at one moment. */
export const textsOf = question((root: Document | ShadowRoot): Texts => {
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
