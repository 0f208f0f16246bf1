import type { Page, Step } from '../../portals/types';
import type { StepSurvey } from '../../protocol/plan';
import { permanentCover } from '../dom/hit-test';
import { withReadCache } from '../dom/read-cache';
import { findControl } from '../find/locate';
import { type PageModel, readPage } from '../find/page-model';
import type { FindResult } from '../find/types';
import { readerOf } from '../widgets/readers';
import { isSelectedCard } from '../widgets/value/selected-card';

/** The result of each step by its id. Read once a look and shared by all readers. */
export type FindResults = ReadonlyMap<string, FindResult>;

/** Finds the control or text of each step of a page. */
export const locateAll = (page: Page, model: PageModel): FindResults =>
  withReadCache(model.look, () => new Map(page.steps.map((step) => [step.id, findControl(model, step.find)])));

/** Returns the visible state of each step. Returns no value: values stay on the page. */
export const survey = (
  page: Page,
  doc: Document,
  model: PageModel = readPage(doc, page),
  found: FindResults = locateAll(page, model),
): StepSurvey[] =>
  withReadCache(model.look, () =>
    page.steps.map((step) => ({ step: step.id, ...stateOf(step, found.get(step.id)!, model) })),
  );

function stateOf({ done }: Step, located: FindResult, model: PageModel): Omit<StepSurvey, 'step'> {
  if (!located.ok) return { state: located.state };
  if (!('widget' in located)) return { state: done === 'chosen' && isSelectedCard(located.element) ? 'set' : 'there' };
  const { widget, row } = located;
  if (permanentCover(widget.box)) return { state: 'refused' };
  const isFilled = row.every((one) => readerOf(one).isFilled(one, model.counts));
  return { state: isFilled ? 'set' : 'empty' };
}
