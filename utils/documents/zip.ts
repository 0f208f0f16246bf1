/** A file in a zip archive, as the central directory lists it (APPNOTE 4.3.12). */
export interface Entry {
  name: string;
  method: number;
  packed: number;
  at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;
/** An archive of papers has a few files. More are not listed. */
const ENTRIES = 2_000;

/** The files of a zip archive; null for what is none. Throws a RangeError for one that is cut off. */
export function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const last = Math.max(0, end - 0xffff);
  while (end >= last && view.getUint32(end, true) !== END) end -= 1;
  if (end < last) return null;
  const count = Math.min(ENTRIES, view.getUint16(end + 10, true));
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let n = 0; n < count && view.getUint32(at, true) === ENTRY; n++) {
    const name = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The contents of one file, at most `most` bytes; null for more, and for what cannot be unpacked. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, entry: Entry, most: number): Promise<Blob | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, method } = entry;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const stored = new Blob([bytes.subarray(from, from + packed)]);
  if (method === 0) return stored.size <= most ? stored : null;
  if (method !== DEFLATED) return null;
  const reader = stored.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Blob(parts);
}
