import { isUnmarkedOn, isUnmarkedWord } from '../detect/unmarked-choices';

const says = ['aria-checked', 'aria-pressed', 'aria-selected', 'data-state', 'checked'];

/** Whether one radio, box or button is on, by its own word, else by its kit's. */
export function isOn(part: HTMLElement): boolean {
  if (part.localName === 'input') return (part as HTMLInputElement).checked;
  // A web component may say it of a button of its own.
  const inner = part.shadowRoot?.querySelector('[aria-checked], [aria-pressed], [aria-selected]');
  const said = says.map((name) => (inner ?? part).getAttribute(name)).find((value) => value !== null);
  if (isUnmarkedWord(part) && !inner && said !== 'true') return isUnmarkedOn(part);
  if (said !== undefined) return /^(?:true|checked|on|active|)$/.test(said);
  return /(?:^|[-_\s])(?:checked|active|selected|on)(?:$|\s)/i.test(part.getAttribute('class') ?? '');
}
