const keyCodes: Record<string, number> = { Backspace: 8, Tab: 9, Enter: 13, Escape: 27 };

/** Strikes one key, or types one sign or takes the last one back where something is typed into without being an input. */
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
