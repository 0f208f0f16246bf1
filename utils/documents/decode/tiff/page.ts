import { DocumentFault } from '../../types';
import type { Directory, Tiff } from './directory';

/** A strip or a tile, with its place in the picture and in the file. */
export interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The index of its sample if each has a plane of its own, else 0. */
  plane: number;
  from: number;
  to: number;
}

/** One picture of a TIFF, as its tags describe it. */
export interface Page {
  width: number;
  height: number;
  orientation: number;
  compression: number;
  /** The meaning of the samples (tag 262): 0 and 1 grey, 2 RGB, 3 palette, 5 CMYK, 6 YCbCr. */
  colour: number;
  bits: number;
  samples: number;
  isPlanar: boolean;
  predictor: number;
  /** The meaning of a sample beyond the colours (tag 338): 1 and 2 are alpha. */
  extra: number;
  palette: readonly number[];
  /** Number of pixels that share a colour (tag 530), for YCbCr. */
  subsampling: readonly number[];
  isFillReversed: boolean;
  faxOptions: number;
  jpegTables: Uint8Array<ArrayBuffer> | null;
  /** A whole JPEG inside the file (tag 513), as programs of the nineties wrote it. */
  jpeg: Uint8Array<ArrayBuffer> | null;
  pieces: Piece[];
}

/** A fault that names the make of TIFF, for people. */
export const unread = (make: string) => new DocumentFault('variant', make);

const first = (directory: Directory, tag: number, otherwise: number) => directory.get(tag)?.[0] ?? otherwise;

export const sizeOf = (directory: Directory) => ({
  width: first(directory, 256, 0),
  height: first(directory, 257, 0),
});

/** Keeps the directories of whole pages: no small version and no mask of another one (tag 254). */
export function pagesOf({ directories }: Tiff): Directory[] {
  const pages = directories.filter((one) => {
    const { width, height } = sizeOf(one);
    return width > 0 && height > 0 && (first(one, 254, 0) & 0b101) === 0;
  });
  if (pages.length === 0) throw new DocumentFault('broken');
  return pages;
}

interface Grid {
  width: number;
  height: number;
  starts: readonly number[];
  counts: readonly number[];
}

function gridOf(directory: Directory, width: number, height: number): Grid {
  const tiled = directory.has(322);
  const [starts, counts] = tiled ? [324, 325] : [273, 279];
  return {
    width: tiled ? first(directory, 322, 0) : width,
    height: tiled ? first(directory, 323, 0) : Math.min(height, first(directory, 278, height)),
    starts: directory.get(starts) ?? [],
    counts: directory.get(counts) ?? [],
  };
}

function piecesOf(tiff: Tiff, directory: Directory, planes: number): Piece[] {
  const { width, height } = sizeOf(directory);
  const grid = gridOf(directory, width, height);
  if (!(grid.width > 0 && grid.height > 0)) throw new DocumentFault('broken');
  const across = Math.ceil(width / grid.width);
  const each = across * Math.ceil(height / grid.height);
  if (grid.starts.length < each * planes) throw new DocumentFault('broken');
  return grid.starts.slice(0, each * planes).map((from, index) => {
    const place = index % each;
    const y = Math.floor(place / across) * grid.height;
    const to = Math.min(tiff.bytes.length, from + (grid.counts[index] ?? Number.POSITIVE_INFINITY));
    if (from >= to) throw new DocumentFault('broken');
    // A tile is always whole. The last strip is as high as the rest.
    const left = directory.has(322) ? grid.height : Math.min(grid.height, height - y);
    const plane = Math.floor(index / each);
    return { x: (place % across) * grid.width, y, width: grid.width, height: left, plane, from, to };
  });
}

/** The whole JPEG of an old page. Null if there is none. */
function oldJpeg({ bytes }: Tiff, directory: Directory): Uint8Array<ArrayBuffer> | null {
  const from = first(directory, 513, 0);
  if (bytes[from] !== 0xff || bytes[from + 1] !== 0xd8) return null;
  return bytes.slice(from, from + first(directory, 514, bytes.length));
}

/** Reads the tags of a page. Throws a DocumentFault if they contradict one another. */
export function pageOf(tiff: Tiff, directory: Directory): Page {
  const samples = first(directory, 277, 1);
  const bits = directory.get(258) ?? [1];
  const isPlanar = first(directory, 284, 1) === 2 && samples > 1;
  if (bits.some((one) => one !== bits[0])) throw unread(`${bits.join('-')} bit`);
  if (samples < 1 || samples > 8) throw unread(`${samples} samples`);
  if ((directory.get(339) ?? []).some((one) => one !== 1 && one !== 4)) throw unread('floating point');
  const compression = first(directory, 259, 1);
  const tables = directory.get(347);
  return {
    ...sizeOf(directory),
    orientation: first(directory, 274, 1),
    compression,
    colour: first(directory, 262, 1),
    bits: bits[0] ?? 1,
    samples,
    isPlanar,
    predictor: first(directory, 317, 1),
    extra: first(directory, 338, 0),
    palette: directory.get(320) ?? [],
    subsampling: directory.get(530) ?? [2, 2],
    isFillReversed: first(directory, 266, 1) === 2,
    faxOptions: first(directory, 292, 0),
    jpegTables: tables ? Uint8Array.from(tables) : null,
    jpeg: compression === 6 ? oldJpeg(tiff, directory) : null,
    pieces: compression === 6 ? [] : piecesOf(tiff, directory, isPlanar ? samples : 1),
  };
}
