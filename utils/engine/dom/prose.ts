import { ancestors, parentOf } from './flat-tree';
import { isHelpText } from './label-text';
import { layoutOf, rectOf } from './visibility';
import { visibleText } from './visible-text';

/** True if an element is a part of a longer line of text: a quotation or an emphasis. */
export function isInSentence(element: Element): boolean {
  if (!layoutOf(element).display.startsWith('inline')) return false;
  const box = rectOf(element);
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    for (let at = element[side]; at; at = at[side]) {
      const text = at.nodeType === Node.TEXT_NODE ? (at.nodeValue ?? '').trim() : visibleText(at as Element);
      // A number beside a heading is a badge.
      if (!/[\p{L}\p{N}，。、,.;；]/u.test(text) || /^\d{1,2}[.、]?$/.test(text)) continue;
      if (
        at.nodeType === Node.ELEMENT_NODE &&
        (isHelpText(at as Element) || !layoutOf(at as Element).display.startsWith('inline'))
      )
        break;
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(at);
      const rect = range.getBoundingClientRect();
      const gap = side === 'nextSibling' ? rect.left - box.right : box.left - rect.right;
      const isNewLine = rect.top >= box.bottom - 2 || rect.bottom <= box.top + 2;
      if (!isNewLine && gap < 8) return true;
      // A sentence may go on in the next line.
      if (isNewLine && at.nodeType === Node.TEXT_NODE && text.length > 12) return true;
      break;
    }
  }
  const up = parentOf(element);
  return up !== null && visibleText(up) === visibleText(element) && isInSentence(up);
}

const isProse = (element: Element | null | undefined, length = 36): boolean =>
  !!element &&
  (element.textContent?.length ?? 0) > length &&
  !element.querySelector('input, select, textarea') &&
  visibleText(element).length > length;

/** True if an element is an item among items that are sentences, or of a list that a sentence introduces. */
function isListed(element: Element): boolean {
  const item = element.closest('li, dd');
  const list = item?.parentElement;
  if (!list) return false;
  const others = [...list.children].filter((other) => other !== item);
  if (others.some((other) => isProse(other))) return true;
  const style = getComputedStyle(item);
  const isMarked = style.display === 'list-item' && style.listStyleType !== 'none';
  const announced = /[:：。]$/.test(list.previousElementSibling ? visibleText(list.previousElementSibling) : '');
  return isMarked && (announced || others.some((other) => isProse(other, 20)));
}

/** True if an element is a heading over a paragraph in an article with several headings. */
function isChapter(element: Element): boolean {
  const heading = element.closest('h1, h2, h3, h4, h5, h6, dt, summary');
  if (!heading) return false;
  const opens = (one: Element) => isProse(one.nextElementSibling);
  if (!opens(heading)) return false;
  const others = heading.parentElement?.querySelectorAll(`:scope > ${heading.localName}`) ?? [];
  return [...others].some((other) => other !== heading && opens(other));
}

/** True if the page itself says this text; false if prose about a page quotes it. */
export const isPageText = (element: Element): boolean => {
  for (const up of ancestors(element)) if (up.localName === 'blockquote' || up.localName === 'q') return false;
  return !isInSentence(element) && !isListed(element) && !isChapter(element);
};
