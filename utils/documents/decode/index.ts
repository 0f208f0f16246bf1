import { inspectJpeg } from '../jpeg';
import { HEAD, typeOfFile } from '../kinds';
import { MADE_SIDE } from '../limits';
import { inspectPng } from '../png';
import { sizeOf } from '../size';
import { DocumentFault, type Inspection } from '../types';
import { decodePicture, onWhite, refuseHuge } from './picture';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function typeOf(blob: Blob): Promise<string> {
  if (blob.size === 0) throw new DocumentFault('empty');
  const type = typeOfFile(await bytesOf(blob.slice(0, HEAD)));
  if (!type) throw new DocumentFault('unknown');
  return type;
}

type Measured = Pick<Inspection, 'width' | 'height'> & Partial<Inspection> & { whole?: boolean };

/** Sizes and pages without decoding a pixel; the heavy libraries are loaded only for the kinds that need them. */
async function measure(blob: Blob, type: string): Promise<Measured | null> {
  switch (type) {
    case 'image/jpeg':
      return inspectJpeg(await bytesOf(blob));
    case 'image/png':
      return inspectPng(await bytesOf(blob));
    case 'image/tiff':
      return (await import('./tiff')).inspectTiff(await blob.arrayBuffer());
    case 'image/heic':
      return (await import('./heic')).inspectHeic(await blob.arrayBuffer());
    case 'application/pdf':
      return (await import('./pdf')).inspectPdf(blob);
    case 'image/avif': {
      // Its size stands deep in boxes; the decoder of the browser has a limit of its own.
      const { width, height } = await decodePicture(blob, type);
      return { width, height };
    }
    default:
      return sizeOf(await bytesOf(blob.slice(0, 64)), type);
  }
}

/** What a file is, or a fault that says why it cannot be worked on: empty, unknown, broken, cut off, too many pixels, encrypted. */
export async function inspect(blob: Blob): Promise<Inspection> {
  const type = await typeOf(blob);
  const found = await measure(blob, type);
  if (!found || found.whole === false) throw new DocumentFault('broken');
  if (type !== 'application/pdf') refuseHuge(found.width, found.height);
  const { pages = 1, orientation = 1, metadata = false } = found;
  const across = type === 'image/jpeg' && orientation > 4;
  const [width, height] = across ? [found.height, found.width] : [found.width, found.height];
  return { type, width, height, pages, orientation, metadata };
}

/** One page of a file (from 1), upright on white, at most `side` pixels long. */
export async function draw(blob: Blob, page = 1, side = MADE_SIDE): Promise<OffscreenCanvas> {
  const { type } = await inspect(blob);
  if (type === 'application/pdf') return (await import('./pdf')).drawPdf(blob, page, side);
  if (type === 'image/tiff')
    return onWhite(await (await import('./tiff')).decodeTiff(await blob.arrayBuffer(), page), side);
  if (type === 'image/heic')
    return onWhite(await (await import('./heic')).decodeHeic(await blob.arrayBuffer(), page), side);
  return onWhite(await decodePicture(blob, type), side);
}
