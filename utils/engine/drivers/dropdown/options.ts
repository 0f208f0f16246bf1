import { ancestors, contains } from '../../dom/flat-tree';
import { newReadCache, withReadCache } from '../../dom/read-cache';
import { rootsOf } from '../../dom/roots';
import { standsApart, whole } from '../../dom/standalone-text';
import { renderedTextNodes } from '../../dom/text-nodes';
import { isVisible } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import { matchGrade } from '../../text/option-match';
import { type Snapshot, textsInSight } from '../popup/snapshot';

/** Returns the visible texts, and the elements that read as one of the words. */
export const snapshot = (doc: Document, words: readonly string[]): Snapshot => ({
  texts: textsInSight(doc),
  said: new Set(words.length > 0 ? optionsReading(doc, words).map(({ holder }) => holder) : []),
});

/** A list entry that reads as one of the words. */
export interface Option {
  /** The element that holds the text. */
  holder: Element;
  /** The element to click: the text itself, deep in its row. */
  element: Element;
  row: Element;
  word: string;
  /** Text of the whole row, for the proof. */
  reads: string;
  off: boolean;
}

/** An option with its match: 3 for the whole row, 2 with a code beside, 1 for one of several texts of the row. */
interface GradedOption extends Option {
  grade: 1 | 2 | 3;
}

/** Yields elements that hold a part of one of the words, or one of the words in their text. */
function* holders(doc: Document, words: readonly string[]): Generator<Element> {
  const names = words.map(normalise).filter(Boolean);
  for (const root of rootsOf(doc)) {
    const start = 'body' in root ? root.body : root;
    if (!start) continue;
    let last: Element | null = null;
    for (const { node } of renderedTextNodes(start)) {
      const parent = node.parentElement;
      if (!parent || parent === last || node.length > 120) continue;
      const piece = normalise(node.data);
      if (piece === '' || !names.some((name) => piece.includes(name) || name.includes(piece))) continue;
      if (/^(?:script|style|option|noscript|template)$/.test(parent.localName)) continue;
      last = parent;
      yield parent;
    }
  }
}

const rowLike =
  '[role="option"], [role="menuitem"], [role="treeitem"], [role="menuitemradio"], [role="menuitemcheckbox"], li, dd, option';

const sameMarkup = (element: Element) => `${element.localName} ${element.classList[0] ?? ''}`;

/**
 * Returns the list row around an element: the nearest `role=option`, `li` …, or the nearest ancestor whose siblings have the
 * same tag and class. Never goes above `not`.
 */
function listRowOf(element: Element, not: Element | null = null): Element {
  let named: Element | null = null;
  let level = 0;
  for (const up of ancestors(element)) {
    if (level++ > 8 || /^(?:body|html|form|table|tbody)$/.test(up.localName) || (not && contains(up, not))) break;
    if (up.matches(rowLike) && !up.querySelector('ul, ol, [role="group"], li')) {
      named = up;
      break;
    }
    const brothers = up.parentElement?.children ?? [];
    const alike = [...brothers].some(
      (one) => one !== up && sameMarkup(one) === sameMarkup(up) && /\S/.test(one.textContent ?? ''),
    );
    if (alike && level < 7) {
      const around = up.parentElement?.closest(rowLike);
      named =
        around && !around.querySelector('ul, ol, [role="group"], li') && !(not && contains(around, not)) ? around : up;
      break;
    }
  }
  return named ?? element;
}

/** True if an option cannot be chosen: by attribute, class or cursor. */
const isOptionOff = (element: Element, row: Element): boolean =>
  element.closest(
    '[aria-disabled="true"], [disabled]:not([disabled="false"]), [data-disabled]:not([data-disabled="false"]), [inert]',
  ) !== null ||
  [element, row].some((one) => /(?:^|[-_\s])disabled?(?:$|[-_\s])/i.test(one.getAttribute('class') ?? '')) ||
  getComputedStyle(row).cursor === 'not-allowed';

/** True if an element is only the highlighted part of a searched text. */
const isHighlighted = (element: Element): boolean =>
  element.closest('em, mark, b, strong, [class*="highlight" i], [class*="keyword" i], [class*="match" i]') !== null;

/** True if a row is visible, or turned away in a list whose other rows are visible (wheels of mobile pickers). */
function isInReach(row: Element): boolean {
  if (isVisible(row)) return true;
  const { width, height } = row.getBoundingClientRect();
  if (width < 16 || height < 8 || !row.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  return [...(row.parentElement?.children ?? [])].some((one) => sameMarkup(one) === sameMarkup(row) && isVisible(one));
}

/** Returns the visible options that read as one of the words. */
export const optionsReading = (doc: Document, words: readonly string[], not: Element | null = null): GradedOption[] =>
  withReadCache(newReadCache(), () => sayingsNow(doc, words, not));

function sayingsNow(doc: Document, words: readonly string[], not: Element | null): GradedOption[] {
  const found: GradedOption[] = [];
  for (const holder of holders(doc, words)) {
    const row = listRowOf(holder, not);
    const text = visibleText(row);
    if (text.length > 160) continue;
    for (const word of words) {
      let grade: GradedOption['grade'] | 0 = matchGrade(text, word);
      let element = grade ? holder : whole(holder, row);
      if (
        !grade &&
        row !== element &&
        normalise(visibleText(element)) === normalise(word) &&
        !isHighlighted(element) &&
        standsApart(element, row)
      )
        grade = 1;
      if (!grade) continue;
      if (!isVisible(element)) {
        if (!isInReach(row)) break;
        element = row;
      }
      found.push({ holder, element, row, word, reads: text, off: isOptionOff(element, row), grade });
      break;
    }
  }
  return found;
}

const headed = /(?:^|[-_\s])(?:group|title|header|heading|caption|label)(?:$|[-_\s])/i;

/** True for the heading over a group of options. */
const isGroupHeading = ({ row }: GradedOption): boolean =>
  /^(?:dt|h[1-6]|legend|optgroup|header)$/.test(row.localName) ||
  /^(?:presentation|none|group|heading)$/.test(row.getAttribute('role') ?? '') ||
  (headed.test(row.getAttribute('class') ?? '') && row.getAttribute('role') !== 'option');

/**
 * Returns the one visible option that reads as one of the words: an exact match first, then the first word on offer.
 * Returns 'several' if more than one row matches, null if none does.
 * @param allowed true for rows that may be taken
 */
export function optionIn(
  doc: Document,
  words: readonly string[],
  face: Element,
  allowed: (option: Option) => boolean,
): Option | 'several' | null {
  const all = optionsReading(doc, words, face).filter(allowed);
  for (const grade of [3, 2, 1] as const)
    for (const word of words) {
      let same = all.filter((one) => one.grade === grade && one.word === word);
      same = same.filter(
        ({ row }, at) => !same.some((other, i) => (other.row === row ? i < at : contains(row, other.row))),
      );
      for (const narrower of [
        (one: GradedOption) => !isGroupHeading(one),
        (one: GradedOption) => one.row.matches(rowLike),
      ]) {
        const less = same.filter(narrower);
        if (same.length > 1 && less.length > 0) same = less;
      }
      if (same.length > 1) return 'several';
      if (same[0]) return same[0];
    }
  return null;
}

/** True if the text was not there at the snapshot, or read otherwise. */
export const isFresh = ({ holder }: Option, { said }: Snapshot): boolean => !said.has(holder);
