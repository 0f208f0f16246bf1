import type { Page } from '../../../portals/types';
import { visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import type { Groups, Named } from '../types';
import { withoutBars } from './section-bars';
import { isOtherParty, ownLabels, sectionByLabels } from './section-fields';
import { type Heading, knownHeadings, otherHeadings } from './section-headings';
import { type Place, placeControls } from './section-places';

type Steps = Pick<Page, 'steps'>;

type KeyOf = (name: string) => string;

/** Returns a map from every section name of a page to the section's key: synonyms are one section. */
function keysOf({ steps }: Steps): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { find } of steps)
    if ('label' in find)
      for (const names of [find.group, find.under])
        for (const name of names ?? []) keys.set(normalise(name), normalise(names![0]!));
  return keys;
}

/**
 * Gives each heading its key. A known heading keeps its key unless the fields under it contradict it. A heading under
 * another name, or none at all, stands for a section of the page if the fields leave no doubt and no other does.
 */
function nameSections(headings: readonly Heading[], place: Place, page: Steps, keyOf: KeyOf, sources: Named) {
  const own = ownLabels(page, keyOf);
  const labels = new Map<Heading | null, Set<string>>();
  for (const widget of sources.widgets) {
    const heading = place(widget.box);
    const there = labels.get(heading) ?? new Set();
    labels.set(heading, there);
    for (const { text } of sources.names(widget)) there.add(normalise(text));
  }
  const names = new Map<Heading | null, string | null>();
  const offered = new Map<Heading | null, string>();
  for (const heading of [null, ...headings]) {
    const sure = sectionByLabels(labels.get(heading) ?? new Set(), own);
    const isContradicted = heading?.known === true && sure !== null && sure !== heading.key;
    names.set(heading, isContradicted ? null : (heading?.key ?? null));
    const isOpen = !heading?.known && !(heading && isOtherParty(visibleText(heading.element)));
    if (sure && isOpen) offered.set(heading, sure);
  }
  const taken = new Set(names.values());
  const offers = [...offered.values()];
  for (const [heading, key] of offered)
    if (!taken.has(key) && offers.filter((one) => one === key).length === 1) names.set(heading, key);
  return (heading: Heading | null) => names.get(heading) ?? null;
}

/** Decides for all controls of a page at once in which section each stands. */
function decide(doc: Document, page: Steps, keys: ReadonlyMap<string, string>, keyOf: KeyOf, sources: Named) {
  const faces = sources.widgets.map(({ box: face }) => face);
  const known = knownHeadings(doc, new Set(keys.keys()), keyOf);
  const headings = withoutBars([...known, ...otherHeadings(doc, known, sources)], faces);
  const find = placeControls(headings, faces);
  const places = new Map<Element, Heading | null>();
  const place: Place = (element) => {
    const there = places.has(element) ? places.get(element)! : find(element);
    places.set(element, there);
    return there;
  };
  const nameOf = nameSections(headings, place, page, keyOf, sources);
  const all = new Set(keys.values());
  const present = new Set([null, ...headings].map(nameOf).filter((key) => key !== null && all.has(key)) as string[]);
  return { place, nameOf, present };
}

/** Finds the sections that the page's steps ask for, and tells which of them each control is in. Reads when first asked. */
export function readSections(doc: Document, page: Steps, sources: Named): Groups {
  const keys = keysOf(page);
  const keyOf = (name: string) => keys.get(normalise(name)) ?? normalise(name);
  if (keys.size === 0) return { of: () => null, isPresent: () => false, keyOf, isOthers: () => false };
  let decided: ReturnType<typeof decide> | null = null;
  const now = () => {
    decided ??= decide(doc, page, keys, keyOf, sources);
    return decided;
  };
  return {
    of: (element) => now().nameOf(now().place(element)),
    isPresent: (key) => now().present.has(key),
    keyOf,
    isOthers: (element) => {
      const heading = now().place(element);
      return heading !== null && !heading.known && isOtherParty(visibleText(heading.element));
    },
  };
}
