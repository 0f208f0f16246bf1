import { isUnmarkedOn, isUnmarkedWord } from '../detect/unmarked-choices';

const says = ['aria-checked', 'aria-pressed', 'aria-selected', 'data-state', 'checked'];

/** True if a radio, checkbox or choice button is on: by its own state, else by its kit's class. */
export function isOn(part: HTMLElement): boolean {
  if (part.localName === 'input') return (part as HTMLInputElement).checked;
  // A web component may keep the state on a button inside it.
  const inner = part.shadowRoot?.querySelector('[aria-checked], [aria-pressed], [aria-selected]');
  const said = says.map((name) => (inner ?? part).getAttribute(name)).find((value) => value !== null);
  if (isUnmarkedWord(part) && !inner && said !== 'true') return isUnmarkedOn(part);
  if (said !== undefined) return /^(?:true|checked|on|active|)$/.test(said);
  return /(?:^|[-_\s])(?:checked|active|selected|on)(?:$|\s)/i.test(part.getAttribute('class') ?? '');
}
