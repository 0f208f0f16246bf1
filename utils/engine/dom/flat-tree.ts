/**
 * Walks the flat tree: shadow roots replace the children of their hosts, assigned nodes replace slots. Frames are
 * documents of their own, because their boxes have another origin.
 */

/** Returns the parent element across shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}

/** Yields the element and its ancestors, up to the document element. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** True if `outside` is `inside` or one of its ancestors. */
export function contains(outside: Element, inside: Element | null): boolean {
  if (!inside) return false;
  if (outside.contains(inside)) return true;
  if (outside.getRootNode() === inside.getRootNode()) return false;
  for (const up of ancestors(inside)) if (up === outside) return true;
  return false;
}

/** Returns the innermost of elements that nest. */
export const innermost = <T extends Element>(all: readonly T[]): T[] =>
  all.filter((one) => !all.some((other) => other !== one && one.contains(other)));

/** Returns the children that an element shows. */
export function childrenOf(element: Element): readonly Node[] | NodeListOf<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** Returns the element that holds a node; for a text in a slot, the slot. */
export const elementOf = (node: Node): Element | null =>
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

/** Yields all nodes before an element inside `limit`, nearest first. Children come before their parent. */
export function* nodesBefore(from: Element, limit: Element): Generator<Node> {
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

/** True if `a` is before `b` in the flat tree. */
export function isBefore(a: Element, b: Element): boolean {
  if (a.getRootNode() === b.getRootNode())
    return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [ups, downs] = [[...ancestors(a)].reverse(), [...ancestors(b)].reverse()];
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

/** Compares across documents by the frames that hold them. */
function frameOrder(a: Element, b: Element): boolean {
  const [outA, outB] = [frameOf(a), frameOf(b)];
  const [deepA, deepB] = [depth(a), depth(b)];
  if (deepA > deepB) return outA ? isBefore(outA, b) : false;
  if (deepB > deepA) return outB ? a === outB || isBefore(a, outB) : false;
  return outA && outB ? isBefore(outA, outB) : false;
}

/** Returns the frame that holds an element's document, or null if it is out of reach. */
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
