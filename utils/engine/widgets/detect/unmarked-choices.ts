/**
 * Controls that only their label gives away: words unmarked as radios, boxes that open something, made of elements without
 * any form markup. They are looked for beside the labels that the page's data asks for, and nowhere else.
 */

/** What was found so, by document: it stays a control when it shows a value and asks for nothing any more. */
export const boxes = new WeakMap<Document, Set<HTMLElement>>();

export const words = new WeakMap<Document, Set<HTMLElement>>();

/** The words that are choices of one field. */
export const rows = new WeakMap<HTMLElement, readonly HTMLElement[]>();

const known = (all: WeakMap<Document, Set<HTMLElement>>, root: Document | ShadowRoot): HTMLElement[] => {
  const set = all.get('body' in root ? root : root.ownerDocument);
  for (const one of set ?? []) if (!one.isConnected) set!.delete(one);
  return [...(set ?? [])].filter((one) => one.getRootNode() === root);
};

/** Boxes under a root that were found to open something. */
export const unmarkedBoxes = (root: Document | ShadowRoot): HTMLElement[] => known(boxes, root);

/** Words under a root that were found to be choices. */
export const unmarkedWords = (root: Document | ShadowRoot): HTMLElement[] => known(words, root);

export const isUnmarkedWord = (element: HTMLElement): boolean =>
  words.get(element.ownerDocument)?.has(element) === true && element.isConnected;

const marks = /(?:^|[-_])(?:cur|current|active|selected|checked|on|chosen|act|sel)$/i;

/** What is said of a neighbour, or denied. */
const denied = /(?:^|[-_])(?:after|before|prev|previous|next|not|non|no|un)[-_]/i;

/** Whether one of several unmarked words is on: a class name says so, of itself or of what it holds, that not all of them have. */
export function isUnmarkedOn(word: HTMLElement): boolean {
  const marksOf = (one: Element) =>
    [one, ...one.querySelectorAll('*')]
      .flatMap((inner) => [...inner.classList])
      .filter((name) => marks.test(name) && !denied.test(name));
  const row = rows.get(word) ?? [word];
  return marksOf(word).some((name) => !row.every((one) => marksOf(one).includes(name)));
}
