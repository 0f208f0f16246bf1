import { blur, focus } from './focus';

/** Dispatches the events of a changed value. */
export function dispatchChange(element: Element, types: readonly string[] = ['input', 'change']): void {
  for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true, composed: type !== 'change' }));
}

/** Sets the text of an input, textarea or editable element and dispatches the events, without blur. */
export function setText(element: HTMLElement, text: string): void {
  if ('value' in element) (element as HTMLInputElement).value = text;
  else element.textContent = text;
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
  );
  dispatchChange(element, ['change']);
}

/** Focuses, sets the text and blurs. */
export function fillText(element: HTMLElement, text: string): void {
  focus(element);
  setText(element, text);
  blur(element);
}

/** Selects one option of a native select, or none. */
export function selectOption(select: HTMLSelectElement, option: HTMLOptionElement | null): void {
  if (select.multiple) for (const one of select.options) one.selected = one === option;
  else select.selectedIndex = option?.index ?? -1;
  dispatchChange(select);
}

/** Sets the files of an input and dispatches the events. */
export function setFiles(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  dispatchChange(input);
}
