import type { Page } from '../portals/types';
import type { Cast } from './cast';
import { parentOf } from './flat';
import { elementsSaying } from './said';
import { isAside, shownText } from './shown';
import { normalise } from './text';
import { boxOf, isVisible } from './visible';

/**
 * Controls that only their label gives away: words drawn as radios, boxes that open something, made of elements without
 * any form markup. They are looked for beside the labels that the page's data asks for, and nowhere else.
 */

/** What was found so, by document: it stays a control when it shows a value and asks for nothing any more. */
const boxes = new WeakMap<Document, Set<HTMLElement>>();
const words = new WeakMap<Document, Set<HTMLElement>>();

/** The words that are choices of one field. */
const rows = new WeakMap<HTMLElement, readonly HTMLElement[]>();

const known = (all: WeakMap<Document, Set<HTMLElement>>, root: Document | ShadowRoot): HTMLElement[] => {
  const set = all.get('body' in root ? root : root.ownerDocument);
  for (const one of set ?? []) if (!one.isConnected) set!.delete(one);
  return [...(set ?? [])].filter((one) => one.getRootNode() === root);
};

/** Boxes under a root that were found to open something. */
export const drawnBoxes = (root: Document | ShadowRoot): HTMLElement[] => known(boxes, root);
/** Words under a root that were found to be choices. */
export const drawnWords = (root: Document | ShadowRoot): HTMLElement[] => known(words, root);
export const isDrawnWord = (element: HTMLElement): boolean =>
  words.get(element.ownerDocument)?.has(element) === true && element.isConnected;

/** Whether a person can press just here: it says so, or shows a hand that what it hangs in does not show. */
function isPressable(element: HTMLElement): boolean {
  if (element.tabIndex >= 0 || element.hasAttribute('onclick')) return true;
  const up = parentOf(element);
  const hand = (one: Element) => getComputedStyle(one).cursor === 'pointer';
  return hand(element) && !(up && hand(up));
}

/** The outermost things in a box that can be pressed. */
function pressables(box: Element): HTMLElement[] {
  const all = [box, ...box.querySelectorAll('*')].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && isVisible(one) && isPressable(one),
  );
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
}

const kin = (element: Element) => element.localName;

/** Words of one make side by side, each short and said once: the choices of one field. */
function choicesIn(row: readonly HTMLElement[]): HTMLElement[] | null {
  const said = row.map((one) => normalise(shownText(one)));
  const isRow =
    row.length >= 2 &&
    row.length <= 12 &&
    new Set(row.map(kin)).size === 1 &&
    new Set(said).size === row.length &&
    said.every((text) => text.length > 0 && text.length <= 16);
  return isRow ? [...row] : null;
}

const foreign =
  'a[href]:not([href^="#"], [href^="javascript"]), nav, header, footer, [role="tab"], [role="link"], [role="menuitem"], [type="submit"]';

/** What stands right after a label, or after what holds the label alone, without any control that is known already. */
function besideLabel(label: Element, { census }: Cast): Element[] {
  let at = label;
  for (let level = 0; level < 4; level++) {
    if (census.has(at) || /^(?:form|body|main|section|table|tbody|fieldset)$/.test(at.localName)) return [];
    const after: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (isVisible(next) && !isAside(next)) after.push(next);
    if (after.length > 0) return after.some((one) => census.has(one)) && census.has(after[0]!) ? [] : after;
    const up = parentOf(at);
    if (!up) return [];
    at = up;
  }
  return [];
}

/** As large as a control that shows one line. */
function isBoxSized(element: Element): boolean {
  const { width, height } = boxOf(element);
  return height >= 16 && height <= 72 && width >= 48;
}

const isNear = (label: Element, control: Element): boolean => {
  const [text, box] = [boxOf(label), boxOf(control)];
  const inLine = Math.min(text.bottom, box.bottom) - Math.max(text.top, box.top) > 2;
  return inLine ? box.left >= text.right - 4 : box.top >= text.bottom - 6 && box.top - text.bottom < 48;
};

/** The element that holds a label's own text: around it may stand a field that shows nothing. */
function innermost(label: Element): Element {
  const said = normalise(shownText(label));
  let at = label;
  for (
    let next: Element | undefined = at;
    next;
    next = [...at.children].find((one) => normalise(shownText(one)) === said)
  )
    at = next;
  return at;
}

/**
 * Looks beside the labels of a page's choices and dates for controls that nothing else found. Answers whether there are
 * some that a cast does not have yet.
 */
export function findDrawn(doc: Document, { steps }: Pick<Page, 'steps'>, cast: Cast): boolean {
  const names = new Set<string>();
  for (const { find } of steps)
    if ('label' in find && /^(?:choice|select|cascader|date)$/.test(find.control))
      for (const label of [...find.label, ...(find.alone ?? [])]) names.add(normalise(label));
  if (names.size === 0) return false;
  let isNew = false;
  for (const { element } of elementsSaying(doc, names)) {
    const label = innermost(element);
    if (cast.census.has(label) || cast.texts.isInControl(label) || getComputedStyle(label).cursor === 'pointer')
      continue;
    const after = besideLabel(label, cast);
    const first = after[0];
    if (!first || first.closest(foreign)) continue;
    const own = pressables(first).filter((one) => !one.matches(foreign));
    // Words may stand beside their label themselves, without a box around them.
    const row = choicesIn(own) ?? (own.length === 1 && own[0] === first ? choicesIn(after.flatMap(pressables)) : null);
    const found = row ?? (own.length === 1 && isBoxSized(own[0]!) ? own : null);
    if (!found?.every((one) => isNear(label, one) || found[0] !== one)) continue;
    const kind = row ? words : boxes;
    const set = kind.get(doc) ?? new Set<HTMLElement>();
    kind.set(doc, set);
    for (const one of found) {
      if (!set.has(one)) isNew = true;
      set.add(one);
      if (row) rows.set(one, row);
    }
  }
  return isNew;
}

const marks = /(?:^|[-_])(?:cur|current|active|selected|checked|on|chosen|act|sel)$/i;
/** What is said of a neighbour, or denied. */
const denied = /(?:^|[-_])(?:after|before|prev|previous|next|not|non|no|un)[-_]/i;

/** Whether one of several drawn words is on: a class name says so, of itself or of what it holds, that not all of them have. */
export function isDrawnOn(word: HTMLElement): boolean {
  const marksOf = (one: Element) =>
    [one, ...one.querySelectorAll('*')]
      .flatMap((inner) => [...inner.classList])
      .filter((name) => marks.test(name) && !denied.test(name));
  const row = rows.get(word) ?? [word];
  return marksOf(word).some((name) => !row.every((one) => marksOf(one).includes(name)));
}
