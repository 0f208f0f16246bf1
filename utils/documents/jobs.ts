import { draw, inspect } from './decode';
import { onWhite } from './decode/picture';
import { fit } from './fit';
import { isGrey } from './grey';
import { stripJpeg } from './jpeg';
import { drawMark } from './mark';
import { stripPng } from './png';
import { DocumentFault, type Job, type Look, type Made, type Report, type Results } from './types';

const THUMBNAIL = 256;
const MEASURE = 400;
/**
 * Up to so many pixels a PNG stays a PNG under a watermark. A larger photograph would weigh tens of megabytes as PNG.
 */
const PNG_PIXELS = 6_000_000;

const madeOf = ({ width, height }: OffscreenCanvas, blob: Blob): Made => ({ blob, width, height });
const jpegOf = (canvas: OffscreenCanvas, quality: number) => canvas.convertToBlob({ type: 'image/jpeg', quality });

async function scaled(canvas: OffscreenCanvas, scale: number): Promise<OffscreenCanvas> {
  const side = Math.round(Math.max(canvas.width, canvas.height) * scale);
  return onWhite(await createImageBitmap(canvas), side);
}

/** The canvas as a JPEG of at most `limit` bytes. */
async function encode(canvas: OffscreenCanvas, limit: number, report: Report): Promise<Made> {
  let current = { scale: 1, canvas };
  let tries = 0;
  const blob = await fit(async (scale, quality) => {
    report('encoding', Math.min(0.95, 0.6 + 0.06 * tries++));
    if (current.scale !== scale) current = { scale, canvas: await scaled(canvas, scale) };
    return jpegOf(current.canvas, quality);
  }, limit);
  if (!blob) throw new DocumentFault('memory');
  const { width, height } = await createImageBitmap(blob);
  return { blob, width, height };
}

async function look(blob: Blob): Promise<Look> {
  const { type, width, height, pages } = await inspect(blob);
  const canvas = await draw(blob, 1, MEASURE);
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  const grey = pixels ? isGrey(pixels.data) : false;
  const small = await scaled(canvas, Math.min(1, THUMBNAIL / Math.max(canvas.width, canvas.height)));
  const thumbnail = await jpegOf(small, 0.8);
  // Points of a PDF say nothing about its sharpness.
  const size = type === 'application/pdf' ? {} : { width, height };
  return { thumbnail, seen: { ...size, grey, pages } };
}

async function strip(blob: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { type } = await inspect(blob);
  return new Blob(type === 'image/png' ? stripPng(bytes) : stripJpeg(bytes), { type });
}

async function mark(job: Extract<Job, { do: 'mark' }>, report: Report): Promise<Made> {
  const { type, width, height } = await inspect(job.blob);
  const canvas = await draw(job.blob, 1, Number.POSITIVE_INFINITY);
  report('drawing', 0.5);
  drawMark(canvas, job.paper, job.look);
  if (type === 'image/png' && width * height <= PNG_PIXELS) {
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    if (blob.size <= job.limit) return madeOf(canvas, blob);
  }
  return encode(canvas, job.limit, report);
}

/** Does one job in the worker. Throws a DocumentFault for trouble with the file. */
export async function perform<J extends Job>(job: J, report: Report): Promise<Results[J['do']]>;
export async function perform(job: Job, report: Report): Promise<Results[Job['do']]> {
  report('reading', 0.05);
  switch (job.do) {
    case 'inspect':
      return inspect(job.blob);
    case 'strip':
      return strip(job.blob);
    case 'look':
      return look(job.blob);
    case 'mark':
      return mark(job, report);
    case 'page': {
      report('decoding', 0.2);
      const canvas = await draw(job.blob, job.page, job.side);
      return madeOf(canvas, await jpegOf(canvas, 0.85));
    }
    case 'convert': {
      report('decoding', 0.2);
      const canvas = await draw(job.blob, job.page);
      return encode(canvas, job.limit, report);
    }
  }
}
