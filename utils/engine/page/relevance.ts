import type { Portal } from '../../portals/types';
import { ancestors } from '../dom/flat-tree';
import type { PageModel } from '../find/page-model';
import { normalise } from '../text/normalise';
import { createErrorMatcher } from './known-errors';
import type { FindResults } from './survey';

/**
 * Tells changes of a page that may mean something from those that cannot: rows that come and go, clocks, a list of
 * thousands that is unmarked all the time. A look at a large page is dear; a wrong "no" is made good by the slow look.
 */
export interface Relevance {
  /** True if any of the changes can alter the result of a look. */
  matters: (records: readonly MutationRecord[]) => boolean;
  /** Takes the result of each look, and whether it was new. */
  afterRead: (model: PageModel, found: FindResults, news: boolean) => void;
}

const CONTROLS =
  'input:not([type="hidden"]), textarea, select, dialog, iframe, [contenteditable], [popover], [role="alert"], [role="status"], [role="dialog"], [role="alertdialog"], [role="combobox"], [role="radio"], [class*="message" i], [class*="toast" i], [class*="notif" i], [class*="modal" i], [class*="dialog" i], [class*="error" i]';

/** A subtree with more texts than this is a view of its own. */
const MANY = 60;

/** A class that changed before this many looks without news is ignored. The portal rewrites classes all the time. */
const IGNORE_CLASS_AFTER = 3;

/** The number of texts that are remembered with their result. */
const MEMORY = 4000;

/** Returns every text by which a portal's pages and steps are known. Texts for people are left out. */
function wordsOf(data: unknown, words: Set<string>): Set<string> {
  if (typeof data === 'string') words.add(normalise(data));
  else if (data && typeof data === 'object' && !(data instanceof RegExp))
    for (const [key, value] of Object.entries(data)) if (!/^(?:zh|en|id|from|errors)$/.test(key)) wordsOf(value, words);
  return words;
}

/** @param portal whose words are looked for; the document may be any of its pages */
export function createRelevance(portal: Portal): Relevance {
  const words = wordsOf(portal, new Set());
  const { mayKnow } = createErrorMatcher(portal.errors);
  const css = [CONTROLS, ...portal.yourTurn.css].join(', ');
  const known = new Map<string, boolean>();
  const idle = new Map<string, number>();
  const moved = new Set<string>();
  let holders = new WeakSet<Element>();
  let controlAreas = new WeakSet<Element>();

  const isWord = (text: string): boolean => {
    if (text.length > 160 || !/\S/.test(text)) return false;
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size > MEMORY) known.clear();
      answer = words.has(normalise(text)) || mayKnow(text);
      known.set(text, answer);
    }
    return answer;
  };

  /** True if a subtree shows or holds anything that a look reads. */
  const mayMean = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) return isWord(node.nodeValue ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (element.shadowRoot || element.matches(css) || element.querySelector(css)) return true;
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (++count > MANY || isWord(text.nodeValue ?? '')) return true;
    // A wanted text may be split over several nodes.
    return count > 1 && count < 5 && isWord(element.textContent ?? '');
  };

  const inCorner = (element: Element | null): boolean => {
    for (let at = element, level = 0; at && level < 6; at = at.parentElement, level++)
      if (controlAreas.has(at)) return true;
    return false;
  };

  /** True if only ignored classes changed. */
  const isIdle = ({ attributeName, oldValue, target }: MutationRecord): boolean => {
    if (attributeName !== 'class') return false;
    const [was, is] = [oldValue ?? '', (target as Element).getAttribute('class') ?? ''].map((names) =>
      names.split(/\s+/),
    );
    const other = [...was!.filter((name) => !is!.includes(name)), ...is!.filter((name) => !was!.includes(name))];
    for (const name of other) moved.add(name);
    return other.every((name) => (idle.get(name) ?? 0) >= IGNORE_CLASS_AFTER);
  };

  const changed = (record: MutationRecord, seen: Set<Node>): boolean => {
    if (record.type === 'attributes' && isIdle(record)) return false;
    return means(record, seen);
  };
  const means = ({ type, target, addedNodes, removedNodes }: MutationRecord, seen: Set<Node>): boolean => {
    // An element of a frame is no instance of this window's Element.
    const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
    if (inCorner(element)) return true;
    if (type === 'childList')
      return [...removedNodes, ...addedNodes].some((node) => holders.has(node as Element) || mayMean(node));
    if (seen.has(target)) return false;
    seen.add(target);
    if (type === 'attributes') return holders.has(target as Element) || mayMean(target);
    return isWord(target.nodeValue ?? '') || isWord(element?.textContent ?? '');
  };

  return {
    matters(records) {
      const seen = new Set<Node>();
      return records.some((record) => changed(record, seen));
    },
    afterRead({ widgets, counts }, found, news) {
      for (const name of moved) idle.set(name, news ? 0 : (idle.get(name) ?? 0) + 1);
      moved.clear();
      holders = new WeakSet();
      controlAreas = new WeakSet();
      const hold = (element: Element) => {
        for (const up of ancestors(element)) holders.add(up);
      };
      for (const { control, box: face } of widgets) {
        hold(control);
        let level = 0;
        for (const up of ancestors(face)) {
          if ((counts.get(up) ?? 0) > 4 || level++ > 4 || /^(?:body|form|main)$/.test(up.localName)) break;
          controlAreas.add(up);
        }
      }
      for (const located of found.values()) if (located.ok && 'element' in located) hold(located.element);
    },
  };
}
