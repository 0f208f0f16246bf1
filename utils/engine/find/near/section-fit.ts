import type { FieldFind, Step } from '../../../portals/types';
import type { Lexicon } from '../../text/terms';
import type { Widget } from '../../widgets/types';
import type { PageModel } from '../page-model';
import { firstOfRows, fitControlOf } from './near-controls';
import type { Standing } from './near-names';
import { type FitControl, fitPage } from './page-fit';

/** Least number of controls under a strange heading that must fit a section. */
const LEAST = 3;
/** Least ratio to the number that fit any other section. */
const TIMES = 1.25;

/**
 * Returns the section of the page that the controls under each strange heading fit as a whole, by the heading's key. It is
 * enough to propose fields, never to fill them.
 */
export function fitSections(model: PageModel, steps: readonly Step[], lexicon: Lexicon) {
  const { groups, widgets } = model;
  const strange = new Map<string | null, FitControl[]>();
  for (const widget of firstOfRows(model, widgets)) {
    const own = groups.of(widget.box);
    if (groups.isPresent(own ?? '') || groups.isOthers(widget.box)) continue;
    strange.set(own, [...(strange.get(own) ?? []), fitControlOf(model, widget)]);
  }
  const all = [...strange].flatMap(([own, controls]) =>
    fitPage(steps, controls, lexicon)
      .sections.map(({ name, there }) => ({ own, there, key: groups.keyOf(name) }))
      .filter(({ key }) => !groups.isPresent(key)),
  );
  const isClear = (one: (typeof all)[number]) =>
    one.there >= LEAST &&
    all.every(
      (other) => other === one || (other.own !== one.own && other.key !== one.key) || one.there >= other.there * TIMES,
    );
  return new Map(all.filter(isClear).map(({ own, key }) => [own, key]));
}

/** Returns where a control stands for a field; null if it belongs to another part of the page. */
export function standingOf(
  { groups }: PageModel,
  { group, under }: FieldFind,
  { box }: Widget,
  fits: ReadonlyMap<string | null, string>,
): Standing | null {
  const names = group ?? under;
  if (!names) return 'in';
  const own = groups.of(box);
  if ((fits.get(own) ?? own) === groups.keyOf(names[0]!)) return 'in';
  return own === null ? 'unknown' : null;
}
