import * as UTIF from 'utif2';
import { DocumentFault } from '../types';
import { refuseHuge, whiteCanvas } from './picture';

const number = (page: UTIF.IFD, tag: string): number | undefined => {
  const value = page[tag];
  return Array.isArray(value) && typeof value[0] === 'number' ? value[0] : undefined;
};

/** The pages of a TIFF (TIFF 6.0): directories with a size, small versions of others left out. */
function pagesOf(bytes: ArrayBuffer): UTIF.IFD[] {
  let all: UTIF.IFD[];
  try {
    all = UTIF.decode(bytes);
  } catch {
    throw new DocumentFault('broken');
  }
  const pages = all.filter((one) => number(one, 't256') && number(one, 't257') && !((number(one, 't254') ?? 0) & 1));
  if (pages.length === 0) throw new DocumentFault('broken');
  return pages;
}

const sizeOf = (page: UTIF.IFD) => ({ width: number(page, 't256') ?? 0, height: number(page, 't257') ?? 0 });

export function inspectTiff(bytes: ArrayBuffer) {
  const pages = pagesOf(bytes);
  return { ...sizeOf(pages[0]!), pages: pages.length };
}

/** The matrix that turns a picture as its orientation says (tag 274, EXIF 1–8). */
function turned(orientation: number, width: number, height: number): DOMMatrix2DInit {
  const all: Record<number, [number, number, number, number, number, number]> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, height, 0],
    7: [0, -1, -1, 0, height, width],
    8: [0, -1, 1, 0, 0, width],
  };
  const [a, b, c, d, e, f] = all[orientation] ?? [1, 0, 0, 1, 0, 0];
  return { a, b, c, d, e, f };
}

/** One page of a TIFF (from 1), upright. */
export async function decodeTiff(bytes: ArrayBuffer, which: number): Promise<ImageBitmap> {
  const page = pagesOf(bytes)[which - 1];
  if (!page) throw new DocumentFault('no-page', String(which));
  const { width, height } = sizeOf(page);
  refuseHuge(width, height);
  let rgba: Uint8Array;
  try {
    UTIF.decodeImage(bytes, page);
    rgba = UTIF.toRGBA8(page);
  } catch {
    throw new DocumentFault('broken');
  }
  if (rgba.length < width * height * 4) throw new DocumentFault('broken');
  const pixels = new Uint8ClampedArray(rgba.buffer as ArrayBuffer, rgba.byteOffset, width * height * 4);
  const flat = await createImageBitmap(new ImageData(pixels, width, height));
  const orientation = number(page, 't274') ?? 1;
  if (orientation < 2 || orientation > 8) return flat;
  const across = orientation > 4;
  const { canvas, ctx } = whiteCanvas(across ? height : width, across ? width : height);
  ctx.setTransform(turned(orientation, width, height));
  ctx.drawImage(flat, 0, 0);
  flat.close();
  return canvas.transferToImageBitmap();
}
