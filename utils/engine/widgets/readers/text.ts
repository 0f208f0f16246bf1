import { visibleText } from '../../dom/visible-text';
import { isSegment, isSwitch } from '../detect/state';
import type { LinesWidget, LineWidget } from '../types';
import { reader } from './reader';

const typedText = (control: HTMLElement): string =>
  'value' in control ? (control as HTMLInputElement).value : visibleText(control);

/** Reads one line of text. */
export const line = reader<LineWidget>({
  shown: ({ control }) => (isSegment(control) ? (control.getAttribute('aria-valuenow') ?? '') : typedText(control)),
  // An input may offer a list. A text field may be one part of a date.
  fit: ({ control }) => {
    const offers = control.hasAttribute('list') ? 2 : isSwitch(control) ? 1 : 0;
    return { text: 2, textarea: 1, select: offers, choice: offers, date: 1 };
  },
  isTyped: true,
});

/** Reads several multiline of text. */
export const multiline = reader<LinesWidget>({
  shown: ({ control }) => typedText(control),
  fit: () => ({ textarea: 2, text: 1 }),
  isTyped: true,
});
