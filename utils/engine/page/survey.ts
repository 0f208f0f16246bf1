import type { Page, Step } from '../../portals/types';
import type { StepSurvey } from '../../protocol/plan';
import { lastingCover } from '../dom/hit-test';
import { looking } from '../dom/read-cache';
import { locate } from '../find/locate';
import { type Scene, takeScene } from '../find/page-model';
import type { Located } from '../find/types';
import { say } from '../reasons';
import { uploadedNames } from '../widgets/value/file-list';
import { isChosen } from '../widgets/value/selected-card';
import { shownValue } from '../widgets/value/shown-value';

/** What each step of a page was found to be, by step id: asked once a look, used by everything that looks. */
export type Found = ReadonlyMap<string, Located>;

export const locateAll = (page: Page, scene: Scene): Found =>
  looking(scene.look, () => new Map(page.steps.map((step) => [step.id, locate(scene, step.find)])));

/**
 * The state of each step of a page, as far as it can be seen. Answers no value: what stands in a field stays on the
 * page.
 */
export const survey = (
  page: Page,
  doc: Document,
  scene: Scene = takeScene(doc, page),
  found: Found = locateAll(page, scene),
): StepSurvey[] =>
  looking(scene.look, () =>
    page.steps.map((step) => ({ step: step.id, ...stateOf(step, found.get(step.id)!, scene) })),
  );

function stateOf({ done }: Step, located: Located, scene: Scene): Omit<StepSurvey, 'step'> {
  const { why } = located;
  if (!located.ok) return { state: located.state, why };
  if (!('widget' in located)) return { state: done === 'chosen' && isChosen(located.element) ? 'set' : 'there', why };
  const { widget, row } = located;
  if (lastingCover(widget.face)) return { state: 'refused', why: say.covered };
  if (widget.kind === 'password') return { state: (widget.control as HTMLInputElement).value ? 'set' : 'empty', why };
  const has =
    widget.kind === 'upload' ? uploadedNames(widget, scene).length > 0 : row.every((one) => shownValue(one) !== '');
  return { state: has ? 'set' : 'empty', why };
}
