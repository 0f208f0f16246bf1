import type { Catalogue } from './catalogue';
import type { Codec } from './codec';
import type { Place } from './place';

/** Thrown while the vault is locked. The passphrase is needed first. */
export class Locked extends Error {
  override name = 'Locked';
}

/** Database, catalogue and codec for one job. */
export interface Store {
  db: Place;
  catalogue: Catalogue;
  /** Returns the codec of the rows. Throws Locked. */
  codec(): Promise<Codec>;
}
