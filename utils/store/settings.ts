import { reading, writing } from './access';
import type { InUse, RemindersKept } from './rows';

/** Returns the profile and work in use, nulls until one was chosen. */
export const getInUse = (): Promise<InUse> =>
  reading(async ({ db }) => {
    const row = await db.settings.get('in-use');
    return row?.key === 'in-use' ? row.value : { profile: null, work: null };
  });

export const setInUse = (value: InUse): Promise<void> =>
  writing(['settings'], async ({ db }) => {
    await db.settings.put({ key: 'in-use', value });
  });

/** Returns the state of the reminders. As long as nothing is kept, all are switched on and none was given. */
export const getReminders = (): Promise<RemindersKept> =>
  reading(async ({ db }) => {
    const row = await db.settings.get('reminders');
    return row?.key === 'reminders' ? row.value : { off: [], said: [], plan: [] };
  });

/** Changes the state of the reminders. Reads and writes in one piece. */
export const changeReminders = (change: (kept: RemindersKept) => RemindersKept): Promise<void> =>
  writing(['settings'], async ({ db }) => {
    await db.settings.put({ key: 'reminders', value: change(await getReminders()) });
  });
