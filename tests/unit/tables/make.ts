import { writeXlsx } from 'hucre/xlsx';
import type { StoredProfile } from '../../../utils/profile/types';
import { planTable } from '../../../utils/tables/plan';
import type { TablePlan } from '../../../utils/tables/plan-types';
import type { Answers } from '../../../utils/tables/questions';
import { readTable } from '../../../utils/tables/read';

export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
export const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));

type Value = string | number | boolean | Date | null;

/** A workbook as an agency's Excel would have it, with any cells. */
export const workbook = async (rows: Value[][]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }));

/**
 * Returns a text file in an older encoding. Each byte is given, which is what GB 18030 and Windows-1252 have in common.
 */
export const latin = (text: string) => new Uint8Array([...text].map((sign) => sign.charCodeAt(0)));

/** Returns the plan of importing these bytes with these profiles already there, after these answers. */
export async function planOf(
  bytes: Uint8Array<ArrayBuffer>,
  there: readonly StoredProfile[] = [],
  answers: Answers = {},
): Promise<TablePlan> {
  const table = await readTable(bytes, answers);
  if (!table.ok) throw new Error(table.error.zh);
  const plan = await planTable({
    ...table,
    answers,
    known: there.map(({ id, organization: { name, idNumber } }) => ({ id, organization: name, code: idNumber })),
    read: async (id) => there.find((one) => one.id === id),
    tell: () => {},
  });
  return { ...plan, questions: [...table.questions, ...plan.questions], notes: [...table.notes, ...plan.notes] };
}
