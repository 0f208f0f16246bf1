import { newReadCache, withReadCache } from '../../dom/read-cache';
import { rootsOf } from '../../dom/roots';
import { renderedTextNodes } from '../../dom/text-nodes';
import { isVisible } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';

/**
 * Compares the page before and after a click. An option is taken only if it was not visible before: never from a list of
 * another control that is closing, never a label that reads like an option.
 */

/** Returns the text of an element; for a slot, that of its assigned nodes. */
export const textOf = (element: Element): string =>
  (element.localName === 'slot' ? visibleText(element) : element.textContent) ?? '';

/** Collects texts below a root by the element that holds them. Counts clipped text as visible, which is faster. */
function textsBelow(start: Node, texts: Map<Element, string>): void {
  for (const { holder } of renderedTextNodes(start)) if (!texts.has(holder)) texts.set(holder, textOf(holder));
}

/** Returns the texts of a document, its open shadow roots and frames, by the element that holds them. */
export function textsInSight(doc: Document): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const root of rootsOf(doc)) {
    const start = 'body' in root ? root.body : root;
    if (start) textsBelow(start, texts);
  }
  return texts;
}

/** The page before a click: all texts, and the elements that read as one of the words. */
export interface Snapshot {
  texts: ReadonlyMap<Element, string>;
  said: ReadonlySet<Element>;
}

/** Returns the visible elements that are new since the snapshot, or have another text. */
export const newSince = (doc: Document, { texts }: Snapshot): Element[] =>
  withReadCache(newReadCache(), () =>
    [...textsInSight(doc)]
      .filter(([element, text]) => texts.get(element) !== text && isVisible(element))
      .map(([element]) => element),
  );

/** True if a text in the box is visible. */
export function isInSight(box: Element): boolean {
  if (!box.isConnected) return false;
  const texts = new Map<Element, string>();
  for (const root of [box, ...[...box.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])])
    textsBelow(root, texts);
  return [...texts.keys()].some(isVisible);
}
