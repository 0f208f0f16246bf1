import { DocumentFault } from '../../types';
import { decodePicture, refuseHuge, whiteCanvas } from '../picture';
import { asPdf, isForPdf } from './as-pdf';
import { toRgba } from './colours';
import { readTiff, type Tiff } from './directory';
import { type Page, pageOf, pagesOf, sizeOf, unread } from './page';
import { lineOf, spread, undoPredictor } from './samples';
import { unpackers } from './unpack';

/** Size of the first page, and how many there are. Throws for a first page that could not be decoded. */
export function inspectTiff(bytes: ArrayBuffer) {
  const tiff = readTiff(bytes);
  const pages = pagesOf(tiff);
  refuseUnread(pageOf(tiff, pages[0]!));
  return { ...sizeOf(pages[0]!), pages: pages.length };
}

/** Refuses pages that no decoder here reads correctly, before anything is unpacked. */
function refuseUnread(page: Page): void {
  const { compression, bits, predictor, isPlanar, colour } = page;
  if (page.jpeg || isForPdf(page)) return;
  if (!unpackers[compression]) throw unread(`compression ${compression}`);
  if (![1, 2, 4, 8, 16].includes(bits)) throw unread(`${bits} bit`);
  if (predictor !== 1 && (predictor !== 2 || bits < 8)) throw unread(`predictor ${predictor}`);
  if (page.isFillReversed || (isPlanar && bits < 8)) throw unread('bit order');
  // If there are fewer colours than pixels, the samples have another order.
  if (colour === 6 && page.subsampling.some((one) => one !== 1)) throw unread('YCbCr');
}

async function decodeSamples(tiff: Tiff, page: Page): Promise<ImageBitmap> {
  const unpack = unpackers[page.compression]!;
  const all = new Uint8Array(page.width * page.height * page.samples);
  for (const piece of page.pieces) {
    const bytes = await unpack(tiff.bytes.slice(piece.from, piece.to), lineOf(page, piece) * piece.height);
    if (page.predictor === 2) undoPredictor(bytes, page, piece, tiff.isLittle);
    spread(all, bytes, page, piece, tiff.isLittle);
  }
  return createImageBitmap(new ImageData(toRgba(all, page), page.width, page.height));
}

async function decodeOldJpeg(page: Page, jpeg: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const picture = await decodePicture(new Blob([jpeg]), 'image/jpeg');
  if (picture.width !== page.width || picture.height !== page.height) throw unread('JPEG');
  return picture;
}

async function decodeFlat(tiff: Tiff, page: Page): Promise<ImageBitmap> {
  if (page.jpeg) return decodeOldJpeg(page, page.jpeg);
  if (!isForPdf(page)) return decodeSamples(tiff, page);
  const { drawExact } = await import('../pdf');
  return (await drawExact(await asPdf(tiff, page))).transferToImageBitmap();
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

/** One page of a TIFF (from 1), upright. Throws a DocumentFault for a kind that is not read surely. */
export async function decodeTiff(buffer: ArrayBuffer, which: number): Promise<ImageBitmap> {
  const tiff = readTiff(buffer);
  const directory = pagesOf(tiff)[which - 1];
  if (!directory) throw new DocumentFault('no-page', String(which));
  const { width, height } = sizeOf(directory);
  refuseHuge(width, height);
  const page = pageOf(tiff, directory);
  refuseUnread(page);
  const flat = await decodeFlat(tiff, page);
  const { orientation } = page;
  if (orientation < 2 || orientation > 8) return flat;
  const across = orientation > 4;
  const { canvas, ctx } = whiteCanvas(across ? height : width, across ? width : height);
  ctx.setTransform(turned(orientation, width, height));
  ctx.drawImage(flat, 0, 0);
  flat.close();
  return canvas.transferToImageBitmap();
}
