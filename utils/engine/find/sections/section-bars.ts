import { isSeeThrough } from '../../dom/clipping';
import { ancestors, contains } from '../../dom/flat-tree';
import { isVisible, rectOf } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import type { Heading } from './section-headings';

/** Reads tabs, steps and menus: only the current word of such a bar is a heading, over what is shown. */

interface Bar {
  items: readonly Element[];
  box: Element;
  /** The item that is marked or shown as the current one; null if none is. */
  current: Element | null;
}

const mark = /(?:^|[-_])(?:cur|current|active|actived|selected|checked|on|chosen|process)$/i;

const sides = ['top', 'right', 'bottom', 'left'] as const;

const press = '[role="tab"], a, button, [tabindex], [onclick]';

const isMarked = (item: Element): boolean =>
  [item, ...item.querySelectorAll('*')].slice(0, 12).some((one) => [...one.classList].some((name) => mark.test(name)));

/** Returns an attribute of an item, or of the first element in it that has one. */
const attributeOf = (item: Element, name: string): string | null =>
  item.getAttribute(name) ?? item.querySelector(`[${name}]`)?.getAttribute(name) ?? null;

const widthOf = (style: CSSStyleDeclaration, side: string) => style.getPropertyValue(`border-${side}-width`);

/** Returns what tells one item from the others to the eye: colour and weight of its text, its ground, its lines. */
function lookOf(item: Element): string {
  const texts = [...item.querySelectorAll('*')].filter((one) => one.childElementCount === 0 && visibleText(one) !== '');
  const [style, text] = [getComputedStyle(item), getComputedStyle(texts.at(-1) ?? item)];
  const lines = sides.map((side) => `${widthOf(style, side)} ${style.getPropertyValue(`border-${side}-color`)}`);
  return [text.color, text.fontWeight, style.backgroundColor, ...lines].join();
}

/** True if an item has a ground or a line of its own. */
function isStriking(item: Element): boolean {
  const style = getComputedStyle(item);
  const hasLine = sides.some((side) => Number.parseFloat(widthOf(style, side)) >= 2);
  return hasLine || !isSeeThrough(style.backgroundColor);
}

function currentOf(items: readonly Element[]): Element | null {
  const outright = items.filter(
    (item) => attributeOf(item, 'aria-current') === 'step' || attributeOf(item, 'aria-selected') === 'true',
  );
  if (outright.length === 1) return outright[0]!;
  const lit = items.filter(isMarked);
  // Steps that are done may stay lit: the last of them is current.
  if (lit.length > 0 && lit.length < items.length && lit.every((item, at) => item === items[at])) return lit.at(-1)!;
  if (lit.length === 1) return lit[0]!;
  const looks = items.map(lookOf);
  const odd = items.filter((_, at) => looks.filter((look) => look === looks[at]).length === 1);
  if (odd.length === 1) return odd[0]!;
  const striking = items.filter(isStriking);
  return items.length === 2 && odd.length === 2 && striking.length === 1 ? striking[0]! : null;
}

const isPressable = (item: Element): boolean =>
  item.matches(press) || item.querySelector(press) !== null || getComputedStyle(item).cursor === 'pointer';

const isWord = (item: Element): boolean => {
  const text = visibleText(item);
  return normalise(text).length > 1 && text.length <= 30 && isVisible(item);
};

/** Returns the row or column of words that a heading is part of, without a control in it; null if it stands alone. */
function barOf(heading: Element, faces: readonly Element[]): Bar | null {
  let level = 0;
  for (const item of ancestors(heading)) {
    const box = item.parentElement;
    if (!box || level++ > 4 || faces.some((face) => contains(box, face))) return null;
    const items = [...box.children].filter((one) => one.localName === item.localName && isWord(one));
    if (items.length < 2 || !items.includes(item)) continue;
    const rects = items.map(rectOf);
    const isRow = rects.every(({ top }) => Math.abs(top - rects[0]!.top) < 8);
    const isBeside = faces
      .map(rectOf)
      .every((face) => rects.every((rect) => rect.right <= face.left || rect.left >= face.right));
    if (!isRow && !isBeside) continue;
    const current = currentOf(items);
    return current || items.some(isPressable) ? { items, box, current } : null;
  }
  return null;
}

function panelOf(item: Element): Element | null {
  const id = attributeOf(item, 'aria-controls');
  return id ? (item.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
}

/**
 * Removes from the headings the words of tabs, steps and menus, except the current one of each. A bar whose words are
 * headings again below only jumps there, and is removed whole.
 */
export function withoutBars(headings: readonly Heading[], faces: readonly Element[]): Heading[] {
  const left = new Set(headings);
  const bars: { bar: Bar; inside: Heading[] }[] = [];
  for (const heading of headings) {
    const bar = heading.known && left.has(heading) ? barOf(heading.element, faces) : null;
    if (!bar) continue;
    const inside = [...left].filter(({ element }) => bar.items.some((item) => contains(item, element)));
    for (const one of inside) left.delete(one);
    bars.push({ bar, inside });
  }
  const below = new Set([...left].map(({ key }) => key));
  for (const [index, { bar, inside }] of bars.entries()) {
    const { current, box } = bar;
    if (!current || inside.every(({ key, known }) => !known || below.has(key))) continue;
    const own = inside.find(({ element }) => contains(current, element));
    const unknown = { key: `\nbar ${index}`, element: current, known: false, rank: Number.POSITIVE_INFINITY };
    const panel = panelOf(current);
    left.add({ ...(own ?? unknown), bar: box, ...(panel && { panel }) });
  }
  return [...left];
}
