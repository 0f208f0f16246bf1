/** Reads workbooks of Excel 97 to 2003 (BIFF8) with hucre. In: bytes. Out: sheets, or the kind of the file. */
import { readXls } from 'hucre/xlsx';
import { makeGrid } from './grid';
import type { Cell, Sheet } from './sheet';

/** The kind of an OLE file: a workbook, a locked one, one before 1997, a Word document, or something else. */
export type OleKind = 'workbook' | 'locked' | 'old' | 'word' | 'other';

const SECTOR = 512;
const BOF = 0x0809;
const FILEPASS = 0x002f;
const BIFF8 = 0x0600;

/** Names of streams are in the file as UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/** Reads the records right after the first one of the workbook stream. They say if there is a password. */
function headOf(view: DataView): { version: number; locked: boolean } | null {
  for (let at = SECTOR; at + 20 < view.byteLength; at += SECTOR) {
    const isWorkbook = view.getUint16(at, true) === BOF && view.getUint16(at + 6, true) === 0x0005;
    if (!isWorkbook) continue;
    const next = at + 4 + view.getUint16(at + 2, true);
    const locked = next + 2 < view.byteLength && view.getUint16(next, true) === FILEPASS;
    return { version: view.getUint16(at + 4, true), locked };
  }
  return null;
}

export function oleKind(bytes: Uint8Array<ArrayBuffer>): OleKind {
  if (holds(bytes, 'EncryptedPackage')) return 'locked';
  if (holds(bytes, 'WordDocument')) return 'word';
  const head = headOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (head?.locked) return 'locked';
  if (head) return head.version === BIFF8 ? 'workbook' : 'old';
  return holds(bytes, 'Workbook') ? 'workbook' : holds(bytes, 'Book') ? 'old' : 'other';
}

/** hucre tells which cells are dates, and not how cells are formatted: how they look is not known. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10), shown: null };
  if (typeof value === 'number') return { number: value, shown: null };
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** Reads all sheets. Throws for a file that is cut off or damaged. */
export async function readBiff(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const { sheets } = await readXls(bytes);
  return sheets.map(({ name, rows, merges }, index) => {
    const grid = makeGrid();
    // An empty row is a hole in hucre's list.
    Object.entries(rows).forEach(([at, cells]) => {
      cells?.forEach((cell: unknown, column: number) => {
        grid.put(Number(at) + 1, column, cellOf(cell));
      });
    });
    for (const { startRow, endRow, startCol, endCol } of merges ?? [])
      grid.merge({ top: startRow + 1, bottom: endRow + 1, left: startCol, right: endCol });
    return grid.done({ name, hidden: false, open: index === 0 });
  });
}
