/**
 * Reads ZIP archives that have one reading only (APPNOTE 6.3.10). All others are refused. In: bytes. Out: parts by
 * name.
 */

/** Why an archive is not opened: none at all, too large when unpacked, or readable in two ways. */
export type ArchiveFault = 'no-archive' | 'too-much' | 'two-readings' | 'locked';

export interface Archive {
  /** Names with forward slashes, as they are written otherwise. */
  names: readonly string[];
  /** Returns an unpacked part, null for a name that is not there. Throws {@link ArchiveError}. */
  unpack(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

export class ArchiveError extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(fault);
  }
}

/** All parts that are read, together. A table of 5,000 rows has a few MB. Pictures are not read. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 2_000;

const END = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;

interface Entry {
  name: string;
  method: number;
  packed: number;
  /** Position of the local header. */
  at: number;
}

const fail = (fault: ArchiveFault): never => {
  throw new ArchiveError(fault);
};

/** Returns the place of the one end record. Two that both reach the end of the file are two readings. */
function findEnd(view: DataView): number {
  const found: number[] = [];
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) found.push(at);
  }
  if (found.length > 1) fail('two-readings');
  return found[0] ?? fail('no-archive');
}

/** Names are UTF-8 or plain Latin. .NET writers put backslashes between folders. */
const nameOf = (bytes: Uint8Array<ArrayBuffer>) => new TextDecoder().decode(bytes).replace(/\\/g, '/');

function readEntry(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): Entry & { next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) fail('no-archive');
  const nameLength = view.getUint16(at + 28, true);
  const sizes = [20, 24, 42].map((offset) => view.getUint32(at + offset, true));
  if (sizes.includes(0xffffffff)) fail('two-readings');
  if (view.getUint16(at + 8, true) & 1) fail('locked');
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packed: sizes[0] ?? 0,
    at: sizes[2] ?? 0,
    next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** Returns the entries of the central directory, which has to be right before its end record. */
function readDirectory(bytes: Uint8Array<ArrayBuffer>, view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) fail('two-readings');
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) fail('two-readings');
  if (view.getUint16(end + 8, true) !== count || view.getUint16(end + 4, true) !== 0) fail('two-readings');
  if (count > MOST_ENTRIES) fail('too-much');
  if (start + size !== end) fail(start + size < end ? 'two-readings' : 'no-archive');
  const entries: Entry[] = [];
  let at = start;
  for (let n = 0; n < count; n += 1) {
    const { next, ...entry } = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  if (at !== end) fail('two-readings');
  return entries;
}

/** Returns the position of an entry's bytes. Its local header has to name the same part. */
function dataOf(bytes: Uint8Array<ArrayBuffer>, view: DataView, entry: Entry): number {
  const { at, name } = entry;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) fail('no-archive');
  const nameLength = view.getUint16(at + 26, true);
  if (nameOf(bytes.subarray(at + 30, at + 30 + nameLength)) !== name) fail('two-readings');
  const start = at + 30 + nameLength + view.getUint16(at + 28, true);
  if (start + entry.packed > view.byteLength) fail('no-archive');
  return start;
}

/** Overlapping entries, or two of one name, mean different things to different programs. */
function refuseDoubles(entries: readonly (Entry & { start: number })[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) fail('two-readings');
  const sorted = [...entries].sort((a, b) => a.at - b.at);
  sorted.forEach((entry, index) => {
    const next = sorted[index + 1];
    if (next && entry.start + entry.packed > next.at) fail('two-readings');
  });
}

async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      fail('too-much');
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Opens an archive. Throws {@link ArchiveError}. Counts the sizes that really unpack, not the stated ones. */
export function openArchive(bytes: Uint8Array<ArrayBuffer>, most = MOST_BYTES): Archive {
  if (bytes.length < END_SIZE) fail('no-archive');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view).map((entry) => ({ ...entry, start: dataOf(bytes, view, entry) }));
  refuseDoubles(entries);
  let left = most;
  return {
    names: entries.map(({ name }) => name),
    async unpack(name) {
      const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!entry) return null;
      const packed = bytes.slice(entry.start, entry.start + entry.packed);
      if (entry.method !== DEFLATED && entry.method !== 0) fail('no-archive');
      const part = entry.method === DEFLATED ? await inflate(packed, left).catch(broken) : packed;
      left -= part.length;
      if (left < 0) fail('too-much');
      return part;
    },
  };
}

function broken(error: unknown): never {
  throw error instanceof ArchiveError ? error : new ArchiveError('no-archive');
}
