import { normalise } from '../text/normalise';
import { ancestors } from './flat-tree';
import { visibleText } from './visible-text';

/** True if a text has a column or a line of its own in its row and is no part of a sentence. */
export function standsApart(element: Element, row: Element): boolean {
  const box = element.getBoundingClientRect();
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (element.contains(node) || !/\S/.test(node.nodeValue ?? '')) continue;
    const range = row.ownerDocument.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width < 1) continue;
    const inLine = rect.top < box.bottom - 2 && rect.bottom > box.top + 2;
    if (inLine && rect.left < box.right + 4 && rect.right > box.left - 4) return false;
  }
  return true;
}

/** Returns the largest element that shows nothing but this text. */
export function whole(element: Element, row: Element): Element {
  const text = normalise(visibleText(element));
  let at = element;
  for (const up of ancestors(element)) {
    if (normalise(visibleText(up)) !== text) break;
    at = up;
    if (up === row) break;
  }
  return at;
}

/** True if the text is the title of a card or row, apart from its other texts. */
export function isTitled(row: Element, word: string): boolean {
  const name = normalise(word);
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement || !/\S/.test(node.nodeValue ?? '')) continue;
    const element = whole(node.parentElement, row);
    if (element !== row && normalise(visibleText(element)) === name && standsApart(element, row)) return true;
  }
  return false;
}
