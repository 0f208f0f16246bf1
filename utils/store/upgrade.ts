import { type Catalogue, readCatalogue, writeCatalogue } from './catalogue';
import { plainCodec } from './codec';
import { copyDocuments, copyRest } from './copy';
import { destroyLegacy, hasLegacy, legacySource } from './legacy';
import { allPlaces, destroyPlace, newPlaceName, openPlace } from './place';
import { isStirred } from './stir';

async function takeOver(name: string): Promise<void> {
  const db = await openPlace(name);
  const source = legacySource();
  try {
    await copyDocuments(source, { db, codec: plainCodec }, () => {});
    await copyRest(source, { db, codec: plainCodec });
  } finally {
    source.close();
    db.close();
  }
}

/**
 * Sets the store up, with everything that the first version's database holds. A crash leaves either that database alone as it
 * was, or the new place whole; what is left of the other goes with the next `tidy`.
 */
export async function begin(): Promise<Catalogue> {
  return await navigator.locks.request('copyright-pilot-begin', async () => {
    const before = await readCatalogue();
    if (before) return before;
    const place = newPlaceName();
    if (await hasLegacy()) await takeOver(place);
    await writeCatalogue({ place, header: null, autoLock: 15 });
    const now = await readCatalogue();
    if (!now) throw new Error('The catalogue was not kept');
    return now;
  });
}

/** Only one moves everything, or clears up after one that did not come to its end. */
export const MOVE = 'copyright-pilot-move';

/** Deletes what an interrupted move left behind: places that nothing leads to, and the first version's database. */
export async function tidy(): Promise<void> {
  await navigator.locks.request(MOVE, { ifAvailable: true }, async (lock) => {
    const now = lock && (await readCatalogue());
    if (!now) return;
    for (const name of await allPlaces()) if (name !== now.place) await destroyPlace(name);
    if ((await hasLegacy()) || !(await isStirred())) await destroyLegacy();
  });
}
