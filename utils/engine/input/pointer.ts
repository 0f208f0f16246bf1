import { contains } from '../dom/flat-tree';
import { isVisible } from '../dom/visibility';
import { waitFor } from '../dom/wait';
import { HITTABLE } from '../timeouts';
import { focus } from './focus';
import { isForbidden } from './forbidden';
import { hitTarget } from './hit-target';

const pointer = (view: Window & typeof globalThis, type: string, at: MouseEventInit) =>
  new view.PointerEvent(type, { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true });

/** Moves the pointer onto an element: kits show some buttons only then. Returns the position of the pointer. */
export function hover(target: Element, middleOf = target): MouseEventInit {
  const view = target.ownerDocument.defaultView as Window & typeof globalThis;
  const rect = middleOf.getBoundingClientRect();
  const at: MouseEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    detail: 1,
    clientX: rect.left + rect.width / 2,
    clientY: rect.top + rect.height / 2,
  };
  const still = { ...at, bubbles: false, cancelable: false };
  target.dispatchEvent(pointer(view, 'pointerover', at));
  target.dispatchEvent(pointer(view, 'pointerenter', still));
  target.dispatchEvent(new view.MouseEvent('mouseover', at));
  for (let up: Element | null = target, level = 0; up && level < 4; up = up.parentElement, level++)
    up.dispatchEvent(new view.MouseEvent('mouseenter', still));
  // Some lists take no option before the pointer has moved away from their trigger.
  target.dispatchEvent(pointer(view, 'pointermove', at));
  target.dispatchEvent(new view.MouseEvent('mousemove', at));
  return at;
}

/**
 * Presses an element as a mouse would: over, down, focus, up, click, at the deepest thing in its middle. Returns false,
 * and does nothing, when another element lies over it or when it must not be pressed.
 */
export function click(element: Element, options: { exact?: boolean } = {}): boolean {
  const target = options.exact ? element : hitTarget(element);
  if (!target || isForbidden(target)) return false;
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return false;
  const at = hover(target, contains(element, target) ? element : target);
  target.dispatchEvent(pointer(view, 'pointerdown', { ...at, buttons: 1 }));
  const down = target.dispatchEvent(new view.MouseEvent('mousedown', { ...at, buttons: 1 }));
  if (down) focus(target.closest<HTMLElement>('input, textarea, select, button, a[href], [tabindex]'));
  target.dispatchEvent(pointer(view, 'pointerup', at));
  target.dispatchEvent(new view.MouseEvent('mouseup', at));
  if (target instanceof view.HTMLElement) target.click();
  else target.dispatchEvent(new view.MouseEvent('click', at));
  return true;
}

/**
 * Presses something that may still be on its way into place (popups animate, and let the pointer through until then).
 * Returns false when it stays covered.
 */
export async function clickWhenHittable(
  { doc, signal }: { doc: Document; signal: AbortSignal },
  element: Element,
): Promise<boolean> {
  if (await waitFor(doc, () => hitTarget(element), HITTABLE, signal)) return click(element);
  const rect = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = doc.defaultView!;
  const offScreen = rect.top < 0 || rect.left < 0 || rect.bottom > innerHeight || rect.right > innerWidth;
  return offScreen && isVisible(element) && click(element, { exact: true });
}
