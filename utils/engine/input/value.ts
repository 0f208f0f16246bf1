import { blur, focus } from './focus';

/** Says of a control that its value is another now. */
export function dispatchChange(element: Element, types: readonly string[] = ['input', 'change']): void {
  for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true, composed: type !== 'change' }));
}

/** Writes a value into an input, textarea or editable element and says so, without leaving it. */
export function setText(element: HTMLElement, text: string): void {
  if ('value' in element) (element as HTMLInputElement).value = text;
  else element.textContent = text;
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
  );
  dispatchChange(element, ['change']);
}

/** Writes a value as a person who comes, types and goes on. */
export function fillText(element: HTMLElement, text: string): void {
  focus(element);
  setText(element, text);
  blur(element);
}

/** Gives a native select one of its options, or none. */
export function selectOption(select: HTMLSelectElement, option: HTMLOptionElement | null): void {
  if (select.multiple) for (const one of select.options) one.selected = one === option;
  else select.selectedIndex = option?.index ?? -1;
  dispatchChange(select);
}

/** Gives an input its files, and says so. */
export function setFiles(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  dispatchChange(input);
}
