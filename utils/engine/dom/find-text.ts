import { bilingualMatch } from '../text/label-match';
import { normalise } from '../text/normalise';
import { elementOf, parentOf } from './flat-tree';
import { rootsOf } from './roots';
import { shortTextNodes } from './text-nodes';
import { isVisible } from './visibility';
import { visibleText } from './visible-text';

/** Finds the elements whose whole text is a wanted one. */

/** Returns the form in which a text is compared. */
type Form = (text: string) => string;

/** Returns the text nodes from which a wanted text may be composed, in document order. */
function piecesOf(doc: Document, names: ReadonlySet<string>, formOf: Form): Text[] {
  const any = [...names].join('\n');
  return rootsOf(doc).flatMap((root) => {
    const found: { node: Text; at: number }[] = [];
    for (const [text, pieces] of shortTextNodes(root).by) {
      const form = text.length > 80 ? '' : formOf(text);
      if (form !== '' && (any.includes(form) || bilingualMatch(text, names))) found.push(...pieces);
    }
    return found.sort((a, b) => a.at - b.at).map(({ node }) => node);
  });
}

/** Returns the outermost element around a text whose whole text is a wanted one, in one language or in two. */
function whoSays(node: Text, names: ReadonlySet<string>, formOf: Form): { name: string; element: Element } | null {
  let match: { name: string; element: Element } | null = null;
  let level = 0;
  for (let at = elementOf(node); at && level < 4; at = parentOf(at), level++) {
    if ((at.textContent?.length ?? 0) > 160) break;
    const text = level === 0 && at.childNodes.length === 1 ? node.nodeValue! : visibleText(at);
    const form = formOf(text);
    const name = names.has(form) ? form : bilingualMatch(text, names);
    if (name !== null) {
      // The outermost that can be seen: a divider is a line of one pixel with words on it (element-ui 2.15, 2026-11).
      if (!match || isVisible(at)) match = { name, element: at };
    } else if (match) break;
  }
  return match;
}

/**
 * Returns every visible element whose whole text is one of `names`, outermost first where several nest.
 * @param formOf the form in which texts are compared; `names` are in it already
 */
export function findByText(
  doc: Document,
  names: ReadonlySet<string>,
  formOf: Form = normalise,
): { name: string; element: Element }[] {
  const found = new Map<Element, string>();
  for (const piece of piecesOf(doc, names, formOf)) {
    const match = whoSays(piece, names, formOf);
    if (match && !found.has(match.element) && isVisible(match.element)) found.set(match.element, match.name);
  }
  return [...found].map(([element, name]) => ({ name, element }));
}

/** Returns the deepest element with the same visible text as `element`. Goes no deeper than one for which `isEnd` holds. */
export function deepestWithText(element: Element, isEnd: (at: Element) => boolean = () => false): Element {
  const text = normalise(visibleText(element));
  let at = element;
  for (;;) {
    const inner = isEnd(at) ? undefined : [...at.children].find((one) => normalise(visibleText(one)) === text);
    if (!inner) return at;
    at = inner;
  }
}
