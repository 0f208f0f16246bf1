import type { Wanted } from './plan';

/** Returns a value as the person would type it. Undefined for a file. */
export function typed(wanted: Wanted): string | undefined {
  if (wanted.kind === 'text') return wanted.text;
  if (wanted.kind === 'date') return wanted.iso;
  if (wanted.kind === 'option') return wanted.anyOf[0];
  if (wanted.kind === 'path') return wanted.levels.map(([first]) => first).join(' / ');
  return undefined;
}
