import type { FieldFind } from '../../../portals/types';
import { normalise } from '../../text/normalise';
import { fitOf, readerOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import { partWord } from '../labels/labels';
import { inOneItem } from '../locate';
import type { PageModel } from '../page-model';
import type { NearControl } from './near-names';
import type { FitControl } from './page-fit';

/** Returns what a control says: its labels, and what it says inside. */
export function nearControlOf(model: PageModel, widget: Widget): NearControl {
  const names = model.names(widget).filter(({ disputed }) => !disputed);
  const seen = names.filter(({ by }) => by !== 'placeholder' && by !== 'title').map(({ text }) => text);
  const inside = [widget.control.getAttribute('placeholder') ?? '', ...names.map(({ text }) => text)].filter(Boolean);
  return seen.length > 0 ? { names: seen, hints: inside } : { names: inside, hints: [] };
}

/** Leaves out the further controls of one field: 市 after 省, or selects in a row under one label. */
export function firstOfRows(model: PageModel, widgets: Widget[]): Widget[] {
  const nameOf = (widget: Widget) => normalise(model.names(widget)[0]?.text ?? '');
  return widgets.filter((widget, at) => {
    const before = widgets[at - 1];
    const isText = fitOf(widget, 'text') > 0;
    if (before?.kind !== widget.kind || !(readerOf(widget).isList || isText)) return true;
    const name = nameOf(widget);
    // Two texts under one label are two fields; of a date in three texts each has the word of its part.
    const isSame = !isText && (name === '' || name === nameOf(before));
    return !(partWord.test(name) || isSame) || !inOneItem(model, [before, widget]);
  });
}

/** Returns a control as it is compared with the fields of a page. */
export const fitControlOf = (model: PageModel, widget: Widget): FitControl => ({
  ...nearControlOf(model, widget),
  fits: ({ control }: FieldFind) => fitOf(widget, control) > 0,
});
