import { innermost } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';
import { isForbidden } from '../../input/forbidden';
import { normalise } from '../../text/normalise';

/** Finds the button with which a popup takes what was chosen (确定). */

const CONFIRM_WORDS = /^(?:确定|确认|完成|好的?|选好了|选定|应用|ok|done|confirm|apply|set|select)$/;

/** Returns the visible elements under a root that read as such a button. */
const confirming = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('button, a, [role="button"], span, div')].filter(
    (one) => CONFIRM_WORDS.test(normalise(one.textContent ?? '')) && isVisible(one),
  );

/** Returns the button of a calendar, in its panel or up to four elements around it; null if there is none. */
export function confirmAround(panel: Element): Element | null {
  for (let up: Element | null = panel, level = 0; up && level < 5; up = up.parentElement, level++) {
    if (up.localName === 'form' || up.localName === 'body') break;
    const [button] = confirming(up);
    if (button) return button;
  }
  return null;
}

/** Returns the button of an open list; null unless exactly one. Never returns a button that submits a form. */
export function confirmIn(popup: Element): HTMLElement | null {
  const roots = [popup, ...[...popup.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  const found = roots.flatMap(confirming).filter((one) => !submits(one) && !isForbidden(one));
  const inner = innermost(found);
  return inner.length === 1 ? inner[0]! : null;
}

/** True if a click would submit the form around the button. */
const submits = (element: Element): boolean => {
  const button = element.closest('button, input');
  return button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null;
};
