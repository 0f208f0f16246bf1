import type { Page, Piece } from './page';

/** The bytes of one line of a piece. */
export const lineOf = ({ bits, samples, isPlanar }: Page, { width }: Piece) =>
  Math.ceil((width * bits * (isPlanar ? 1 : samples)) / 8);

/** Undoes the differences to the sample on the left (TIFF 6.0, section 14), in place. */
export function undoPredictor(bytes: Uint8Array, page: Page, piece: Piece, isLittle: boolean): void {
  const step = page.isPlanar ? 1 : page.samples;
  const line = lineOf(page, piece);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let from = 0; from < bytes.length; from += line) {
    if (page.bits === 8) for (let at = from + step; at < from + line; at++) bytes[at]! += bytes[at - step]!;
    else
      for (let at = from + step * 2; at < from + line; at += 2)
        view.setUint16(at, view.getUint16(at, isLittle) + view.getUint16(at - step * 2, isLittle), isLittle);
  }
}

/** Returns a reader for one sample of a line: 8 bits of grey or colour, or the colour's palette number. */
function makeSampler(
  { bits, colour }: Page,
  isLittle: boolean,
): (bytes: Uint8Array, line: number, index: number) => number {
  if (bits === 8) return (bytes, line, index) => bytes[line + index]!;
  if (bits === 16) return (bytes, line, index) => bytes[line + index * 2 + (isLittle ? 1 : 0)]!;
  const most = (1 << bits) - 1;
  const scale = colour === 3 ? 1 : 255 / most;
  return (bytes, line, index) => {
    const bit = index * bits;
    return ((bytes[line + (bit >> 3)]! >> (8 - bits - (bit & 7))) & most) * scale;
  };
}

/** Writes the samples of a piece into `all`, which holds those of each pixel side by side. */
export function spread(all: Uint8Array, bytes: Uint8Array, page: Page, piece: Piece, isLittle: boolean): void {
  const sample = makeSampler(page, isLittle);
  const each = page.isPlanar ? 1 : page.samples;
  const line = lineOf(page, piece);
  const width = Math.min(piece.width, page.width - piece.x);
  const height = Math.min(piece.height, page.height - piece.y);
  for (let y = 0; y < height; y++) {
    let to = ((piece.y + y) * page.width + piece.x) * page.samples + piece.plane;
    for (let x = 0; x < width; x++, to += page.samples)
      for (let index = 0; index < each; index++) all[to + index] = sample(bytes, y * line, x * each + index);
  }
}
