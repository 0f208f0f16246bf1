import { adoptNewest, BEGIN, findUnlabelled } from './adopt';
import { type Catalogue, readCatalogue, writeCatalogue } from './catalogue';
import { plainCodec } from './codec';
import { copyDocuments, copyRest } from './copy';
import { markLeaving } from './leaving';
import { hasLegacy, legacySource } from './legacy';
import { newPlaceName, openPlace } from './place';

async function takeOver(name: string): Promise<void> {
  const source = legacySource();
  await markLeaving(source.marks, name);
  const db = await openPlace(name);
  try {
    await copyDocuments(source, { db, codec: plainCodec }, () => {});
    await copyRest(source, { db, codec: plainCodec });
  } finally {
    source.close();
    db.close();
  }
}

/** Returns the name of the place to begin with where no place has a label. */
async function firstPlace(): Promise<string> {
  const isOld = await hasLegacy();
  const unlabelled = isOld ? null : await findUnlabelled();
  const place = unlabelled ?? newPlaceName();
  if (isOld) await takeOver(place);
  return place;
}

/**
 * Sets the store up where there is no catalogue. Adopts the newest whole place, else takes over the first version's database,
 * else begins empty. A crash leaves the old database as it was, or the new place whole.
 */
export async function begin(): Promise<Catalogue> {
  return await navigator.locks.request(BEGIN, async () => {
    const before = (await readCatalogue()) ?? (await adoptNewest(null));
    if (before) return before;
    await writeCatalogue({ place: await firstPlace(), header: null, autoLock: 15 });
    const now = await readCatalogue();
    if (!now) throw new Error('The catalogue was not kept');
    return now;
  });
}
