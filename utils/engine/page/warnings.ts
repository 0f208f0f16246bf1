import type { Page, WrongChoice } from '../../portals/types';
import type { Warning } from '../../protocol/plan';
import { findByText } from '../dom/find-text';
import { contains } from '../dom/flat-tree';
import type { PageModel } from '../find/page-model';
import { matchesAny } from '../text/label-match';
import { normalise } from '../text/normalise';
import type { Widget } from '../widgets/types';
import { isBoxChosen } from '../widgets/value/choice';
import { isSelectedCard } from '../widgets/value/selected-card';
import { shownValue } from '../widgets/value/shown-value';
import type { FindResults } from './survey';

/** Returns which of the texts is chosen beside a card or tab that should be. */
const chosenBeside = (right: Element, model: PageModel, words: readonly string[]): boolean =>
  findByText(model.doc, new Set(words.map(normalise))).some(
    ({ element }) => !contains(right, element) && isSelectedCard(element) && !isSelectedCard(right),
  );

function applies({ on, unless }: WrongChoice, widget: Widget): boolean {
  const shown = shownValue(widget);
  if (!shown) return false;
  const isSaid = (words: readonly string[]) => matchesAny(shown, words) || isBoxChosen(widget, words);
  return on ? isSaid(on) : !!unless && !isSaid(unless);
}

/** Returns the warnings that the choices on a page call for. */
export function readWarnings(page: Page, model: PageModel, found: FindResults): Warning[] {
  return page.steps.flatMap(({ id, warn = [] }) => {
    const located = warn.length > 0 ? found.get(id) : undefined;
    if (!located?.ok) return [];
    const said =
      'widget' in located
        ? warn.find((one) => applies(one, located.widget))
        : warn.find(({ on }) => on && chosenBeside(located.element, model, on));
    return said ? [{ step: id, text: said.text }] : [];
  });
}
