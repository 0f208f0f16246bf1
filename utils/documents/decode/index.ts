import { inspectJpeg } from '../jpeg';
import { HEAD, isZip, namedKindOf, typeOfFile } from '../kinds';
import { MADE_SIDE } from '../limits';
import { openPacket } from '../packets';
import { inspectPng } from '../png';
import { sizeOf } from '../size';
import { DocumentFault, type Inspection } from '../types';
import { decodePicture, onWhite, refuseHuge } from './picture';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** Returns the file to be worked on with its type. For a live photo that is the picture, not the packet around it. */
async function open(blob: Blob): Promise<{ blob: Blob; type: string; isInside: boolean }> {
  if (blob.size === 0) throw new DocumentFault('empty');
  const head = await bytesOf(blob.slice(0, HEAD));
  const type = typeOfFile(head);
  if (type) return { blob, type, isInside: false };
  const found = isZip(head) ? await openPacket(await bytesOf(blob)) : namedKindOf(head);
  if (!(found instanceof Blob)) throw found ? new DocumentFault('named', found) : new DocumentFault('unknown');
  return { ...(await open(found)), isInside: true };
}

type Measured = Pick<Inspection, 'width' | 'height'> & Partial<Inspection> & { whole?: boolean };

/** Long enough that a transparent corner of a picture shows. */
const GLANCE = 400;

/** True if anything of a picture is transparent. Most pictures with an alpha channel have no transparent pixel. */
async function isClear(blob: Blob, type: string, { width, height }: Pick<Measured, 'width' | 'height'>) {
  refuseHuge(width, height);
  const picture = await decodePicture(blob, type);
  const scale = Math.min(1, GLANCE / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, width * scale), Math.max(1, height * scale));
  const ctx = canvas.getContext('2d');
  ctx?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const { data } = ctx?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  for (let at = 3; at < data.length; at += 4) if (data[at]! < 250) return true;
  return false;
}

async function measurePng(blob: Blob): Promise<Measured | null> {
  const found = inspectPng(await bytesOf(blob));
  if (!found?.whole) return found;
  if (found.isDeep) return { ...found, odd: 'deep' };
  const clear = found.mayBeClear && (await isClear(blob, 'image/png', found));
  return { ...found, odd: clear ? 'alpha' : null };
}

async function measureJpeg(blob: Blob): Promise<Measured | null> {
  const found = inspectJpeg(await bytesOf(blob));
  return found && { ...found, odd: found.components === 4 ? 'cmyk' : null };
}

/** Sizes and pages without decoding a pixel. The heavy libraries are loaded only for the kinds that need them. */
async function measure(blob: Blob, type: string): Promise<Measured | null> {
  switch (type) {
    case 'image/jpeg':
      return measureJpeg(blob);
    case 'image/png':
      return measurePng(blob);
    case 'image/tiff':
      return (await import('./tiff')).inspectTiff(await blob.arrayBuffer());
    case 'image/heic':
      return (await import('./heic')).inspectHeic(await blob.arrayBuffer());
    case 'application/pdf':
      return (await import('./pdf')).inspectPdf(blob);
    case 'image/avif': {
      // Its size is deep in boxes. The decoder of the browser has a limit of its own.
      const { width, height } = await decodePicture(blob, type);
      return { width, height };
    }
    default:
      return sizeOf(await bytesOf(blob.slice(0, 64)), type);
  }
}

/** Returns type and size of a file. Throws a DocumentFault that says why it cannot be worked on. */
export async function inspect(file: Blob): Promise<Inspection> {
  const { blob, type, isInside } = await open(file);
  const found = await measure(blob, type);
  if (!found || found.whole === false) throw new DocumentFault('broken');
  if (type !== 'application/pdf') refuseHuge(found.width, found.height);
  const { pages = 1, orientation = 1, metadata = false, odd = null } = found;
  const across = type === 'image/jpeg' && orientation > 4;
  const [width, height] = across ? [found.height, found.width] : [found.width, found.height];
  return { type, width, height, pages, orientation, metadata, odd, ...(isInside && { inside: blob }) };
}

/** One page of a file (from 1), upright on white, at most `side` pixels long. */
export async function draw(file: Blob, page = 1, side = MADE_SIDE): Promise<OffscreenCanvas> {
  const { blob, type } = await open(file);
  // A picture of two kilobytes may say that it has thousands of millions of pixels.
  if (type !== 'application/pdf') await inspect(blob);
  if (type === 'application/pdf') return (await import('./pdf')).drawPdf(blob, page, side);
  if (type === 'image/tiff')
    return onWhite(await (await import('./tiff')).decodeTiff(await blob.arrayBuffer(), page), side);
  if (type === 'image/heic')
    return onWhite(await (await import('./heic')).decodeHeic(await blob.arrayBuffer(), page), side);
  return onWhite(await decodePicture(blob, type), side);
}
