import { contains } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';

/** What stands for a file input that nobody sees: the thing beside it that opens its dialog. */

const file = 'input[type="file"]';

const pressable = 'button, a, label, [role="button"], [tabindex]';

/** Whether a person could press something in it: it says so, or shows a hand. */
const canBePressed = (element: Element): boolean =>
  [element, ...element.querySelectorAll('*')].some(
    (one) => (one.matches(pressable) || getComputedStyle(one).cursor === 'pointer') && isVisible(one),
  );

const isFile = (element: Element): boolean => element.matches(file) || element.querySelector(file) !== null;

/**
 * The box of one upload whose hidden input stands among other fields: the neighbour that can be pressed, is no larger than
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
