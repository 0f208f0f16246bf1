import type { Wanted } from '../../protocol/plan';
import { reasons } from '../reasons';
import type { Widget } from '../widgets/types';
import { shownValue } from '../widgets/value/shown-value';
import { setDate } from './date/set-date';
import { chooseOption } from './option/choose-option';
import { choosePath } from './option/choose-path';
import { empty, typeText } from './text/type-text';
import type { DriverContext, Result } from './types';

/** True for a control that takes a text. An input that is read-only for now may open when it gets the focus. */
const isTypedInto = ({ kind, control, popupKind }: Widget): boolean =>
  kind === 'text' || kind === 'textarea' || (kind === 'picker' && control.localName === 'input' && !popupKind);

/** Gives one field its value through its widget. Nothing is half-done when it refuses: a text that was not taken is taken out. */
export async function setValue(act: DriverContext, row: readonly Widget[], wanted: Wanted): Promise<Result> {
  const widget = row[0]!;
  switch (wanted.kind) {
    case 'text': {
      if (!isTypedInto(widget))
        return { ok: false, why: widget.kind === 'picker' ? reasons.readOnly : reasons.wrongKind };
      const done = await typeText(act, widget, wanted.text);
      const left = act.relocate();
      if (!done.ok && done.why !== reasons.readOnly && left && !act.signal.aborted && shownValue(left) !== '')
        await empty(left);
      return done;
    }
    case 'option':
      return chooseOption(act, widget, wanted.anyOf);
    case 'path':
      return choosePath(act, row, wanted);
    case 'date':
      return setDate(act, row, wanted.iso);
    case 'file':
      throw new TypeError('files go through upload.ts');
  }
}
