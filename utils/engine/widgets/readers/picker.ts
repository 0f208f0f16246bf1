import { isVisible } from '../../dom/visibility';
import { textWithout } from '../../dom/visible-text';
import { isPrompt } from '../../text/prompt';
import { kitOf } from '../kits';
import type { PickerWidget } from '../types';
import { isPlaceholder, isTriggerDecoration } from '../value/dropdown-text';
import { type Fit, reader } from './reader';

function triggerText(widget: PickerWidget): string {
  const { control, box } = widget;
  const chosen = kitOf(control)?.chosen?.(widget);
  if (chosen) return chosen.join('/');
  const typed = 'value' in control && control.localName === 'input' ? (control as HTMLInputElement).value : '';
  if (typed && isVisible(control)) return isPrompt(typed) ? '' : typed;
  let text = textWithout(box, isTriggerDecoration(widget, true));
  // Some triggers wrap a button, or give the chosen text the role of an option.
  const own = text || typed ? '' : textWithout(control, isTriggerDecoration(widget, false));
  if (/[\p{L}\p{N}]/u.test(own)) text = own;
  return isPrompt(text) || isPlaceholder(box) || isPlaceholder(control) ? typed.trim() : text;
}

function fit({ control, popupKind }: PickerWidget): Fit {
  const text = (control as HTMLInputElement).readOnly ? 1 : 0;
  if (popupKind === 'calendar') return { text, date: 2 };
  return { text, select: 2, choice: 2, cascader: 2, date: popupKind === 'tree' ? 0 : 1 };
}

/** Reads a control that opens a popup, by what its trigger shows. */
export const picker = reader<PickerWidget>({ shown: triggerText, fit, box: 'trigger', isList: true, opens: true });
