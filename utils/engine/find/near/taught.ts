import type { FieldFind, TaughtLabel } from '../../../portals/types';
import { canonical } from '../../text/canonical';
import { normalise } from '../../text/normalise';
import { isDisabled } from '../../widgets/detect/state';
import { fitOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import { partWord } from '../labels/labels';
import type { PageModel } from '../page-model';

/** Returns the form in which a control is asked about and found again; null if nothing names it. */
export function taughtLabelOf(model: PageModel, widget: Widget): (TaughtLabel & { words: string }) | null {
  const names = model.names(widget);
  const name = names.find(({ text }) => !partWord.test(normalise(text))) ?? names[0];
  if (!name || name.disputed) return null;
  const label = canonical(name.text) || normalise(name.text);
  if (label === '') return null;
  return { words: name.text, label, section: model.groups.of(widget.box) ?? '', control: widget.kind };
}

/** True if a control is one that the person was asked about. */
export const isTaught = (one: TaughtLabel, taught: readonly TaughtLabel[]): boolean =>
  taught.some(
    ({ label, section, control }) => label === one.label && section === one.section && control === one.control,
  );

/** Returns the usable controls that the person said are this field. */
export const locateTaught = (model: PageModel, find: FieldFind): Widget[] =>
  model.widgets.filter((widget) => {
    if (fitOf(widget, find.control) === 0 || isDisabled(widget)) return false;
    const own = taughtLabelOf(model, widget);
    return own !== null && isTaught(own, find.taught?.yes ?? []);
  });
