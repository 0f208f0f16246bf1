import { type Catalogue, readCatalogue, writeCatalogue } from './catalogue';
import { readLabel, writeLabel } from './label';
import { allPlaces, openPlace, type Place } from './place';
import type { PlaceLabel } from './rows';

/** Only one sets the store up, or brings it back. */
export const BEGIN = 'copyright-pilot-begin';

interface Found {
  name: string;
  label: PlaceLabel | null;
  profiles: number;
  /** Its first profile can be read without a passphrase. */
  isPlain: boolean;
}

async function describe(db: Place): Promise<Found> {
  const first = await db.profiles.toCollection().first();
  const isPlain = first !== undefined && 'plain' in first.body;
  return { name: db.name, label: await readLabel(db), profiles: await db.profiles.count(), isPlain };
}

/** Runs a job on a place that nobody else here has open. Null if the place cannot be read. */
async function visit<T>(name: string, job: (db: Place) => Promise<T>): Promise<T | null> {
  const db = await openPlace(name);
  try {
    await db.open();
    return await job(db);
  } catch (error) {
    console.error(`The place ${name} cannot be read`, error);
    return null;
  } finally {
    db.close();
  }
}

const isWhole = (one: Found): one is Found & { label: PlaceLabel } => one.label !== null;

/** Returns the newest place whose label says that it is whole. An original comes before its copy. */
function newest(all: readonly Found[]): (Found & { label: PlaceLabel }) | undefined {
  const isCopy = ({ label }: { label: PlaceLabel }) => Number(label.copyOf !== null);
  return all
    .filter(isWhole)
    .sort((a, b) => b.label.generation - a.label.generation || isCopy(a) - isCopy(b) || b.profiles - a.profiles)[0];
}

/** A readable place of a version before 2026-12, which wrote no labels. */
const oldest = (all: readonly Found[]): Found | undefined =>
  all.filter((one) => !one.label && one.isPlain).sort((a, b) => b.profiles - a.profiles)[0];

async function allFound(except: string | null): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of await allPlaces()) {
    const one = name === except ? null : await visit(name, describe);
    if (one) found.push(one);
  }
  return found;
}

/** Names a labelled place in the catalogue. Null if there is none. `except` is a place that is known to be lost. */
export async function adoptNewest(except: string | null): Promise<Catalogue | null> {
  const found = newest(await allFound(except));
  if (!found) return null;
  const label = { ...found.label, copyOf: null };
  await visit(found.name, (db) => writeLabel(db, label));
  const { header, autoLock, generation, from } = label;
  await writeCatalogue({ place: found.name, header, autoLock, generation, from, labelled: true });
  return (await readCatalogue()) ?? null;
}

/** The name of a readable place without a label that holds profiles. Null if there is none. */
export const findUnlabelled = async (): Promise<string | null> => oldest(await allFound(null))?.name ?? null;

/**
 * Restores the store after the browser lost the content of the place that the catalogue names. Takes the newest whole
 * place, which is its second copy. If there is none, uses the lost place again, empty, and notes the loss for the
 * person.
 */
export async function recover(lost: Catalogue): Promise<Catalogue> {
  return await navigator.locks.request(BEGIN, async () => {
    const now = await readCatalogue();
    if (now && now.place !== lost.place) return now;
    const adopted = await adoptNewest(lost.place);
    const next = adopted ?? { ...lost, labelled: false };
    await writeCatalogue({ ...next, loss: { at: Date.now(), restored: adopted !== null } });
    const kept = await readCatalogue();
    if (!kept) throw new Error('The catalogue was not kept');
    return kept;
  });
}
