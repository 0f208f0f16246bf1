import { isUnmarkedOn } from '../detect/unmarked-choices';
import type { PageMemory } from '../page-memory';

const says = ['aria-checked', 'aria-pressed', 'aria-selected', 'data-state', 'checked'];

/** True if a radio, checkbox or choice button is on: by its own state, else by its kit's class. */
export function isOn(part: HTMLElement, { words }: PageMemory): boolean {
  if (part.localName === 'input') return (part as HTMLInputElement).checked;
  // A web component may keep the state on a button inside it.
  const inner = part.shadowRoot?.querySelector('[aria-checked], [aria-pressed], [aria-selected]');
  const said = says.map((name) => (inner ?? part).getAttribute(name)).find((value) => value !== null);
  const row = part.isConnected && words.get(part);
  if (row && !inner && said !== 'true') return isUnmarkedOn(part, row);
  if (said !== undefined) return /^(?:true|checked|on|active|)$/.test(said);
  return /(?:^|[-_\s])(?:checked|active|selected|on)(?:$|\s)/i.test(part.getAttribute('class') ?? '');
}
