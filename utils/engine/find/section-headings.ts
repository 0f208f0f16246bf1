import { holds, lineage } from '../dom/flat-tree';
import { byTag } from '../dom/roots';
import { isVisible } from '../dom/visibility';
import { shownText } from '../dom/visible-text';
import { normalise } from '../text/normalise';
import { says } from './labels/label-match';
import type { Named } from './types';

/** A heading over a part of the page. */
export interface Heading {
  /** The group that it opens; of headings that the page's data does not know, one of its own each. */
  key: string;
  element: Element;
  known: boolean;
}

const level = (element: Element): number | null => {
  const tag = element.closest('h1, h2, h3, h4, h5, h6')?.localName;
  return tag ? Number(tag[1]) : element.closest('legend') ? 0 : null;
};

/** Whether two headings look alike: the same element with the same class, in the same size. */
function looksAs(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  const [one, two] = [getComputedStyle(a), getComputedStyle(b)];
  return one.fontSize === two.fontSize && one.fontWeight === two.fontWeight;
}

/** Whether a heading can open a group beside another one rather than over or under it. */
export const ranksAs = (a: Heading, b: Heading): boolean =>
  (a.known && b.known) || (level(a.element) === level(b.element) && looksAs(a.element, b.element));

/** Elements that may be headings of the same rank as one that is known. */
function peersOf(heading: Element): Iterable<Element> {
  const root = heading.getRootNode() as Document | ShadowRoot;
  const tag = heading.closest('legend, h1, h2, h3, h4, h5, h6');
  if (tag) {
    const upTo = Number(tag.localName[1]);
    const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
    const names = tag.localName === 'legend' ? (['legend'] as const) : headings.slice(0, upTo);
    return names.flatMap((name) => [...byTag(root, name)]);
  }
  const own = heading.classList[0];
  if (own) return root.querySelectorAll(`${heading.localName}.${CSS.escape(own)}`);
  const firsts = [...(heading.parentElement?.parentElement?.children ?? [])].map((one) => one.firstElementChild);
  return [...(heading.parentElement?.children ?? []), ...firsts].filter((one): one is Element => one !== null);
}

/** Whether an element is of the rank of a known heading, or above it. */
function ranksWith(one: Element, heading: Element): boolean {
  const [own, other] = [level(heading), level(one)];
  if (own === 0) return true;
  if (own !== null && other !== null && other < own) return true;
  return looksAs(one, heading.closest('h1, h2, h3, h4, h5, h6') ?? heading);
}

/** Whether a text is the name of a single control rather than a heading over some. */
function namesControl(element: Element, cast: Named): boolean {
  for (const up of lineage(element)) {
    const count = cast.census.get(up) ?? 0;
    if (count === 0) continue;
    if (count > 1) return false;
    const widget = cast.widgets.find((one) => holds(up, one.face));
    return widget !== undefined && says(cast.names(widget), [shownText(element)]) !== undefined;
  }
  return false;
}

/** The headings of the same rank, or above, that the page's data does not know. */
export function boundariesOf(known: readonly Heading[], cast: Named): Heading[] {
  const found = new Set<Element>();
  const kinds = new Map<string, Element[]>();
  for (const { element } of known) {
    const kind = `${element.localName}.${element.className}`;
    const alike = kinds.get(kind);
    if (alike?.some((other) => other.parentElement?.parentElement === element.parentElement?.parentElement)) continue;
    if (alike && level(element) !== null) continue;
    kinds.set(kind, [...(alike ?? []), element]);
    for (const peer of peersOf(element)) if (!found.has(peer) && ranksWith(peer, element)) found.add(peer);
  }
  const isNew = (one: Element) =>
    !known.some(
      ({ element }) =>
        holds(one, element) ||
        holds(element, one) ||
        (level(element) === 0 && element.closest('fieldset')?.contains(one)),
    );
  return [...found]
    .filter((one) => {
      const text = normalise(shownText(one));
      return isNew(one) && text.length > 1 && text.length <= 30 && isVisible(one) && !namesControl(one, cast);
    })
    .map((element, index) => ({ key: `\n${index}`, element, known: false }));
}
