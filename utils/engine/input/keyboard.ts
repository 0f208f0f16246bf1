const keyCodes: Record<string, number> = { Backspace: 8, Tab: 9, Enter: 13, Escape: 27 };

/**
 * Dispatches one key press. For a character or Backspace also `beforeinput`, which segmented date fields (ARIA
 * spinbuttons) listen to.
 */
export function pressKey(element: Element, name: string): void {
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
