import { isVisible } from '../../dom/visibility';
import { textWithout, visibleText } from '../../dom/visible-text';
import { isPrompt, isUnset } from '../../text/prompt';
import { choiceLabel } from '../choice-label';
import { kitOf } from '../kits';
import type { Widget } from '../types';
import { isPlaceholder, isTriggerDecoration } from './dropdown-text';
import { isOn } from './is-on';

/**
 * Returns the text that a control shows as its value, or '' if it has none. A prompt (请选择 …) is none. Uploads are
 * read in file-list.ts. Passwords are never read.
 */
export function shownValue(widget: Widget): string {
  const { kind, control, box: face, choices: parts } = widget;
  if (kind === 'password' || kind === 'upload') return '';
  if (control.getAttribute('role') === 'spinbutton' && !('value' in control))
    return control.getAttribute('aria-valuenow') ?? '';
  if (kind === 'text' || kind === 'textarea' || kind === 'date')
    return 'value' in control ? (control as HTMLInputElement).value : visibleText(control);
  if (kind === 'select') {
    const option = (control as HTMLSelectElement).selectedOptions[0];
    return !option || option.value === '' || isPrompt(option.text) ? '' : option.text.trim();
  }
  if (kind === 'radio' || kind === 'check')
    return parts
      .filter(isOn)
      .map((part) => choiceLabel(part) || '✓')
      .filter((text) => !isUnset(text))
      .join('、');
  const chosen = kitOf(control)?.chosen?.(widget);
  if (chosen) return chosen.join('/');
  const typed = 'value' in control && control.localName === 'input' ? (control as HTMLInputElement).value : '';
  if (typed && isVisible(control)) return isPrompt(typed) ? '' : typed;
  let shown = textWithout(face, isTriggerDecoration(widget, true));
  // Some triggers wrap a button, or give the chosen text the role of an option.
  const own = shown || typed ? '' : textWithout(control, isTriggerDecoration(widget, false));
  if (/[\p{L}\p{N}]/u.test(own)) shown = own;
  return isPrompt(shown) || isPlaceholder(face) || isPlaceholder(control) ? typed.trim() : shown;
}
