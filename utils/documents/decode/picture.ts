import { PIXEL_LIMIT } from '../limits';
import { DocumentFault } from '../types';

/** Refuses a picture that needs more memory than a browser should give to one page. */
export function refuseHuge(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw new DocumentFault('broken');
  if (width * height > PIXEL_LIMIT) throw new DocumentFault('huge', `${width} × ${height}`);
}

/** A canvas with a white ground, for transparent pictures. At most `side` pixels long. */
export function whiteCanvas(width: number, height: number, side = Number.POSITIVE_INFINITY) {
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const ctx = canvas.getContext('2d', { alpha: false });
  if (!ctx) throw new DocumentFault('memory');
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.imageSmoothingQuality = 'high';
  return { canvas, ctx };
}

/** Draws a picture on white, scaled down to at most `side`. The picture is closed. */
export async function onWhite(picture: ImageBitmap, side?: number): Promise<OffscreenCanvas> {
  const { canvas, ctx } = whiteCanvas(picture.width, picture.height, side);
  const { width, height } = canvas;
  if (width === picture.width) ctx.drawImage(picture, 0, 0);
  else {
    const small = await createImageBitmap(picture, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });
    ctx.drawImage(small, 0, 0);
    small.close();
  }
  picture.close();
  return canvas;
}

/** Decodes the types that the browser knows: JPEG (turned as its EXIF says), PNG, GIF, BMP, WebP, AVIF. */
export async function decodePicture(blob: Blob, type: string): Promise<ImageBitmap> {
  const picture = await createImageBitmap(blob.slice(0, blob.size, type), { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (!picture) throw new DocumentFault('broken');
  return picture;
}
