import type { PageMemory } from '../page-memory';

/**
 * Controls that only their label gives away: words that act as radios, boxes that open something, made of elements without
 * any form markup. They are looked for beside the labels that the page's data asks for, and nowhere else.
 */

const isIn = (root: Document | ShadowRoot) => (element: HTMLElement) => element.getRootNode() === root;

/** Forgets the controls that are gone. Returns those under a root: boxes, then uploads, then words. */
export function unmarkedControls(root: Document | ShadowRoot, { boxes, uploads, words }: PageMemory): HTMLElement[] {
  for (const known of [boxes, uploads, words])
    for (const element of known.keys()) if (!element.isConnected) known.delete(element);
  return [...boxes, ...uploads, ...words.keys()].filter(isIn(root));
}

const marks = /(?:^|[-_])(?:cur|current|active|selected|checked|on|chosen|act|sel)$/i;

/** Class names that speak of a neighbour, or that negate. */
const denied = /(?:^|[-_])(?:after|before|prev|previous|next|not|non|no|un)[-_]/i;

/** True if one of a row of words is on: it or an element in it has a state class that not all of them have. */
export function isUnmarkedOn(word: HTMLElement, row: readonly HTMLElement[]): boolean {
  const marksOf = (one: Element) =>
    [one, ...one.querySelectorAll('*')]
      .flatMap((inner) => [...inner.classList])
      .filter((name) => marks.test(name) && !denied.test(name));
  return marksOf(word).some((name) => !row.every((one) => marksOf(one).includes(name)));
}
