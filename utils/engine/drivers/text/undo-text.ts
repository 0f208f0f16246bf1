import { waitFor } from '../../dom/wait';
import { EMPTIED } from '../../timeouts';
import type { Widget } from '../../widgets/types';
import { clear } from '../clear/clear';
import type { DriverContext } from '../types';
import { empty } from './type-text';

/** Empties a control that is typed into. What the page puts back is cleared through its own button. */
export async function undoText(act: DriverContext, widget: Widget): Promise<void> {
  const input = widget.control as HTMLInputElement;
  await empty(widget);
  await waitFor(act.doc, () => !input.value, EMPTIED, act.signal);
  if (input.value) await clear(act, widget);
}
