/**
 * The tree as a person meets it: shadow roots in place of their hosts' children, what a slot shows in place of the slot.
 * Frames are documents of their own: their boxes are measured from another corner.
 */

/** What an element hangs in, across shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}

/** The element and everything it hangs in, up to the document element of its own document. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** Whether `inside` is, or hangs in, `outside`. */
export function holds(outside: Element, inside: Element | null): boolean {
  if (!inside) return false;
  if (outside.contains(inside)) return true;
  if (outside.getRootNode() === inside.getRootNode()) return false;
  for (const up of lineage(inside)) if (up === outside) return true;
  return false;
}

/** Of elements that nest, the innermost. */
export const innermost = <T extends Element>(all: readonly T[]): T[] =>
  all.filter((one) => !all.some((other) => other !== one && one.contains(other)));

/** What an element shows as its children. */
export function childrenOf(element: Element): readonly Node[] | NodeListOf<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** The element that holds a node; of a text in a slot, the slot. */
export const holderOf = (node: Node): Element | null =>
  'assignedSlot' in node && node.assignedSlot
    ? (node.assignedSlot as Element)
    : (node.parentElement ??
      (node.parentNode && 'host' in node.parentNode ? (node.parentNode as ShadowRoot).host : null));

function before(node: Node): Node | null {
  const slot = (node as Element).assignedSlot;
  if (!slot) return node.previousSibling;
  const row = slot.assignedNodes();
  return row[row.indexOf(node as Element) - 1] ?? null;
}

/** All nodes before an element inside `limit`, nearest first; a node's children come before the node itself. */
export function* backwards(from: Element, limit: Element): Generator<Node> {
  for (let at: Element | null = from; at && at !== limit; at = parentOf(at))
    for (let node = before(at); node; node = before(node)) yield* lastFirst(node);
}

function* lastFirst(node: Node): Generator<Node> {
  if (
    node.nodeType === Node.ELEMENT_NODE &&
    !/^(?:select|script|style|svg|template|noscript)$/.test((node as Element).localName)
  ) {
    const children = childrenOf(node as Element);
    for (let index = children.length - 1; index >= 0; index--) yield* lastFirst(children[index]!);
  }
  yield node;
}

/** Whether `a` stands before `b` in the tree as shown. */
export function precedes(a: Element, b: Element): boolean {
  if (a.getRootNode() === b.getRootNode())
    return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [ups, downs] = [[...lineage(a)].reverse(), [...lineage(b)].reverse()];
  if (ups[0] !== downs[0]) return frameOrder(a, b);
  let level = 0;
  while (level < ups.length && level < downs.length && ups[level] === downs[level]) level++;
  const [left, right] = [ups[level], downs[level]];
  if (!left || !right) return left === undefined;
  if (left.assignedSlot && left.assignedSlot === right.assignedSlot) {
    const row = left.assignedSlot.assignedNodes();
    return row.indexOf(left) < row.indexOf(right);
  }
  return (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The same across documents: by the frames that they stand in. */
function frameOrder(a: Element, b: Element): boolean {
  const [outA, outB] = [frameOf(a), frameOf(b)];
  const [deepA, deepB] = [depth(a), depth(b)];
  if (deepA > deepB) return outA ? precedes(outA, b) : false;
  if (deepB > deepA) return outB ? a === outB || precedes(a, outB) : false;
  return outA && outB ? precedes(outA, outB) : false;
}

/** The frame that an element's document stands in, if it can be reached. */
export function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

const depth = (element: Element): number => {
  const frame = frameOf(element);
  return frame ? depth(frame) + 1 : 0;
};
