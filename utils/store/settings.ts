import { db, type InUse } from './db';

/** Which profile and work the person works with; nulls until one was chosen. */
export async function getInUse(): Promise<InUse> {
  return (await db.settings.get('in-use'))?.value ?? { profile: null, work: null };
}

export async function setInUse(value: InUse): Promise<void> {
  await db.settings.put({ key: 'in-use', value });
}
