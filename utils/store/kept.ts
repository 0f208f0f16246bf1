import { catalogue, inTurn, reading, writing } from './access';
import { isBackupDue, readBackup } from './backup';
import { type Catalogue, changeCatalogue } from './catalogue';
import { tellChange } from './changes';
import { persistPlace } from './place';
import type { Backup } from './rows';

/** Describes how safely everything is kept. */
export interface Kept {
  backup: Backup;
  /** Changes have waited for an export too long. */
  isBackupDue: boolean;
  /**
   * The last time that the browser lost the content of its database. Null if it never did, or if the person has read
   * the notice.
   */
  loss: NonNullable<Catalogue['loss']> | null;
}

/** Reads how safely everything is kept. Works while locked. */
export const readKept = (): Promise<Kept> =>
  reading(async ({ db, catalogue: { loss = null } }) => {
    const backup = await readBackup(db);
    return { backup, isBackupDue: isBackupDue(backup), loss };
  });

/** Notes that everything was exported just now. */
export const noteBackup = (): Promise<void> =>
  writing(['settings'], async ({ db }) => {
    await db.settings.put({ key: 'backup', value: { at: Date.now(), since: null } });
  });

/** Takes the note about a loss away, once the person has read it. */
export async function forgetLoss(): Promise<void> {
  await inTurn(async () => {
    const { place } = await catalogue();
    await changeCatalogue(place, { loss: undefined });
  });
  tellChange('settings');
}

/** Asks the browser to keep everything when the disk is short of room. Returns false if it may clear it then. */
export async function persist(): Promise<boolean> {
  const { place } = await catalogue();
  const isPlaceKept = await persistPlace(place);
  return isPlaceKept || (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
