import { newReadCache, withReadCache } from '../../dom/read-cache';
import { rootsOf } from '../../dom/roots';
import { renderedTextNodes } from '../../dom/text-nodes';
import { isVisible } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';

/**
 * What a press brings to light. Options are taken only from what was not visible before the trigger was pressed: a list
 * of another widget that is just closing, or a label that reads like an option, is never taken.
 */

/** What an element says; a slot says what it shows. */
export const textOf = (element: Element): string =>
  (element.localName === 'slot' ? visibleText(element) : element.textContent) ?? '';

/** Visible texts below a root, by the element that holds them directly. Cheap: what is clipped away counts as visible. */
function textsBelow(start: Node, texts: Map<Element, string>): void {
  for (const { holder } of renderedTextNodes(start)) if (!texts.has(holder)) texts.set(holder, textOf(holder));
}

/** Every visible text of a document, its open shadow roots and frames. */
export function textsInSight(doc: Document): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const root of rootsOf(doc)) {
    const start = 'body' in root ? root.body : root;
    if (start) textsBelow(start, texts);
  }
  return texts;
}

/** What was in sight before a press: all texts, and what held one of the words looked for. */
export interface Snapshot {
  texts: ReadonlyMap<Element, string>;
  said: ReadonlySet<Element>;
}

/** What is new in sight: other elements, or other words in the same ones. */
export const newSince = (doc: Document, { texts }: Snapshot): Element[] =>
  withReadCache(newReadCache(), () =>
    [...textsInSight(doc)]
      .filter(([element, text]) => texts.get(element) !== text && isVisible(element))
      .map(([element]) => element),
  );

/** True if anything written in the box can be seen. */
export function isInSight(box: Element): boolean {
  if (!box.isConnected) return false;
  const texts = new Map<Element, string>();
  for (const root of [box, ...[...box.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])])
    textsBelow(root, texts);
  return [...texts.keys()].some(isVisible);
}
