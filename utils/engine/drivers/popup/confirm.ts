import { innermost } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';
import { isForbidden } from '../../input/forbidden';
import { normalise } from '../../text/normalise';

/** The button of an open picker that takes what was chosen. */
export function finishButton(panel: Element): Element | null {
  for (let up: Element | null = panel, level = 0; up && level < 5; up = up.parentElement, level++) {
    if (up.localName === 'form' || up.localName === 'body') break;
    const button = [...up.querySelectorAll('button, a, [role="button"], span, div')].find(
      (one) => CONFIRM_WORDS.test(normalise(one.textContent ?? '')) && isVisible(one),
    );
    if (button) return button;
  }
  return null;
}

/** What a button says that takes what was chosen. */
export const CONFIRM_WORDS = /^(?:确定|确认|完成|好的?|选好了|选定|应用|ok|done|confirm|apply|set|select)$/;

/** The button with which an open list takes what was chosen in it; never one that sends a form. Null unless exactly one. */
export function confirmIn(popup: Element): HTMLElement | null {
  const roots = [popup, ...[...popup.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  const found = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, [role="button"], a, span, div')])
    .filter(
      (one) =>
        CONFIRM_WORDS.test(normalise(one.textContent ?? '')) && isVisible(one) && !sends(one) && !isForbidden(one),
    );
  const inner = innermost(found);
  return inner.length === 1 ? inner[0]! : null;
}

/** True if a press would send the form that the button stands in. */
const sends = (element: Element): boolean => {
  const button = element.closest('button, input');
  return button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null;
};
