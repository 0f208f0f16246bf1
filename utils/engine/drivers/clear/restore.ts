import { waitFor } from '../../dom/wait';
import { fillText } from '../../input/value';
import { reasons } from '../../reasons';
import { VALUE_BACK } from '../../timeouts';
import type { Widget } from '../../widgets/types';
import { shownValue } from '../../widgets/value/shown-value';
import type { DriverContext, Result } from '../types';

/** True if a text can be typed into a control. */
const isTyped = ({ control }: Widget): boolean =>
  control.localName === 'input' && !(control as HTMLInputElement).readOnly && !(control as HTMLInputElement).disabled;

/** Puts the controls of one field back to what they showed, last first. Returns a refusal if one shows more; else null. */
export async function restoreAll(
  act: DriverContext,
  row: readonly Widget[],
  was: readonly string[],
): Promise<Result | null> {
  for (const index of [...row.keys()].reverse()) {
    const at = () => (row.length > 1 ? act.row()[index] : act.relocate()) ?? row[index]!;
    if (shownValue(at()) !== was[index] && !(await putBack({ ...act, relocate: at }, at(), was[index] ?? '')))
      return { ok: false, why: reasons.halfDone(shownValue(at())) };
  }
  return null;
}

/** Puts a control back to what it showed: types it, else empties the control. Returns true if it shows it again. */
async function putBack(act: DriverContext, widget: Widget, was: string): Promise<boolean> {
  const isBack = () => shownValue(act.relocate() ?? widget) === was;
  if (isTyped(widget)) {
    fillText(widget.control, was);
    if (await waitFor(act.doc, isBack, VALUE_BACK, act.signal)) return true;
  }
  return was === '' && act.driverOf(widget).clear(act, act.relocate() ?? widget);
}
