import { writeXlsx } from 'hucre/xlsx';
import type { StoredProfile } from '../../../utils/profile/types';
import { planTable } from '../../../utils/tables/plan';
import { readTable } from '../../../utils/tables/read';

export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
export const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));

type Value = string | number | boolean | Date | null;

/** A workbook as an agency's Excel would have it: whatever the cells are. */
export const workbook = async (rows: Value[][]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }));

/** What importing these bytes would do with these profiles already there. */
export async function planOf(bytes: Uint8Array<ArrayBuffer>, there: readonly StoredProfile[] = []) {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.error.en);
  return planTable({
    ...table,
    known: there.map(({ id, organization: { name, idNumber } }) => ({ id, organization: name, code: idNumber })),
    read: async (id) => there.find((one) => one.id === id),
    tell: () => {},
  });
}
