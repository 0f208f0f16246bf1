/**
 * Controls that only their label gives away: words that act as radios, boxes that open something, made of elements without
 * any form markup. They are looked for beside the labels that the page's data asks for, and nowhere else.
 */

/** Boxes found so far, by document. A box stays a control after it shows a value and no prompt. */
export const boxes = new WeakMap<Document, Set<HTMLElement>>();

export const words = new WeakMap<Document, Set<HTMLElement>>();

/** Upload boxes that make their file input only when they are pressed. */
export const uploads = new WeakMap<Document, Set<HTMLElement>>();

/** The words that are choices of one field. */
export const rows = new WeakMap<HTMLElement, readonly HTMLElement[]>();

const known = (all: WeakMap<Document, Set<HTMLElement>>, root: Document | ShadowRoot): HTMLElement[] => {
  const set = all.get('body' in root ? root : root.ownerDocument);
  for (const one of set ?? []) if (!one.isConnected) set!.delete(one);
  return [...(set ?? [])].filter((one) => one.getRootNode() === root);
};

/** Returns the boxes under a root that were found to open a popup. */
export const unmarkedBoxes = (root: Document | ShadowRoot): HTMLElement[] => known(boxes, root);

/** Returns the words under a root that were found to be choices. */
export const unmarkedWords = (root: Document | ShadowRoot): HTMLElement[] => known(words, root);

/** Upload boxes without a file input under a root. */
export const unmarkedUploads = (root: Document | ShadowRoot): HTMLElement[] => known(uploads, root);

export const isUnmarkedUpload = (element: HTMLElement): boolean =>
  uploads.get(element.ownerDocument)?.has(element) === true && element.isConnected;

export const isUnmarkedWord = (element: HTMLElement): boolean =>
  words.get(element.ownerDocument)?.has(element) === true && element.isConnected;

const marks = /(?:^|[-_])(?:cur|current|active|selected|checked|on|chosen|act|sel)$/i;

/** Class names that speak of a neighbour, or that negate. */
const denied = /(?:^|[-_])(?:after|before|prev|previous|next|not|non|no|un)[-_]/i;

/** True if one of several unmarked words is on: it or an element in it has a state class that not all of them have. */
export function isUnmarkedOn(word: HTMLElement): boolean {
  const marksOf = (one: Element) =>
    [one, ...one.querySelectorAll('*')]
      .flatMap((inner) => [...inner.classList])
      .filter((name) => marks.test(name) && !denied.test(name));
  const row = rows.get(word) ?? [word];
  return marksOf(word).some((name) => !row.every((one) => marksOf(one).includes(name)));
}
