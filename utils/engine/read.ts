import { isDrawnOn, isDrawnWord } from './drawn';
import { holds } from './flat';
import { kitOf } from './kits';
import { optionText } from './option-text';
import { shownText, textWithout } from './shown';
import { isPrompt, isUnset } from './text';
import { isVisible } from './visible';
import type { Widget } from './widgets';

const isPlaceholder = (element: Element) => /placeholder/i.test(element.getAttribute('class') ?? '');
const holder = /selected|value|single|current|rendered|tag|choice/i;
const lists = /(?:dropdown|popup|popper|menu|panel|options?)(?:$|[-_\s])/i;
const marks = /(?:arrow|icon|suffix|clear|caret|close|remove)(?:$|[-_\s])/i;

/**
 * Parts of a picker that are not its value: prompts, arrows, crosses, and lists that hang open inside the trigger.
 * @param strictly buttons, and whatever is called a list, even in the trigger's own line
 */
const isFurniture =
  ({ face, control, labels }: Widget, strictly: boolean) =>
  (element: Element) => {
    if (holds(element, control) || (!strictly && element.localName === 'button')) return false;
    if (labels?.includes(element)) return true;
    const classes = element.getAttribute('class') ?? '';
    if (isPlaceholder(element) || /^(?:svg|button|i|table|label|sup)$/.test(element.localName)) return true;
    const isList =
      /^(?:ul|ol|li|dl)$/.test(element.localName) ||
      /^(?:listbox|option|tree|dialog|menu|grid)$/.test(element.getAttribute('role') ?? '');
    if (isList) return !isInLine(element, face);
    const isHung = lists.test(classes) && (strictly || !isInLine(element, face));
    return !holder.test(classes) && (isHung || marks.test(classes));
  };

/** In the line of the trigger itself, as chosen tags are, and not below it, as open lists are. */
function isInLine(element: Element, face: Element): boolean {
  const box = face.getBoundingClientRect();
  const rect = element.getBoundingClientRect();
  return rect.top >= box.top - 2 && rect.bottom <= box.bottom + 2 && rect.height > 0;
}

const says = ['aria-checked', 'aria-pressed', 'aria-selected', 'data-state', 'checked'];

/** Whether one radio, box or button is on, by its own word, else by its kit's. */
export function isOn(part: HTMLElement): boolean {
  if (part.localName === 'input') return (part as HTMLInputElement).checked;
  // A web component may say it of a button of its own.
  const inner = part.shadowRoot?.querySelector('[aria-checked], [aria-pressed], [aria-selected]');
  const said = says.map((name) => (inner ?? part).getAttribute(name)).find((value) => value !== null);
  if (isDrawnWord(part) && !inner && said !== 'true') return isDrawnOn(part);
  if (said !== undefined) return /^(?:true|checked|on|active|)$/.test(said);
  return /(?:^|[-_\s])(?:checked|active|selected|on)(?:$|\s)/i.test(part.getAttribute('class') ?? '');
}

/**
 * What a control shows as its value, '' when it has none: a prompt (请选择 …) is none. For uploads the names in the
 * widget's own list are asked in upload.ts. Passwords are never read.
 */
export function shownValue(widget: Widget): string {
  const { kind, control, face, parts } = widget;
  if (kind === 'password' || kind === 'upload') return '';
  if (control.getAttribute('role') === 'spinbutton' && !('value' in control))
    return control.getAttribute('aria-valuenow') ?? '';
  if (kind === 'text' || kind === 'textarea' || kind === 'date')
    return 'value' in control ? (control as HTMLInputElement).value : shownText(control);
  if (kind === 'select') {
    const option = (control as HTMLSelectElement).selectedOptions[0];
    return !option || option.value === '' || isPrompt(option.text) ? '' : option.text.trim();
  }
  if (kind === 'radio' || kind === 'check')
    return parts
      .filter(isOn)
      .map((part) => optionText(part) || '✓')
      .filter((text) => !isUnset(text))
      .join('、');
  const chosen = kitOf(control)?.chosen?.(widget);
  if (chosen) return chosen.join('/');
  const typed = 'value' in control && control.localName === 'input' ? (control as HTMLInputElement).value : '';
  if (typed && isVisible(control)) return isPrompt(typed) ? '' : typed;
  let shown = textWithout(face, isFurniture(widget, true));
  // Some triggers wrap a button, or call what was chosen an option.
  const own = shown || typed ? '' : textWithout(control, isFurniture(widget, false));
  if (/[\p{L}\p{N}]/u.test(own)) shown = own;
  return isPrompt(shown) || isPlaceholder(face) || isPlaceholder(control) ? typed.trim() : shown;
}
