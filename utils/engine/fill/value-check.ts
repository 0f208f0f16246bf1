import type { PageModel } from '../find/page-model';
import { askedKind, numberKind } from '../text/number-kind';
import { fitOf, readerOf } from '../widgets/readers';
import type { Widget } from '../widgets/types';
import { shownValue } from '../widgets/value/shown-value';

/** Returns the paper (证件类型) that is chosen right before a number, or all that can be chosen there. */
function paperBefore({ widgets }: PageModel, widget: Widget): string {
  const before = widgets[widgets.indexOf(widget) - 1];
  if (!before || fitOf(before, 'choice') === 0) return '';
  return shownValue(before) || readerOf(before).options(before).join();
}

/**
 * True if a control asks for another kind of number than a text is, whatever section it was found in. Its label tells, or
 * the papers before it.
 */
export function isOtherNumber(model: PageModel, widget: Widget, text: string): boolean {
  const kind = numberKind(text);
  if (kind === null) return false;
  const labels = model.names(widget).flatMap((name) => (name.disputed ? [] : name.text));
  return [...labels, paperBefore(model, widget)].some((said) => (askedKind(said) ?? kind) !== kind);
}
