import { findControl } from '../../utils/engine/find/locate';
import { proposeFields } from '../../utils/engine/find/near/proposals';
import { isTaught, taughtLabelOf } from '../../utils/engine/find/near/taught';
import { readPage } from '../../utils/engine/find/page-model';
import { recognise } from '../../utils/engine/page/recognise';
import { locateAll, survey } from '../../utils/engine/page/survey';
import { portals } from '../../utils/portals';

/** One answer of the engine: which step, and the `data-expect` of the control it found ('' when it found none). */
export interface Answer {
  step: string;
  found: string;
  why: string;
}

/** The controls of a document and its open shadow roots. Frames are the case's own affair. */
function controlsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.hasAttribute('data-expect') ? [element] : []),
    ...(element.shadowRoot ? controlsIn(element.shadowRoot) : []),
  ]);
}

function pageCalled(pageId: string) {
  const page = portals.flatMap((portal) => portal.pages).find(({ id }) => id === pageId);
  if (!page) throw new Error(`No page ${pageId}`);
  return page;
}

/**
 * Returns the finding of every field of a page description in this document, and the expectations of the controls in
 * it.
 */
export function answers(pageId: string): { answers: Answer[]; expected: string[] } {
  const page = pageCalled(pageId);
  const scene = readPage(document, page);
  const refused = new Set(survey(page, document).flatMap(({ step, state }) => (state === 'refused' ? [step] : [])));
  const answers: Answer[] = [];
  for (const { id, find } of page.steps) {
    if (!('label' in find)) continue;
    const located = findControl(scene, find);
    const control =
      located.ok && !refused.has(id) ? ('widget' in located ? located.widget.control : located.element) : null;
    answers.push({ step: id, found: control ? (control.getAttribute('data-expect') ?? '?') : '', why: located.why.en });
  }
  const expected = controlsIn(document).map((control) => control.getAttribute('data-expect') ?? '');
  return { answers, expected };
}

/** Returns the steps for which a control is proposed, with the expectation of that control. */
export function proposed(pageId: string): { step: string; control: string }[] {
  const page = pageCalled(pageId);
  const model = readPage(document, page);
  const { vocabulary } = portals.find(({ pages }) => pages.includes(page))!;
  return proposeFields(page, model, locateAll(page, model), vocabulary).map((one) => {
    const meant = model.widgets.filter((widget) => isTaught(taughtLabelOf(model, widget)!, [one]));
    return { step: one.step, control: meant.map(({ control }) => control.getAttribute('data-expect')).join() };
  });
}

/** Returns the portal page that the document is taken for, at an address that says nothing. '' for none. */
export const taken = (): string =>
  recognise(new URL('/page.html', location.href), document, portals[0]!).page?.id ?? '';
