import type { FieldFind, Page, Step, Vocabulary } from '../../../portals/types';
import type { Proposal } from '../../../protocol/plan';
import { withReadCache } from '../../dom/read-cache';
import { normalise } from '../../text/normalise';
import { fitOf, readerOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import type { PageModel } from '../page-model';
import type { FindResult } from '../types';
import { assign } from './assign';
import { freeControls } from './candidates';
import { nearControlOf } from './near-controls';
import { createNearNames, lexiconFor } from './near-names';
import { fitSections, standingOf } from './section-fit';
import { isTaught, taughtLabelOf } from './taught';

/**
 * A pair is proposed from this score, and by this much better than any other of its field or control; what is left then,
 * also with less where it is clearer still.
 */
const DEMANDS = [
  { least: 0.4, margin: 0.1 },
  { least: 0.25, margin: 0.2 },
];
/** Weight that the words of a list add to a name. */
const SUPPORT = 0.2;
/** Weight of the words of a list alone, and the share of a name that is left where they contradict it. */
const HALF = 0.5;
/** The longest words that are shown of a page. */
const MAX_WORDS = 60;

type FieldStep = Step & { find: FieldFind };

/** Returns a score with the evidence of the options that a control offers. */
function withOptions(score: number, find: FieldFind, widget: Widget): number {
  const usual = find.near?.options;
  if (!usual) return score;
  const wanted = new Set(usual.map(normalise));
  const offered = readerOf(widget)
    .options(widget)
    .filter((text) => normalise(text) !== '');
  if (offered.length < 2) return score;
  const hits = offered.filter((text) => wanted.has(normalise(text))).length;
  if (hits === 0) return score * HALF;
  if (hits < 2) return score;
  return score > 0 ? Math.min(1, score + SUPPORT) : HALF;
}

/** Returns the score of each control for each field. 0 if it cannot be the field. */
function scoresOf(
  model: PageModel,
  page: Page,
  { steps, widgets }: { steps: FieldStep[]; widgets: Widget[] },
  vocabulary: Vocabulary,
) {
  const all = page.steps.filter((step): step is FieldStep => 'label' in step.find);
  const lexicon = lexiconFor(vocabulary.same);
  const near = createNearNames(page.steps, lexicon);
  const controls = widgets.map((widget) => nearControlOf(model, widget));
  const labels = widgets.map((widget) => taughtLabelOf(model, widget));
  const fits = fitSections(model, page.steps, lexicon);
  return steps.map((step) => {
    const at = all.indexOf(step);
    return widgets.map((widget, column) => {
      const label = labels[column];
      const standing = standingOf(model, step.find, widget, fits);
      if (!label || standing === null || fitOf(widget, step.find.control) === 0) return 0;
      if (step.find.taught && isTaught(label, step.find.taught.no)) return 0;
      const score = near(at, controls[column]!, standing);
      // Without a word that it shares, the options alone decide only where the section is known.
      return score > 0 || standing === 'in' ? withOptions(score, step.find, widget) : 0;
    });
  });
}

/**
 * Returns the controls that probably are fields which nothing found: one assignment of all that is left over. Fields of
 * the person's own (codes, passwords) take part, so that they are nobody else's, and are not proposed.
 */
export const proposeFields = (
  page: Page,
  model: PageModel,
  found: ReadonlyMap<string, FindResult>,
  vocabulary: Vocabulary,
): Proposal[] =>
  withReadCache(model.look, () => {
    const steps = page.steps.filter(
      (step): step is FieldStep => 'label' in step.find && !found.get(step.id)?.ok && step.find.control !== 'check',
    );
    if (!steps.some((step) => step.from && isOpen(found, step))) return [];
    const widgets = freeControls(model, found);
    if (widgets.length === 0) return [];
    return assign(scoresOf(model, page, { steps, widgets }, vocabulary), DEMANDS).flatMap(({ row, column }) => {
      const step = steps[row]!;
      const label = taughtLabelOf(model, widgets[column]!);
      if (!label || !step.from || !isOpen(found, step)) return [];
      return [{ ...label, step: step.id, words: label.words.trim().slice(0, MAX_WORDS) }];
    });
  });

/** True if no control of the field's section has its label; one that has and was refused stays refused. */
const isOpen = (found: ReadonlyMap<string, FindResult>, { id }: Step): boolean => {
  const one = found.get(id);
  return one !== undefined && !one.ok && (one.state === 'missing' || one.elsewhere === true);
};
