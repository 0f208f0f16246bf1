import { findByText } from '../dom/find-text';
import { ancestors } from '../dom/flat-tree';
import { visibleText } from '../dom/visible-text';
import { normalise } from '../text/normalise';

/** A line of a list with its status and all its text. */
export interface Line<S extends string> {
  state: S;
  text: string;
}

const LONGEST = 500;

/** Returns the largest element around a status that holds no other status. */
function lineOf(word: Element, others: readonly Element[]): Element {
  let widest = word;
  for (const up of ancestors(word)) {
    if (up !== word && others.some((other) => other !== word && up.contains(other))) break;
    if ((up.textContent?.length ?? 0) > LONGEST || /^(?:body|html|table|tbody)$/.test(up.localName)) break;
    widest = up;
    if (up.localName === 'tr' || up.getAttribute('role') === 'row') break;
  }
  return widest;
}

/** Reads the lines of a list by their statuses, compared whole, in document order. */
export function readReviewList<S extends string>(
  doc: Document,
  words: Readonly<Record<S, readonly string[]>>,
): Line<S>[] {
  const states = new Map<string, S>();
  for (const [state, list] of Object.entries(words) as [S, readonly string[]][])
    for (const word of list) states.set(normalise(word), state);
  const found = findByText(doc, new Set(states.keys()));
  const elements = found.map(({ element }) => element);
  return found
    .map(({ name, element }) => ({
      state: states.get(name)!,
      text: visibleText(lineOf(element, elements)).slice(0, LONGEST),
      element,
    }))
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ state, text }) => ({ state, text }));
}
