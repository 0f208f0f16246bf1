import { reading, writing } from './access';
import type { InUse, RemindersKept } from './rows';

/** Which profile and work the person works with; nulls until one was chosen. */
export const getInUse = (): Promise<InUse> =>
  reading(async ({ db }) => {
    const row = await db.settings.get('in-use');
    return row?.key === 'in-use' ? row.value : { profile: null, work: null };
  });

export const setInUse = (value: InUse): Promise<void> =>
  writing(['settings'], async ({ db }) => {
    await db.settings.put({ key: 'in-use', value });
  });

/** What is kept about reminders; nothing switched off and nothing said until something is. */
export const getReminders = (): Promise<RemindersKept> =>
  reading(async ({ db }) => {
    const row = await db.settings.get('reminders');
    return row?.key === 'reminders' ? row.value : { off: [], said: [], plan: [] };
  });

/** Changes what is kept about reminders, in one piece with reading it. */
export const changeReminders = (change: (kept: RemindersKept) => RemindersKept): Promise<void> =>
  writing(['settings'], async ({ db }) => {
    await db.settings.put({ key: 'reminders', value: change(await getReminders()) });
  });
