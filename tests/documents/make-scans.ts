import { deflateSync } from 'node:zlib';
import { QUARTERS, type Upload } from './make';

/** Scans and packets as machines make them. Their content is known to the pixel. */

const upload = (name: string, buffer: Buffer): Upload => ({ name, mimeType: 'application/octet-stream', buffer });
const rgbs = QUARTERS.map((colour) => colour.match(/\d+/g)!.map(Number));

/** A PDF whose only red is a seal over the upper right quarter, drawn by an annotation with these flags. */
export function sealed(name: string, subtype: 'Stamp' | 'Widget', flags: number | null): Upload {
  const kind = subtype === 'Widget' ? '/Widget /FT /Sig /T (Seal)' : '/Stamp';
  const drawing = '1 0 0 rg 0 0 200 300 re f';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /SigFlags 3 >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Annots [4 0 R] >>',
    `<< /Type /Annot /Subtype ${kind} /Rect [200 300 400 600] ${flags === null ? '' : `/F ${flags}`} /AP << /N 5 0 R >> >>`,
    `<< /Type /XObject /Subtype /Form /BBox [0 0 200 300] /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ];
  return upload(name, pdfOf(objects));
}

/** Forms that draw forms: 200 bytes a level, ten times the operators with each. */
export function nested(name: string, depth: number): Upload {
  const ten = '/F Do '.repeat(10);
  const form = (level: number) => {
    const content = level === depth ? '0 0 10 10 re f' : ten;
    const inner = level === depth ? '' : `/XObject << /F ${6 + level} 0 R >>`;
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << ${inner} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  };
  return upload(
    name,
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>',
      `<< /Length ${ten.length} >>\nstream\n${ten}\nendstream`,
      ...Array.from({ length: depth + 1 }, (_, level) => form(level)),
    ]),
  );
}

function pdfOf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${starts.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const segment = (marker: number, body: readonly number[]) => [0xff, marker, 0, body.length + 2, ...body];

/**
 * Makes a baseline JPEG of flat blocks (8 × 8), each with one value for every component, without any transform of
 * colours. Three components are red, green and blue. Four are paint, inverted, as Adobe's programs write them.
 */
export function flatJpeg(
  columns: number,
  rows: number,
  at: (column: number, row: number) => readonly number[],
): Buffer {
  const count = at(0, 0).length;
  const each = Array.from({ length: count }, (_, index) => index);
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  const before = each.map(() => 0);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (const index of each) {
        const level = at(column, row)[index]! - 128;
        const step = level - before[index]!;
        before[index] = level;
        const length = step === 0 ? 0 : 32 - Math.clz32(Math.abs(step));
        // Lengths have codes of four bits, and the end of a block has one bit.
        put(length, 4);
        put(step < 0 ? step + (1 << length) - 1 : step, length);
        put(0, 1);
      }
  while (bits.length % 8) bits.push(1);
  const data: number[] = [];
  for (let bit = 0; bit < bits.length; bit += 8) {
    const byte = Number.parseInt(bits.slice(bit, bit + 8).join(''), 2);
    data.push(byte, ...(byte === 0xff ? [0] : []));
  }
  const lengths = (length: number, codes: number) =>
    Array.from({ length: 16 }, (_, n) => (n === length - 1 ? codes : 0));
  const [width, height] = [columns * 8, rows * 8];
  return Buffer.from([
    ...[0xff, 0xd8],
    ...segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 8)]),
    ...segment(0xc0, [
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      count,
      ...each.flatMap((n) => [n + 1, 0x11, 0]),
    ]),
    ...segment(0xc4, [0x00, ...lengths(4, 10), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ...segment(0xc4, [0x10, ...lengths(1, 1), 0]),
    ...segment(0xda, [count, ...each.flatMap((n) => [n + 1, 0]), 0, 63, 0]),
    ...data,
    ...[0xff, 0xd9],
  ]);
}

const paint = (rgb: readonly number[]) => [...rgb.map((value) => 255 - value), 0];
const quarterOf = (x: number, y: number) => rgbs[(x >= 0.5 ? 1 : 0) + (y >= 0.5 ? 2 : 0)]!;

/** A photograph from a print shop: quarters in CMYK, inverted. */
export const cmykJpeg = (name: string): Upload =>
  upload(
    name,
    flatJpeg(150, 100, (x, y) => paint(quarterOf(x / 150, y / 100)).map((value) => 255 - value)),
  );

export interface Make {
  /** Returns the samples of a pixel of a colour, from 0 to 255. */
  samples(rgb: readonly number[]): number[];
  colour: number;
  bits?: 8 | 16;
  isPlanar?: boolean;
  tile?: number;
  pack?: 'deflate' | 'packbits' | 'jpeg';
  isBig?: boolean;
  extra?: number;
  predictor?: 2;
}

const WIDTH = 640;
const HEIGHT = 320;

/** PackBits of runs, as long as they come. */
function packBits(bytes: Buffer): Buffer {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    let run = 1;
    while (run < 128 && bytes[at + run] === bytes[at]) run++;
    out.push(...(run > 1 ? [257 - run, bytes[at]!] : [0, bytes[at]!]));
    at += run;
  }
  return Buffer.from(out);
}

/** A TIFF of 640 × 320 in quarters, made as the options say. */
export function scan(name: string, make: Make): Upload {
  const { samples, colour, bits = 8, isPlanar = false, tile, pack, isBig = false, extra, predictor } = make;
  const count = samples([0, 0, 0]).length;
  const [wide, high] = tile ? [tile, tile] : [WIDTH, 80];
  const at = (x: number, y: number) => samples(quarterOf(x / WIDTH, y / HEIGHT));
  const piece = (left: number, top: number, plane: number | null): Buffer => {
    if (pack === 'jpeg') return flatJpeg(wide / 8, high / 8, (x, y) => at(left + x * 8, top + y * 8));
    const values: number[] = [];
    for (let y = top; y < top + high; y++)
      for (let x = left; x < left + wide; x++) {
        const here = at(x, y);
        const before = predictor && x > left ? at(x - 1, y) : here.map(() => 0);
        const steps = here.map((value, index) => (value - before[index]!) & 255);
        values.push(...(plane === null ? steps : [steps[plane]!]));
      }
    const bytes = Buffer.from(bits === 16 ? values.flatMap((value) => [value, value]) : values);
    return pack === 'deflate' ? deflateSync(bytes) : pack === 'packbits' ? packBits(bytes) : bytes;
  };
  const pieces: Buffer[] = [];
  for (const plane of isPlanar ? Array.from({ length: count }, (_, index) => index) : [null])
    for (let y = 0; y < HEIGHT; y += high) for (let x = 0; x < WIDTH; x += wide) pieces.push(piece(x, y, plane));
  const compression = { deflate: 8, packbits: 32773, jpeg: 7, none: 1 }[pack ?? 'none'];
  return upload(
    name,
    tiffOf(isBig, pieces, [
      [256, [WIDTH]],
      [257, [HEIGHT]],
      [258, Array.from({ length: count }, () => bits)],
      [259, [compression]],
      [262, [colour]],
      [277, [count]],
      ...(tile
        ? ([
            [322, [tile]],
            [323, [tile]],
          ] as [number, number[]][])
        : ([[278, [80]]] as [number, number[]][])),
      [284, [isPlanar ? 2 : 1]],
      ...(predictor ? ([[317, [2]]] as [number, number[]][]) : []),
      ...(extra ? ([[338, [extra]]] as [number, number[]][]) : []),
    ]),
  );
}

/** Header, pieces, and one directory whose values are all LONG, at the end. */
function tiffOf(isBig: boolean, pieces: readonly Buffer[], tags: [number, number[]][]): Buffer {
  const isTiled = tags.some(([tag]) => tag === 322);
  const start = isBig ? 16 : 8;
  let at = start;
  const starts = pieces.map(({ length }) => {
    at += length;
    return at - length;
  });
  const all = [...tags, [isTiled ? 324 : 273, starts], [isTiled ? 325 : 279, pieces.map(({ length }) => length)]] as [
    number,
    number[],
  ][];
  all.sort(([one], [other]) => one - other);
  const room = isBig ? 8 : 4;
  const number = (value: number, size: number) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUIntLE(value, 0, Math.min(size, 6));
    return bytes;
  };
  const far: Buffer[] = [];
  const entries = all.map(([tag, values]) => {
    const body = Buffer.concat(values.map((value) => number(value, 4)));
    const head = [number(tag, 2), number(4, 2), number(values.length, room)];
    if (body.length <= room) return Buffer.concat([...head, body, Buffer.alloc(room - body.length)]);
    far.push(body);
    at += body.length;
    return Buffer.concat([...head, number(at - body.length, room)]);
  });
  const head = isBig
    ? Buffer.concat([Buffer.from('II\x2b\0\x08\0\0\0', 'latin1'), number(at, 8)])
    : Buffer.concat([Buffer.from('II*\0'), number(at, 4)]);
  return Buffer.concat([head, ...pieces, ...far, number(all.length, isBig ? 8 : 2), ...entries, Buffer.alloc(room)]);
}

/** A zip archive of files that are only stored. */
export function zip(name: string, files: Readonly<Record<string, Buffer>>): Upload {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, body] of Object.entries(files)) {
    const title = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(title.length, 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 0, 'latin1');
    common.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, title);
    parts.push(Buffer.from('PK\x03\x04'), common, title, body);
    at += 30 + title.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return upload(name, Buffer.concat([...parts, ...directory, end]));
}
