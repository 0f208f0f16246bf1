import type { Page, Step } from '../../portals/types';
import type { StepSurvey } from '../../protocol/plan';
import { permanentCover } from '../dom/hit-test';
import { withReadCache } from '../dom/read-cache';
import { findControl } from '../find/locate';
import { type PageModel, readPage } from '../find/page-model';
import type { FindResult } from '../find/types';
import { uploadedNames } from '../widgets/value/file-list';
import { isSelectedCard } from '../widgets/value/selected-card';
import { shownValue } from '../widgets/value/shown-value';

/** The result of each step by its id. Read once a look and shared by all readers. */
export type FindResults = ReadonlyMap<string, FindResult>;

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
  if (widget.kind === 'password') return { state: (widget.control as HTMLInputElement).value ? 'set' : 'empty' };
  const has =
    widget.kind === 'upload'
      ? uploadedNames(widget, model.counts).length > 0
      : row.every((one) => shownValue(one) !== '');
  return { state: has ? 'set' : 'empty' };
}
