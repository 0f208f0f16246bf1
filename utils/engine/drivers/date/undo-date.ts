import type { DateWidget } from '../../widgets/types';
import { clear } from '../clear/clear';
import { clickClearButton } from '../clear/clear-button';
import { undoText } from '../text/undo-text';
import type { DriverContext } from '../types';

/** Empties a date. Some date fields keep their day when only their text is emptied; their clear button takes both. */
export async function undoDate(act: DriverContext, widget: DateWidget): Promise<void> {
  if (widget.control.readOnly) await clear(act, widget);
  else if (!(await clickClearButton(act, widget))) await undoText(act, widget);
}
