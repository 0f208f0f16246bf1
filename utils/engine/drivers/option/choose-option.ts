import type { Widget } from '../../widgets/types';
import { chooseFromGroup } from '../choice';
import { chooseInDropdown } from '../dropdown/dropdown';
import { chooseFromDatalist, chooseNative } from '../native-select';
import type { DriverContext, Result } from '../types';

/** Chooses one of the words in whatever offers them: a select, radios or boxes, an input with a list, a picker. */
export function chooseOption(act: DriverContext, widget: Widget, words: readonly string[]): Promise<Result> {
  if (widget.kind === 'select') return chooseNative(act, widget, words);
  if (widget.kind === 'radio' || widget.kind === 'check') return chooseFromGroup(act, widget, words);
  if (widget.control.hasAttribute('list')) return chooseFromDatalist(act, widget, words);
  return chooseInDropdown(act, widget, { levels: [words] });
}
