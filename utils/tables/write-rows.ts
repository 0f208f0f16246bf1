import { writeXlsx } from 'hucre/xlsx';

/** Returns a spreadsheet of plain texts: a row of headers, then the rows. */
export async function rowsAsXlsx(name: string, rows: readonly (readonly string[])[]): Promise<Blob> {
  const bytes = await writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }] });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
