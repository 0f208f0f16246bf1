import { isSeeThrough } from './clipping';
import { childrenOf } from './flat-tree';
import { cached } from './read-cache';
import { isRendered, isVisible } from './visibility';

export const iconFont = /[\ue000-\uf8ff]/g;

const ligature = /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/;

const iconName = /(?:^|[-_\s])(?:icons?|symbols?)(?:$|[-_\s])/i;

/** True if a text is the ligature of an icon font (arrow_drop_down), whether or not the font has loaded. */
function isIcon(element: Element): boolean {
  const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
  if (text.length < 3 || text.length > 40 || !ligature.test(text)) return false;
  if (/icon|symbol|awesome|glyph/i.test(getComputedStyle(element).fontFamily)) return true;
  const up = element.parentElement;
  const around = up?.textContent?.trim() === text ? [element, up] : [element];
  const isNamed = around.some((one) => iconName.test(one.getAttribute('class') ?? ''));
  return isNamed && (text.includes('_') || around.some((one) => one.matches('i, [aria-hidden="true"], [role="img"]')));
}

/** Returns the rendered text of an element without icon fonts. */
export const visibleText: (element: Element) => string = cached((element) => textWithout(element, () => false));

/** Returns the rendered text without the subtrees that `leave` matches. */
export function textWithout(element: Element, skip: (element: Element) => boolean): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const inner = node as Element;
      if (/^(?:script|style|template|option|noscript)$/.test(inner.localName)) return;
      if (inner !== element && (skip(inner) || !isRendered(inner) || isIcon(inner))) return;
      for (const child of childrenOf(inner)) walk(child);
    }
  };
  walk(element);
  return text.replace(iconFont, '').replace(/\s+/g, ' ').trim();
}

/** True if a text is large enough to read and has a visible colour. */
export function isReadable(element: Element): boolean {
  if (!isVisible(element)) return false;
  const { fontSize, color } = getComputedStyle(element);
  return Number.parseFloat(fontSize) >= 5 && !isSeeThrough(color);
}
