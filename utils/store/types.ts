import type { Catalogue } from './catalogue';
import type { Codec } from './codec';
import type { Place } from './place';

/** The vault is locked: what was asked for needs the passphrase first. */
export class Locked extends Error {
  override name = 'Locked';
}

/** Everything at hand, for one job. */
export interface Store {
  db: Place;
  catalogue: Catalogue;
  /** How rows are read and written; throws Locked. */
  codec(): Promise<Codec>;
}
