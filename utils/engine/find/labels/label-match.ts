import { matchesAny } from '../../text/label-match';
import type { Name } from '../types';

/** A name that the markup gives, not one that was guessed from what stands near. */
export const given = (names: readonly Name[]) => names.filter(({ by }) => by === 'label');

/** The first of a control's names that is one of the wanted ones. */
export const says = (names: readonly Name[], wanted: readonly string[]) =>
  names.find((name) => matchesAny(name.text, wanted));
