import type { TaughtRow } from '../portals/taught';
import { reading, writing } from './access';

/** Returns all that the person taught about a portal. Never sealed: the rows name controls and pages, and no value. */
export const getTaught = (portal: TaughtRow['portal']): Promise<TaughtRow[]> =>
  reading(({ db }) => db.taught.where('portal').equals(portal).toArray());

/** Keeps answers. A later answer about the same control or page replaces the earlier one. */
export const keepTaught = (rows: readonly TaughtRow[]): Promise<void> =>
  writing(['taught'], async ({ db }) => {
    await db.taught.bulkPut([...rows]);
  });
