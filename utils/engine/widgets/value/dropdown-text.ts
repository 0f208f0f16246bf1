import { contains } from '../../dom/flat-tree';
import type { PickerWidget } from '../types';

/** True if the class of an element names it a placeholder. */
export const isPlaceholder = (element: Element) => /placeholder/i.test(element.getAttribute('class') ?? '');

const holder = /selected|value|single|current|rendered|tag|choice/i;

const lists = /(?:dropdown|popup|popper|menu|panel|options?)(?:$|[-_\s])/i;

const marks = /(?:arrow|icon|suffix|clear|caret|close|remove)(?:$|[-_\s])/i;

/**
 * Returns a test for parts of a picker that are not its value: prompts, arrows, clear buttons, open lists in the trigger.
 * @param strictly also buttons and lists in the trigger's own line
 */
export function isTriggerDecoration({ box: face, control, floatingLabels }: PickerWidget, strictly: boolean) {
  const labels = floatingLabels?.() ?? [];
  return (element: Element): boolean => {
    if (contains(element, control) || (!strictly && element.localName === 'button')) return false;
    if (labels.includes(element)) return true;
    const classes = element.getAttribute('class') ?? '';
    if (isPlaceholder(element) || /^(?:svg|button|i|table|label|sup)$/.test(element.localName)) return true;
    const isList =
      /^(?:ul|ol|li|dl)$/.test(element.localName) ||
      /^(?:listbox|option|tree|dialog|menu|grid)$/.test(element.getAttribute('role') ?? '');
    if (isList) return !isInLine(element, face);
    const isHung = lists.test(classes) && (strictly || !isInLine(element, face));
    return !holder.test(classes) && (isHung || marks.test(classes));
  };
}

/** True if the element is in the trigger's line, as tags are, and not below it, as open lists are. */
function isInLine(element: Element, face: Element): boolean {
  const box = face.getBoundingClientRect();
  const rect = element.getBoundingClientRect();
  return rect.top >= box.top - 2 && rect.bottom <= box.bottom + 2 && rect.height > 0;
}
