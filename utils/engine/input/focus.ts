/** Runs `act` and returns true if the browser fired the event by itself. It does not in a background window. */
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

/** Focuses an element and dispatches the events that a background window leaves out. */
export function focus(element: HTMLElement | null): void {
  if (!element) return;
  const already = (element.getRootNode() as Document).activeElement === element && element.ownerDocument.hasFocus();
  if (already) return;
  if (fires(element, 'focus', () => element.focus({ preventScroll: true }))) return;
  focusEvent(element, 'focus', false);
  focusEvent(element, 'focusin', true);
}

/** Blurs an element in the same way: forms commit on blur. */
export function blur(element: HTMLElement): void {
  if (fires(element, 'blur', () => element.blur())) return;
  focusEvent(element, 'blur', false);
  focusEvent(element, 'focusout', true);
}
