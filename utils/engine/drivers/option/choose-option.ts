import type { Widget } from '../../widgets/types';
import { chooseBox } from '../choice';
import { choosePicker } from '../dropdown/dropdown';
import { chooseListed, chooseNative } from '../native-select';
import type { Act, Done } from '../types';

/** Chooses one of the words in whatever offers them: a select, radios or boxes, an input with a list, a picker. */
export function chooseOption(act: Act, widget: Widget, words: readonly string[]): Promise<Done> {
  if (widget.kind === 'select') return chooseNative(act, widget, words);
  if (widget.kind === 'radio' || widget.kind === 'check') return chooseBox(act, widget, words);
  if (widget.control.hasAttribute('list')) return chooseListed(act, widget, words);
  return choosePicker(act, widget, [words]);
}
