import type { Table } from 'dexie';
import type { SettingRow } from './rows';

type Settings = Table<SettingRow, SettingRow['key']>;

/** Reads the places that moves out of this one have begun to fill. */
export async function readLeaving(settings: Settings): Promise<string[]> {
  const row = await settings.get('leaving');
  return row?.key === 'leaving' ? row.value : [];
}

/** Marks a place as filled by a move that has not ended: until the move ends, it may be deleted. */
export async function markLeaving(settings: Settings, to: string): Promise<void> {
  await settings.put({ key: 'leaving', value: [...(await readLeaving(settings)), to] });
}

/** Takes the mark of places away, once they are deleted. */
export async function unmarkLeaving(settings: Settings, gone: readonly string[]): Promise<void> {
  const left = (await readLeaving(settings)).filter((name) => !gone.includes(name));
  if (left.length > 0) await settings.put({ key: 'leaving', value: left });
  else await settings.delete('leaving');
}
