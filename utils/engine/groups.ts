import { shownText } from './names';
import { normalise } from './text';
import { isVisible, lineage } from './visible';
import { rootsOf } from './widgets';

/** A heading on the page that carries one of the group names which the page's steps ask for. */
export interface Heading {
  name: string;
  element: Element;
}

/** Every visible element whose whole text is one of the names, outermost first where several nest. */
export function elementsSaying(doc: Document, names: ReadonlySet<string>): { name: string; element: Element }[] {
  const found = new Map<Element, string>();
  const any = [...names].join('\n');
  for (const root of rootsOf(doc)) {
    const start = root instanceof Document || root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root;
    if (!start) continue;
    const walker = (start.ownerDocument ?? doc).createTreeWalker(start, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      if (!/\S/.test(value) || value.length > 80) continue;
      const piece = normalise(value);
      if (piece === '' || !any.includes(piece)) continue;
      let match: { name: string; element: Element } | null = null;
      let level = 0;
      for (let at = node.parentElement; at && level < 4; at = at.parentElement, level++) {
        if ((at.textContent?.length ?? 0) > 160) break;
        const text = level === 0 && at.childNodes.length === 1 ? piece : normalise(shownText(at));
        if (names.has(text)) match = { name: text, element: at };
        else if (match) break;
      }
      if (match && !found.has(match.element) && isVisible(match.element)) found.set(match.element, match.name);
    }
  }
  return [...found].map(([element, name]) => ({ name, element }));
}

/** A function that tells under which of the headings an element stands, or why that cannot be told. */
export type GroupOf = (element: Element) => string | null;

/**
 * Decides by containment first (the card that holds this heading and no other), then by order (the last heading before
 * the element), and where headings follow one another without a control between them (columns) by place.
 * `names` maps each normalised heading to its group's key, so that synonyms are one group.
 */
export function groupFinder(
  headings: readonly Heading[],
  key: (name: string) => string,
  faces: readonly Element[],
): GroupOf {
  const territory = headings.map((heading) => {
    let widest: Element = heading.element;
    for (const up of lineage(heading.element)) {
      if (headings.some((other) => key(other.name) !== key(heading.name) && up.contains(other.element))) break;
      if (/^(?:body|html)$/.test(up.localName)) break;
      widest = up;
    }
    return widest;
  });
  const before = (a: Node, b: Node) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const owned = headings.map((heading, index) => {
    const next = headings[index + 1];
    return faces.some((face) => before(heading.element, face) && (!next || before(face, next.element)));
  });
  return (element) => {
    const holders = headings.filter((_, index) => territory[index]!.contains(element));
    const keys = new Set(holders.map((heading) => key(heading.name)));
    if (keys.size === 1 && new Set(headings.map((heading) => key(heading.name))).size > 1) return [...keys][0]!;
    const preceding = headings
      .map((heading, index) => ({ heading, index }))
      .filter(({ heading }) => before(heading.element, element));
    const last = preceding.at(-1);
    if (!last) return null;
    const rivals = preceding.filter(({ heading, index }) => {
      if (key(heading.name) === key(last.heading.name) || owned[index]) return false;
      // A navigation that lists the headings and repeats them below is no rival.
      return !headings.some((other, at) => at !== index && key(other.name) === key(heading.name) && owned[at]);
    });
    if (rivals.length === 0) return key(last.heading.name);
    const box = element.getBoundingClientRect();
    const over = [last, ...rivals].filter(({ heading }) => {
      const rect = (heading.element.closest('th, td, [class*="col" i]') ?? heading.element).getBoundingClientRect();
      return rect.bottom <= box.top + 4 && Math.min(rect.right, box.right) - Math.max(rect.left, box.left) > 0;
    });
    return over.length === 1 ? key(over[0]!.heading.name) : null;
  };
}
