import { contains } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';

/** Finds the button that opens the dialog of a hidden file input. */

const file = 'input[type="file"]';

const pressable = 'button, a, label, [role="button"], [tabindex]';

/** True if a person could press something in it: it says so, or shows a hand. */
const canBePressed = (element: Element): boolean =>
  [element, ...element.querySelectorAll('*')].some(
    (one) => (one.matches(pressable) || getComputedStyle(one).cursor === 'pointer') && isVisible(one),
  );

const isFile = (element: Element): boolean => element.matches(file) || element.querySelector(file) !== null;

/**
 * Returns the button of one upload whose hidden input is among other fields: a sibling that can be pressed, is no larger than
 * a field and holds no other control. All inputs of one row have it before them, or all after them; otherwise null.
 * @param among the nearest element around the input that is seen
 * @param controls all controls of the page
 */
export function fileButtonOf(input: Element, among: Element, controls: ReadonlySet<Element>): HTMLElement | null {
  const row = [...among.children].filter((one) => isVisible(one) || isFile(one));
  const inputs = row.flatMap((one, index) => (isFile(one) && !isVisible(one) ? [index] : []));
  const own = inputs.find((index) => contains(row[index]!, input));
  const fits = (one: Element | undefined): boolean =>
    one !== undefined &&
    !isFile(one) &&
    one.getBoundingClientRect().height <= 240 &&
    canBePressed(one) &&
    ![...controls].some((other) => contains(one, other));
  for (const step of [-1, 1])
    if (own !== undefined && inputs.every((index) => fits(row[index + step]))) return row[own + step] as HTMLElement;
  return null;
}
