import type { Page } from '../../portals/types';
import { elementsSaying } from '../dom/find-text';
import { holds, lineage, precedes } from '../dom/flat-tree';
import { isInSentence } from '../dom/prose';
import { boxOf } from '../dom/visibility';
import { normalise, unnumbered } from '../text/normalise';
import { boundariesOf, type Heading, ranksAs } from './section-headings';
import type { Groups, Named } from './types';

/**
 * Finds the headings that the page's steps ask for, and the other headings of the same rank: what stands under one of
 * those belongs to none of the page's groups.
 */
export function takeGroups(doc: Document, page: Pick<Page, 'steps'>, cast: Named): Groups {
  const keys = new Map<string, string>();
  for (const { find } of page.steps)
    if ('label' in find)
      for (const names of [find.group, find.under])
        for (const name of names ?? []) keys.set(normalise(name), normalise(names![0]!));
  const keyOf = (name: string) => keys.get(normalise(name)) ?? normalise(name);
  const said = keys.size > 0 ? elementsSaying(doc, new Set(keys.keys()), unnumbered) : [];
  const known = said
    .filter(({ element }) => !isInSentence(element))
    .map(({ name, element }): Heading => ({ key: keyOf(name), element, known: true }));
  const present = new Set(known.map(({ key }) => key));
  if (known.length === 0) return { of: () => null, present, keyOf };
  const headings = [...known, ...boundariesOf(known, cast)].sort((a, b) => (precedes(a.element, b.element) ? -1 : 1));
  const find = groupFinder(
    headings,
    cast.widgets.map((widget) => widget.face),
  );
  const kept = new Map<Element, string | null>();
  const of = (element: Element) => {
    const known = kept.get(element);
    if (known !== undefined) return known;
    const group = find(element);
    kept.set(element, group);
    return group;
  };
  return { of, present, keyOf };
}

/** The largest element around each heading that holds no heading of another group of its rank or above. */
const territories = (headings: readonly Heading[]): Element[] =>
  headings.map((heading) => {
    let widest: Element = heading.element;
    for (const up of lineage(heading.element)) {
      if (/^(?:body|html)$/.test(up.localName)) break;
      if (headings.some((other) => other.key !== heading.key && holds(up, other.element))) break;
      widest = up;
    }
    return widest;
  });

/**
 * Decides by containment first (the card that holds this heading and no other), then by order (the last heading before
 * the element), and where headings follow one another without a control between them (columns) by place.
 */
export function groupFinder(
  headings: readonly Heading[],
  faces: readonly Element[],
): (element: Element) => string | null {
  const territory = territories(headings);
  const groups = new Set(headings.map(({ key }) => key)).size;
  const owned = headings.map(({ element }, index) => {
    const next = headings[index + 1];
    return faces.some((face) => precedes(element, face) && (!next || precedes(face, next.element)));
  });
  return (element) => {
    const holders = new Set(headings.filter((_, index) => holds(territory[index]!, element)).map(({ key }) => key));
    if (holders.size === 1 && groups > 1) return [...holders][0]!;
    const preceding = headings
      .map((heading, index) => ({ heading, index }))
      .filter(({ heading }) => precedes(heading.element, element));
    const last = preceding.at(-1)?.heading;
    if (!last) return null;
    const rivals = preceding.filter(({ heading, index }) => {
      if (heading.key === last.key || owned[index] || !ranksAs(heading, last)) return false;
      // A navigation that lists the headings and repeats them below is no rival.
      return !headings.some((other, at) => at !== index && other.key === heading.key && owned[at]);
    });
    if (rivals.length === 0) return last.key;
    return nearestOver(element, [last, ...rivals.map(({ heading }) => heading)]);
  };
}

/** Of headings that follow one another, the one in whose column the element stands. */
function nearestOver(element: Element, headings: readonly Heading[]): string | null {
  const box = boxOf(element);
  const placed = headings.map(({ key, element: one }) => ({
    key,
    rect: boxOf(one.closest('th, td, [class*="col" i]') ?? one),
  }));
  const over = placed.filter(
    ({ rect }) => rect.bottom <= box.top + 4 && Math.min(rect.right, box.right) - Math.max(rect.left, box.left) > 0,
  );
  const lowest = Math.max(...over.map(({ rect }) => rect.top));
  const nearest = over.filter(({ rect }) => rect.bottom > lowest);
  return nearest.length === 1 ? nearest[0]!.key : null;
}
