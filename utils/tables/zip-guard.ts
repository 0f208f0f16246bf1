/** Why an archive is not opened at all. */
export type Unsafe = 'no-archive' | 'too-much' | 'encrypted';

/** What all parts of a workbook may come to when they are unpacked; a table of 5,000 rows has a few MB. */
const UNPACKED = 120 * 1024 * 1024;
const ENTRIES = 2_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

interface Entry {
  method: number;
  packed: number;
  unpacked: number;
  at: number;
}

/** The entries as the central directory lists them (APPNOTE 4.3.12, 4.3.16); null for what is no such archive. */
function directory(view: DataView): Entry[] | null {
  const last = Math.max(0, view.byteLength - 22 - 0xffff);
  let end = view.byteLength - 22;
  while (end >= last && view.getUint32(end, true) !== END) end -= 1;
  if (end < last) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    entries.push({
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many bytes an entry really comes to, counted without keeping them; stops above `most`. */
async function inflated(bytes: Uint8Array<ArrayBuffer>, { at, packed }: Entry, most: number): Promise<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const stream = new Blob([bytes.subarray(start, start + packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      return size;
    }
  }
  return size;
}

/**
 * Why an .xlsx file is not safe to open, or null: its parts are counted as they really unpack, whatever the archive says of
 * them, so that a few kilobytes cannot become gigabytes in memory.
 */
export async function unsafeArchive(bytes: Uint8Array<ArrayBuffer>): Promise<Unsafe | null> {
  // The container of old .xls files, and of workbooks with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'encrypted';
  if (bytes.length < 22) return 'no-archive';
  try {
    const entries = directory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!entries) return 'no-archive';
    if (entries.length > ENTRIES) return 'too-much';
    let left = UNPACKED - entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (left < 0) return 'too-much';
    left = UNPACKED;
    for (const entry of entries) {
      left -= entry.method === DEFLATED ? await inflated(bytes, entry, left) : entry.packed;
      if (left < 0) return 'too-much';
    }
    return null;
  } catch {
    return 'no-archive';
  }
}
