import { DocumentFault } from '../../types';

/** The tags of one page with their values (TIFF 6.0, section 2). */
export type Directory = ReadonlyMap<number, readonly number[]>;

export interface Tiff {
  bytes: Uint8Array<ArrayBuffer>;
  isLittle: boolean;
  directories: Directory[];
}

/** The tags that the decoder asks for. The values of all others stay unread: a camera's own notes may be anything. */
const WANTED = new Set([
  254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 292, 317, 320, 322, 323, 324, 325, 338, 339, 347,
  513, 514, 530,
]);

/** Bounds that no scan reaches. A directory may name itself, and a count may be four thousand million. */
const DIRECTORIES = 1_000;
const VALUES = 1_000_000;

const sizes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 7: 1, 13: 4, 16: 8, 18: 8 };

/** Numbers at fixed places of the file. Throws a RangeError beyond its end. */
function makeReader(view: DataView, isLittle: boolean, isBig: boolean) {
  const long8 = (at: number) => {
    const value = Number(view.getBigUint64(at, isLittle));
    if (!Number.isSafeInteger(value)) throw new RangeError();
    return value;
  };
  const number = (at: number, size: number): number => {
    if (size === 1) return view.getUint8(at);
    if (size === 2) return view.getUint16(at, isLittle);
    return size === 4 ? view.getUint32(at, isLittle) : long8(at);
  };
  return { number, offset: (at: number) => number(at, isBig ? 8 : 4), word: isBig ? 8 : 4 };
}

type Reader = ReturnType<typeof makeReader>;

/**
 * Returns the values of an entry, which are in its last field if they fit. Empty for kinds of values that no wanted tag
 * has.
 */
function valuesAt(read: Reader, at: number): number[] {
  const size = sizes[read.number(at + 2, 2)];
  const count = read.offset(at + 4);
  if (!size || count === 0) return [];
  if (count > VALUES) throw new RangeError();
  const field = at + 4 + read.word;
  const from = count * size <= read.word ? field : read.offset(field);
  return Array.from({ length: count }, (_, index) => read.number(from + index * size, size));
}

function directoryAt(read: Reader, at: number): { directory: Directory; next: number } {
  const [counter, entry] = read.word === 8 ? [8, 20] : [2, 12];
  const count = read.number(at, counter);
  if (count > 4_096) throw new RangeError();
  const directory = new Map<number, readonly number[]>();
  for (let index = 0; index < count; index++) {
    const from = at + counter + index * entry;
    const tag = read.number(from, 2);
    if (WANTED.has(tag)) directory.set(tag, valuesAt(read, from));
  }
  return { directory, next: read.offset(at + counter + count * entry) };
}

/** Reads the directories of a TIFF or BigTIFF, each once. Throws a DocumentFault for any other file. */
export function readTiff(buffer: ArrayBuffer): Tiff {
  const view = new DataView(buffer);
  const directories: Directory[] = [];
  try {
    const isLittle = view.getUint16(0) === 0x4949;
    const isBig = view.getUint16(2, isLittle) === 43;
    const read = makeReader(view, isLittle, isBig);
    const seen = new Set<number>();
    let at = read.offset(isBig ? 8 : 4);
    while (at !== 0 && !seen.has(at) && directories.length < DIRECTORIES) {
      seen.add(at);
      const { directory, next } = directoryAt(read, at);
      directories.push(directory);
      at = next;
    }
    return { bytes: new Uint8Array(buffer), isLittle, directories };
  } catch {
    throw new DocumentFault('broken');
  }
}
