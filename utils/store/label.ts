import { type Catalogue, changeCatalogue } from './catalogue';
import type { Place } from './place';
import type { PlaceLabel } from './rows';

/** Reads a place's label. Null if it has none. */
export async function readLabel(db: Place): Promise<PlaceLabel | null> {
  const row = await db.settings.get('label');
  return row?.key === 'label' ? row.value : null;
}

/** Writes the label of a place. */
export async function writeLabel(db: Place, value: PlaceLabel): Promise<void> {
  await db.settings.put({ key: 'label', value });
}

/** The label that a catalogue's place should have. */
export const labelFor = ({ header, autoLock, generation = 1, from = null }: Catalogue): PlaceLabel => ({
  header,
  autoLock,
  generation,
  from,
  copyOf: null,
});

/**
 * Makes sure that a place in the catalogue has its label, and that the catalogue knows. Returns false if the label was
 * there and is missing now: the browser has lost the content of the place.
 */
export async function keepLabel(db: Place, now: Catalogue): Promise<boolean> {
  const found = await readLabel(db);
  if (!found && now.labelled) return false;
  if (!found) await writeLabel(db, labelFor(now));
  if (!now.labelled) await changeCatalogue(now.place, { labelled: true });
  return true;
}
