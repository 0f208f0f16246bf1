import { reading, writing } from './access';
import type { InUse } from './rows';

/** Which profile and work the person works with; nulls until one was chosen. */
export const getInUse = (): Promise<InUse> =>
  reading(async ({ db }) => (await db.settings.get('in-use'))?.value ?? { profile: null, work: null });

export const setInUse = (value: InUse): Promise<void> =>
  writing(['settings'], async ({ db }) => {
    await db.settings.put({ key: 'in-use', value });
  });
