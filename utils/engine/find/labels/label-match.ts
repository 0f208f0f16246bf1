import { canonical, canonicalSet } from '../../text/canonical';
import { matchesAny } from '../../text/label-match';
import type { Name } from '../types';

/** Returns the labels that markup gives, without those inferred from position. */
export const given = (names: readonly Name[]) => names.filter(({ by }) => by === 'label');

/** Returns the first label that equals a wanted one, letter by letter or by what matters. */
export const says = (names: readonly Name[], wanted: readonly string[]) =>
  names.find(({ text }) => matchesAny(text, wanted)) ??
  names.find(({ text }) => canonicalSet(wanted).has(canonical(text)));

/** True if a label equals one of the wanted ones letter by letter. */
export const saysExactly = (names: readonly Name[], wanted: readonly string[]): boolean =>
  names.some(({ text }) => matchesAny(text, wanted));
