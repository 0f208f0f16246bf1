import { storeOf } from './access';
import { readCatalogue } from './catalogue';
import { readLabel } from './label';
import { readLeaving, unmarkLeaving } from './leaving';
import { destroyLegacy, hasLegacy, legacySource } from './legacy';
import { allPlaces, copyName, destroyBoth } from './place';
import { isStirred } from './stir';

/** Only one page moves everything, or clears up after an interrupted move. */
export const MOVE = 'copyright-pilot-move';

/** Deletes the places of a list that exist, with their copies. Never the one in use or its copy. */
async function destroyAll(names: readonly string[], inUse: string): Promise<void> {
  const there = await allPlaces();
  for (const name of names) {
    if (name === inUse || name === copyName(inUse)) continue;
    if (there.includes(name) || there.includes(copyName(name))) await destroyBoth(name);
  }
}

async function tidyLegacy(inUse: string): Promise<void> {
  const isOld = await hasLegacy();
  if (isOld) {
    const { marks, close } = legacySource();
    await destroyAll(await readLeaving(marks), inUse).finally(close);
  }
  if (isOld || !(await isStirred())) await destroyLegacy();
}

/**
 * Deletes the rest of an interrupted move: places that our move marked as its own, and the first version's database.
 * Leaves a place without a mark alone, whoever made it.
 */
export async function tidy(): Promise<void> {
  await navigator.locks.request(MOVE, { ifAvailable: true }, async (lock) => {
    const now = lock && (await readCatalogue());
    if (!now) return;
    const { db, catalogue } = await storeOf(now);
    const leaving = await readLeaving(db.settings);
    const from = (await readLabel(db))?.from;
    await destroyAll([...leaving, ...(from ? [from] : [])], catalogue.place);
    if (leaving.length > 0) await unmarkLeaving(db.settings, leaving);
    await tidyLegacy(catalogue.place);
  });
}
