import { ancestors, contains, isBefore } from '../../dom/flat-tree';
import { layoutOf, rectOf } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { isOtherParty } from './section-fields';
import { type Heading, placeOfHeading } from './section-headings';

/** Decides under which heading each control stands: by containment, then by order, then by columns. */

/** Returns the heading over a control; null if there is none or several may be meant. */
export type Place = (face: Element) => Heading | null;

/** Returns the largest element around each heading that holds no heading of another section. */
const territories = (headings: readonly Heading[]): Element[] =>
  headings.map((heading) => {
    if (heading.panel) return heading.panel;
    let widest: Element = heading.element;
    for (const up of ancestors(heading.element)) {
      if (/^(?:body|html)$/.test(up.localName)) break;
      if (headings.some((other) => other.key !== heading.key && contains(up, other.element))) break;
      widest = up;
    }
    return widest;
  });

const isBelow = (heading: Heading, face: Element): boolean => placeOfHeading(heading).top >= rectOf(face).bottom - 2;

const isOthers = ({ known, element }: Heading): boolean => !known && isOtherParty(visibleText(element));

/** Returns the headings that are still open after the last one: each ends those that stand out as much or less. */
function openAtEnd(headings: readonly Heading[]): Heading[] {
  const open: Heading[] = [];
  for (const heading of headings) {
    const ends = (one: Heading) => (one.known && heading.known) || heading.rank >= one.rank || isOthers(heading);
    while (open.length > 0 && ends(open.at(-1)!)) open.pop();
    open.push(heading);
  }
  return open;
}

/** Returns the headings in one line with the last, if no control is between them: heads of columns. */
function columnHeads(preceding: readonly Heading[], faces: readonly Element[]): Heading[] {
  const last = preceding.at(-1)!;
  const box = rectOf(last.element);
  const row = preceding.filter(({ element }) => {
    const rect = rectOf(element);
    const inLine = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top) > 2;
    return inLine && !faces.some((face) => isBefore(element, face) && isBefore(face, last.element));
  });
  return new Set(row.map(({ key }) => key)).size > 1 ? row : [];
}

/** Returns the heading in whose column an element is; null if the columns leave it open. */
function inColumn(element: Element, row: readonly Heading[], faces: readonly Element[]): Heading | null {
  const placed = row.map((heading) => ({
    heading,
    rect: rectOf(heading.element.closest('th, td, [class*="col" i]') ?? heading.element),
  }));
  const over = (box: DOMRect) =>
    placed.filter(
      ({ rect }) => rect.bottom <= box.top + 4 && Math.min(rect.right, box.right) - Math.max(rect.left, box.left) > 0,
    );
  const [own, second] = over(rectOf(element));
  // Every column has a control; words over one column of controls are no heads.
  const isUsed = placed.every((one) => faces.some((face) => over(rectOf(face)).includes(one)));
  return own && !second && isUsed ? own.heading : null;
}

/** A smaller heading inside a section (证件) divides it and does not end it. */
function sectionOf(open: readonly Heading[]): Heading {
  const last = open.at(-1)!;
  return isOthers(last) ? last : (open.findLast(({ known }) => known) ?? last);
}

/** @param before whether a heading comes before a control */
function placeIn(
  headings: readonly Heading[],
  faces: readonly Element[],
  before: (heading: Heading, face: Element) => boolean,
): Place {
  const territory = territories(headings);
  const sections = new Set(headings.map(({ key }) => key)).size;
  return (face) => {
    const around = headings.filter((one, at) => contains(territory[at]!, face) && !isBelow(one, face));
    const [first] = around;
    if (first && around.every(({ key }) => key === first.key) && (sections > 1 || first.panel)) return first;
    const preceding = headings.filter((heading) => before(heading, face));
    if (preceding.length === 0) return null;
    const row = columnHeads(preceding, faces);
    return row.length > 0 ? inColumn(face, row, faces) : sectionOf(openAtEnd(preceding));
  };
}

const inTree = ({ element }: Heading, face: Element): boolean => isBefore(element, face);

const inSight = (heading: Heading, face: Element): boolean => placeOfHeading(heading).bottom <= rectOf(face).top + 4;

/** True if a heading and a control in its width are rendered in another order than they have in the tree. */
const isReordered = (headings: readonly Heading[], faces: readonly Element[]): boolean =>
  headings.some((heading) => {
    const box = placeOfHeading(heading);
    if (/sticky|fixed/.test(layoutOf(heading.element).position)) return false;
    return faces.some((face) => {
      const rect = rectOf(face);
      if (Math.min(rect.right, box.right) - Math.max(rect.left, box.left) <= 0) return false;
      return inTree(heading, face) ? isBelow(heading, face) : inSight(heading, face);
    });
  });

/** Tells for every control of a page under which heading it stands. */
export function placeControls(headings: readonly Heading[], faces: readonly Element[]): Place {
  const inOrder = [...headings].sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
  if (!isReordered(inOrder, faces)) return placeIn(inOrder, faces, inTree);
  const asDrawn = inOrder.sort((a, b) => placeOfHeading(a).top - placeOfHeading(b).top);
  return placeIn(asDrawn, faces, inSight);
}
