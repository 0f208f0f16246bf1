import type { Page, WrongChoice } from '../portals/types';
import { isBoxChosen } from './boxes';
import { isChosen } from './chosen';
import { holds } from './flat';
import type { Scene } from './locate';
import { shownValue } from './read';
import { elementsSaying } from './said';
import type { Found } from './survey';
import { isOneOf, normalise } from './text';
import type { Warning } from './types';
import type { Widget } from './widgets';

/** Which of the words is chosen beside a card or tab that should be. */
const chosenBeside = (right: Element, scene: Scene, words: readonly string[]): boolean =>
  elementsSaying(scene.doc, new Set(words.map(normalise))).some(
    ({ element }) => !holds(right, element) && isChosen(element) && !isChosen(right),
  );

function applies({ on, unless }: WrongChoice, widget: Widget): boolean {
  const shown = shownValue(widget);
  if (!shown) return false;
  const isSaid = (words: readonly string[]) => isOneOf(shown, words) || isBoxChosen(widget, words);
  return on ? isSaid(on) : !!unless && !isSaid(unless);
}

/** The gentle words that the choices on a page call for, computed from what the controls show. */
export function readWarnings(page: Page, scene: Scene, found: Found): Warning[] {
  return page.steps.flatMap(({ id, warn = [] }) => {
    const located = warn.length > 0 ? found.get(id) : undefined;
    if (!located?.ok) return [];
    const said =
      'widget' in located
        ? warn.find((one) => applies(one, located.widget))
        : warn.find(({ on }) => on && chosenBeside(located.element, scene, on));
    return said ? [{ step: id, text: said.text }] : [];
  });
}
