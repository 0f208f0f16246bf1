import type { Page, WrongChoice } from '../portals/types';
import { lineage } from './flat';
import type { Scene } from './locate';
import { shownValue } from './read';
import { elementsSaying } from './said';
import type { Found } from './survey';
import { isOneOf, normalise } from './text';
import type { Warning } from './types';

const CHOSEN = /(?:^|[-_\s])(?:active|actived|selected|checked|current|cur|chosen|on)(?:$|[-_\s])/i;
const SAID = ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current'];

/** Whether one element says of itself that it is the chosen one. */
const saysChosen = (element: Element): boolean =>
  SAID.some((name) => /^(?:true|page|step)$/.test(element.getAttribute(name) ?? '')) ||
  CHOSEN.test(element.getAttribute('class') ?? '') ||
  element.querySelector('input:checked, [aria-checked="true"]') !== null;

/** Whether a card or tab is the chosen one among others; `rival` is where it ends. */
function isChosen(card: Element, rival: Element): boolean {
  for (const up of lineage(card)) {
    if (up.contains(rival)) return false;
    if (saysChosen(up)) return true;
  }
  return false;
}

/** Which of the words is chosen beside a card or tab that should be. */
const chosenBeside = (right: Element, scene: Scene, words: readonly string[]): boolean =>
  elementsSaying(scene.doc, new Set(words.map(normalise))).some(
    ({ element }) => !right.contains(element) && isChosen(element, right) && !isChosen(right, element),
  );

function applies({ on, unless }: WrongChoice, shown: string): boolean {
  if (!shown) return false;
  return on ? isOneOf(shown, on) : !!unless && !isOneOf(shown, unless);
}

/** The gentle words that the choices on a page call for, computed from what the controls show. */
export function readWarnings(page: Page, scene: Scene, found: Found): Warning[] {
  return page.steps.flatMap(({ id, warn = [] }) => {
    const located = warn.length > 0 ? found.get(id) : undefined;
    if (!located?.ok) return [];
    const said =
      'widget' in located
        ? warn.find((one) => applies(one, shownValue(located.widget)))
        : warn.find(({ on }) => on && chosenBeside(located.element, scene, on));
    return said ? [{ step: id, text: said.text }] : [];
  });
}
