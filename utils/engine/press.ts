import type { Act } from './act';
import { hitTarget } from './cover';
import { holds } from './flat';
import { normalise } from './text';
import { isVisible } from './visible';
import { until } from './wait';

/**
 * The acts that a person's hand does, as events. Every act goes to a target that a person could hit, and never to
 * something that submits, saves, goes on, sends a code or agrees.
 */

/** What the extension never presses, whatever a kit's markup makes of it. */
const never =
  /^(?:提交.*|submit.*|保存.*|save.*|暂存|下一步|next|上一步|发送.*|获取.*(?:码|code)|重新发送.*|getcode|sendcode|同意.*|agree.*|登录|立即登录|signin|login|注册|退出|logout|确认提交|确认填报)$/;

/** Whether pressing here would do what is the person's alone. */
export function isForbidden(element: Element): boolean {
  const button = element.closest(
    'button, a, input[type="submit"], input[type="button"], input[type="image"], [role="button"]',
  );
  if (!button) return false;
  if (button instanceof HTMLAnchorElement && /^(?:https?:)/.test(button.getAttribute('href') ?? '')) return true;
  const text = normalise(
    'value' in button && button.localName === 'input' ? String(button.value) : (button.textContent ?? ''),
  );
  return never.test(text) || (button as HTMLInputElement).type === 'image';
}

const pointer = (view: Window & typeof globalThis, type: string, at: MouseEventInit) =>
  new view.PointerEvent(type, { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true });

/** Moves the pointer onto an element, which brings out what kits show only then. Answers where the pointer is. */
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
 * Presses an element as a mouse would: over, down, focus, up, click, at the deepest thing in its middle. Answers false,
 * and does nothing, when something foreign lies over it or when it must not be pressed.
 */
export function press(element: Element, options: { exact?: boolean } = {}): boolean {
  const target = options.exact ? element : hitTarget(element);
  if (!target || isForbidden(target)) return false;
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return false;
  const at = hover(target, holds(element, target) ? element : target);
  target.dispatchEvent(pointer(view, 'pointerdown', { ...at, buttons: 1 }));
  const down = target.dispatchEvent(new view.MouseEvent('mousedown', { ...at, buttons: 1 }));
  if (down) enter(target.closest<HTMLElement>('input, textarea, select, button, a[href], [tabindex]'));
  target.dispatchEvent(pointer(view, 'pointerup', at));
  target.dispatchEvent(new view.MouseEvent('mouseup', at));
  if (target instanceof view.HTMLElement) target.click();
  else target.dispatchEvent(new view.MouseEvent('click', at));
  return true;
}

/**
 * Presses something that may still be on its way into place (popups animate, and let the pointer through until then).
 * Answers false when it stays covered.
 */
export async function pressSoon({ doc, signal }: Pick<Act, 'doc' | 'signal'>, element: Element): Promise<boolean> {
  if (await until(doc, () => hitTarget(element), 900, signal)) return press(element);
  const rect = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = doc.defaultView!;
  const offScreen = rect.top < 0 || rect.left < 0 || rect.bottom > innerHeight || rect.right > innerWidth;
  return offScreen && isVisible(element) && press(element, { exact: true });
}

/** Runs an act and tells whether the browser fired the event by itself: it does not while the window is not in front. */
function fires(element: HTMLElement, type: string, act: () => void): boolean {
  let fired = false;
  const note = () => {
    fired = true;
  };
  element.addEventListener(type, note, { once: true, capture: true });
  act();
  element.removeEventListener(type, note, { capture: true });
  return fired;
}

const focusEvent = (element: Element, type: string, bubbles: boolean) =>
  element.dispatchEvent(new FocusEvent(type, { bubbles, composed: true }));

/** Gives an element the focus, with the events that a window in the background leaves out. */
export function enter(element: HTMLElement | null): void {
  if (!element) return;
  const already = (element.getRootNode() as Document).activeElement === element && element.ownerDocument.hasFocus();
  if (already) return;
  if (fires(element, 'focus', () => element.focus({ preventScroll: true }))) return;
  focusEvent(element, 'focus', false);
  focusEvent(element, 'focusin', true);
}

/** Takes the focus away, with the same care: forms commit on blur. */
export function leave(element: HTMLElement): void {
  if (fires(element, 'blur', () => element.blur())) return;
  focusEvent(element, 'blur', false);
  focusEvent(element, 'focusout', true);
}

const keyCodes: Record<string, number> = { Backspace: 8, Tab: 9, Enter: 13, Escape: 27 };

/** Strikes one key, or types one sign or takes the last one back where something is typed into without being an input. */
export function key(element: Element, name: string): void {
  const known = keyCodes[name];
  const how = { bubbles: true, cancelable: true, composed: true };
  const keyCode = known ?? name.charCodeAt(0);
  const init = { ...how, key: name, code: known ? name : `Digit${name}`, keyCode, which: keyCode };
  const isBack = name === 'Backspace';
  if (element.dispatchEvent(new KeyboardEvent('keydown', init)) && (isBack || !known)) {
    const inputType = isBack ? 'deleteContentBackward' : 'insertText';
    element.dispatchEvent(new InputEvent('beforeinput', { ...how, inputType, data: isBack ? null : name }));
  }
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** Says of a control that its value is another now. */
export function announce(element: Element, types: readonly string[] = ['input', 'change']): void {
  for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true, composed: type !== 'change' }));
}

/** Writes a value into an input, textarea or editable element and says so, without leaving it. */
export function write(element: HTMLElement, text: string): void {
  if ('value' in element) (element as HTMLInputElement).value = text;
  else element.textContent = text;
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
  );
  announce(element, ['change']);
}

/** Writes a value as a person who comes, types and goes on. */
export function type(element: HTMLElement, text: string): void {
  enter(element);
  write(element, text);
  leave(element);
}
