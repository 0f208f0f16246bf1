import type { FieldFind, TaughtLabel } from '../../../portals/types';
import { withReadCache } from '../../dom/read-cache';
import { isDisabled } from '../../widgets/detect/state';
import { fitOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import type { PageModel } from '../page-model';
import type { FindResult } from '../types';
import { firstOfRows } from './near-controls';
import { isTaught, taughtLabelOf } from './taught';

/** A control that the person may choose for a field. */
export interface Candidate {
  box: Element;
  /** The words of the page at the control. */
  words: string;
  /** The control as the choice is kept, and found again. */
  label: TaughtLabel;
}

/** Words of what only the person types. Password inputs have a kind of their own; some pages draw one as a text. */
const personal =
  /(?:验证|校验|动态|短信|确认)码|密码|口令|captcha|(?:verification|security|sms) ?code|\botp\b|pass(?:word|code)/i;

/** Returns the controls that no step claims and that can be used. */
export function freeControls(model: PageModel, found: ReadonlyMap<string, FindResult>): Widget[] {
  const taken = new Set(
    [...found.values()].flatMap((one) => (one.ok && 'widget' in one ? [...one.row, ...(one.ends ?? [])] : [])),
  );
  return firstOfRows(
    model,
    model.widgets.filter((widget) => !taken.has(widget) && !isDisabled(widget)),
  );
}

/**
 * Returns the controls that a field may be: of its kind, claimed by no other step, and told from all other controls by
 * label, section and kind. Codes and passwords are none. Any other control could not be found again.
 */
export const candidatesFor = (
  { control }: FieldFind,
  model: PageModel,
  found: ReadonlyMap<string, FindResult>,
): Candidate[] =>
  withReadCache(model.look, () => {
    const labels = model.widgets.flatMap((widget) => taughtLabelOf(model, widget) ?? []);
    return freeControls(model, found).flatMap((widget): Candidate[] => {
      const label = taughtLabelOf(model, widget);
      if (!label || fitOf(widget, control) === 0 || personal.test(label.words)) return [];
      if (labels.filter((one) => isTaught(one, [label])).length > 1) return [];
      const { words, ...own } = label;
      return [{ box: widget.box, words, label: own }];
    });
  });
