import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Files for the document slots, made here. Their content is known to the pixel. */

export interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const upload = (name: string, buffer: Buffer): Upload => ({ name, mimeType: 'application/octet-stream', buffer });

/** A file of tests/documents/files. */
export const committed = (name: string): Upload =>
  upload(name, readFileSync(new URL(`./files/${name}`, import.meta.url)));

/** Red, green / blue, yellow: a picture that shows which side is up. */
export const QUARTERS = ['rgb(220, 30, 30)', 'rgb(30, 170, 60)', 'rgb(40, 60, 210)', 'rgb(240, 200, 40)'] as const;

export interface Drawing {
  type: string;
  width: number;
  height: number;
  /** One colour a quarter. Null leaves it transparent. */
  colours?: readonly (string | null)[];
  /** Noise on every pixel, so that it weighs something. */
  noise?: number;
  quality?: number;
}

/** A picture in quarters, encoded by the browser. */
export async function draw(page: Page, name: string, drawing: Drawing): Promise<Upload> {
  const base64 = await page.evaluate(
    async ({ type, width, height, colours, noise, quality }) => {
      const canvas = new OffscreenCanvas(width, height);
      const ctx = canvas.getContext('2d')!;
      for (const [index, colour] of colours.entries()) {
        if (!colour) continue;
        ctx.fillStyle = colour;
        ctx.fillRect((index % 2) * (width / 2), Math.floor(index / 2) * (height / 2), width / 2, height / 2);
      }
      if (noise) {
        const pixels = ctx.getImageData(0, 0, width, height);
        let seed = 1;
        for (let at = 0; at < pixels.data.length; at++) {
          seed = (seed * 1103515245 + 12345) & 0x7fffffff;
          if (at % 4 !== 3) pixels.data[at]! += ((seed >> 16) % noise) - noise / 2;
        }
        ctx.putImageData(pixels, 0, 0);
      }
      const blob = await canvas.convertToBlob({ type, ...(quality && { quality }) });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return btoa(text);
    },
    { noise: 0, quality: 0, colours: QUARTERS as readonly (string | null)[], ...drawing },
  );
  return upload(name, Buffer.from(base64, 'base64'));
}

/** Marks the place in EXIF. Searched for in the bytes afterwards. */
export const CAMERA = 'Beispielkamera 7';

const entry = (tag: number, type: number, count: number, value: number) => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
};

/** The same JPEG as a phone writes it: an orientation (EXIF 1–8), a camera, a place (24°28′ N). */
export function withExif({ name, buffer }: Upload, orientation: number): Upload {
  const camera = Buffer.from(`${CAMERA}\0`);
  const first = 8;
  const after = first + 2 + 3 * 12 + 4;
  const gps = after + camera.length;
  const numbers = gps + 2 + 2 * 12 + 4;
  const tiff = Buffer.concat([
    Buffer.from('II*\0'),
    Buffer.from([first, 0, 0, 0, 3, 0]),
    entry(0x0110, 2, camera.length, after),
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, gps),
    Buffer.alloc(4),
    camera,
    Buffer.from([2, 0]),
    entry(0x0001, 2, 2, 'N'.charCodeAt(0)),
    entry(0x0002, 5, 3, numbers),
    Buffer.alloc(4),
    Buffer.from(Uint32Array.of(24, 1, 28, 1, 0, 1).buffer),
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
  return upload(name, Buffer.concat([buffer.subarray(0, 2), head, body, buffer.subarray(2)]));
}

const quarter = (x: number, y: number, width: number, height: number) =>
  QUARTERS[(x >= width / 2 ? 1 : 0) + (y >= height / 2 ? 2 : 0)]!.match(/\d+/g)!.map(Number);

/** An uncompressed 24-bit BMP in quarters. */
export function bmp(name: string, width: number, height: number): Upload {
  const line = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + line * height);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [r = 0, g = 0, b = 0] = quarter(x, y, width, height);
      bytes.set([b, g, r], 54 + (height - 1 - y) * line + x * 3);
    }
  }
  return upload(name, bytes);
}

/** An uncompressed RGB TIFF, a page for each colour. */
export function tiff(name: string, pages: readonly [number, number, number][], width = 600, height = 400): Upload {
  const parts: Buffer[] = [];
  let at = 8;
  pages.forEach((colour, index) => {
    const pixels = Buffer.alloc(width * height * 3);
    for (let pixel = 0; pixel < pixels.length; pixel += 3) pixels.set(colour, pixel);
    const bits = at + pixels.length;
    const directory = bits + 6;
    const rows = [
      entry(256, 4, 1, width),
      entry(257, 4, 1, height),
      entry(258, 3, 3, bits),
      entry(259, 3, 1, 1),
      entry(262, 3, 1, 2),
      entry(273, 4, 1, at),
      entry(277, 3, 1, 3),
      entry(278, 4, 1, height),
      entry(279, 4, 1, pixels.length),
    ];
    const next = Buffer.alloc(4);
    const size = pixels.length + 6 + 2 + rows.length * 12 + 4;
    // The next page's directory begins here: behind its pixels and bits.
    if (index < pages.length - 1) next.writeUInt32LE(at + size + pixels.length + 6);
    parts.push(pixels, Buffer.from([8, 0, 8, 0, 8, 0]), Buffer.from([rows.length, 0]), ...rows, next);
    if (index === 0) {
      const head = Buffer.from('II*\0\0\0\0\0');
      head.writeUInt32LE(directory, 4);
      parts.unshift(head);
    }
    at += size;
  });
  return upload(name, Buffer.concat(parts));
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  // Browsers check the sums of the header only when they decode, which nobody may do with this.
  return Buffer.concat([head, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** A PNG of so many pixels, black, that weighs next to nothing. A decoder of it fills the memory. */
export function bomb(name: string, width: number, height: number): Upload {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const data = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * Math.min(height, 2000)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return upload(
    name,
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]),
  );
}

export interface PdfPage {
  /** In points. */
  size: [number, number];
  /** RGB from 0 to 1, over the lower left quarter. */
  colour: [number, number, number];
  /** Chinese text in a font that is not embedded. */
  text?: string;
}

/** A PDF with a page for each entry. */
export function pdf(name: string, pages: readonly PdfPage[]): Upload {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push(
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font ' +
      '/Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> ' +
      '/DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] ' +
      '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>',
  );
  pages.forEach(({ size: [width, height], colour, text = '' }, index) => {
    const letters = [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    const write = text ? `BT /F1 48 Tf 60 ${height - 120} Td 0 0 0 rg <${letters}> Tj ET` : '';
    const content = `${colour.join(' ')} rg 0 0 ${width / 2} ${height / 2} re f ${write}`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return upload(name, Buffer.from(text, 'latin1'));
}
