import type { Widget } from '../../widgets/types';
import { chooseInDropdown } from '../dropdown/dropdown';
import { chooseFromDatalist } from '../native-select';
import type { DriverContext, Result } from '../types';

/** Chooses one of the words: from the `datalist` of an input that has one, else in the popup that the control opens. */
export const chooseFromListOrPopup = (act: DriverContext, widget: Widget, words: readonly string[]): Promise<Result> =>
  widget.control.hasAttribute('list')
    ? chooseFromDatalist(act, widget, words)
    : chooseInDropdown(act, widget, { levels: [words] });
