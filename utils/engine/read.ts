import { kitOf } from './kits';
import { shownText } from './shown';
import { isPrompt } from './text';
import { isVisible } from './visible';
import type { Widget } from './widgets';

const isPlaceholder = (element: Element) => /placeholder/i.test(element.getAttribute('class') ?? '');
/** Parts of a picker that are not its value: arrows, clearing crosses, lists that hang inside the trigger. */
const isFurniture = (element: Element) =>
  isPlaceholder(element) ||
  /^(?:svg|button|i|ul|ol|table|li)$/.test(element.localName) ||
  (!/selected|value|single|current|label|rendered/i.test(element.getAttribute('class') ?? '') &&
    /(?:dropdown|popup|popper|menu|panel|options?|arrow|icon|suffix|clear|caret)(?:$|[-_\s])/i.test(
      element.getAttribute('class') ?? '',
    )) ||
  /^(?:listbox|option|tree|dialog|menu)$/.test(element.getAttribute('role') ?? '');

/** Whether one radio or box is on, by its own word or its kit's. */
export const isOn = (part: HTMLElement): boolean =>
  'checked' in part ? Boolean((part as HTMLInputElement).checked) : part.getAttribute('aria-checked') === 'true';

/** The words beside one radio or box. */
export function optionText(part: HTMLElement): string {
  const label = (part as HTMLInputElement).labels?.[0] ?? part.closest('label');
  if (label) return shownText(label);
  const own = shownText(part);
  if (own) return own;
  for (let up = part.parentElement, level = 0; up && level < 2; up = up.parentElement, level++) {
    if (up.querySelectorAll('input').length > 1) break;
    if (shownText(up)) return shownText(up);
  }
  const next = part.nextSibling;
  return (
    part.getAttribute('aria-label') ??
    (next?.nodeType === Node.TEXT_NODE ? (next.nodeValue ?? '') : next instanceof Element ? shownText(next) : '').trim()
  );
}

/**
 * What a control shows as its value, '' when it has none: a prompt (请选择 …) is none. For uploads the names in the
 * widget's own list are asked in upload.ts. Passwords are never read.
 */
export function shownValue(widget: Widget): string {
  const { kind, control, face, parts } = widget;
  if (kind === 'password' || kind === 'upload') return '';
  if (kind === 'text' || kind === 'textarea' || kind === 'date')
    return 'value' in control ? (control as HTMLInputElement).value : shownText(control);
  if (kind === 'select') {
    const option = (control as HTMLSelectElement).selectedOptions[0];
    return !option || option.value === '' || isPrompt(option.text) ? '' : option.text.trim();
  }
  if (kind === 'radio' || kind === 'check') {
    const on = parts.find(isOn);
    return on ? optionText(on) : '';
  }
  const chosen = kitOf(control)?.chosen?.(widget);
  if (chosen) return chosen.join('/');
  const typed = 'value' in control && control.localName === 'input' ? (control as HTMLInputElement).value : '';
  if (typed && isVisible(control)) return isPrompt(typed) ? '' : typed;
  const shown = shownText(face, isFurniture);
  return isPrompt(shown) || isPlaceholder(face) || isPlaceholder(control) ? typed.trim() : shown;
}
