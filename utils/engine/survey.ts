import type { Page } from '../portals/types';
import { isChosen } from './chosen';
import { type Located, locate, type Scene, takeScene } from './locate';
import { shownValue } from './read';
import type { StepSurvey } from './types';
import { uploadedNames } from './upload';

/** What each step of a page was found to be, by step id: asked once a look, used by everything that looks. */
export type Found = ReadonlyMap<string, Located>;

export const locateAll = (page: Page, scene: Scene): Found =>
  new Map(page.steps.map((step) => [step.id, locate(scene, step.find)]));

/**
 * The state of each step of a page, as far as it can be seen. Answers no value: what stands in a field stays on the
 * page.
 */
export function survey(
  page: Page,
  doc: Document,
  scene: Scene = takeScene(doc, page),
  found: Found = locateAll(page, scene),
): StepSurvey[] {
  return page.steps.map((step) => {
    const located = found.get(step.id)!;
    if (!located.ok) return { step: step.id, state: located.state, why: located.why };
    if (!('widget' in located))
      return {
        step: step.id,
        state: step.done === 'chosen' && isChosen(located.element) ? 'set' : 'there',
        why: located.why,
      };
    const { widget } = located;
    if (widget.kind === 'password')
      return { step: step.id, state: (widget.control as HTMLInputElement).value ? 'set' : 'empty', why: located.why };
    const has =
      widget.kind === 'upload'
        ? uploadedNames(widget, scene).length > 0
        : located.row.every((one) => shownValue(one) !== '');
    return { step: step.id, state: has ? 'set' : 'empty', why: located.why };
  });
}
