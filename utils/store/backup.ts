import type { Place } from './place';
import type { Backup } from './rows';

/** Reads when a place was last exported. */
export async function readBackup(db: Place): Promise<Backup> {
  const row = await db.settings.get('backup');
  return row?.key === 'backup' ? row.value : { at: null, since: null };
}

/** Notes the first change that no export holds. Never fails: the change itself is kept by then. */
export async function noteChange(db: Place, now = Date.now()): Promise<void> {
  try {
    const kept = await readBackup(db);
    if (kept.since === null) await db.settings.put({ key: 'backup', value: { ...kept, since: now } });
  } catch (error) {
    console.error(error);
  }
}

const DAY = 86_400_000;

/** True if a change has waited too long for an export: a week, or a day if there was no export ever. */
export const isBackupDue = ({ at, since }: Backup, now = Date.now()): boolean =>
  since !== null && now - since > (at === null ? DAY : 7 * DAY);
