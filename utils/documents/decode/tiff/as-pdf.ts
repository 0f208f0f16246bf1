import { inspectJpeg } from '../../jpeg';
import { DocumentFault } from '../../types';
import type { Tiff } from './directory';
import { type Page, type Piece, unread } from './page';

type Bytes = Uint8Array<ArrayBuffer>;

const JPEG = 7;

/** The compressions that PDF.js decodes: fax in its three kinds, and JPEG in pieces. */
export const isForPdf = ({ compression }: Page) => [2, 3, 4, JPEG].includes(compression);

/** The bits of each byte the other way round, as some fax machines write them (tag 266). */
const reversed = (bytes: Bytes) =>
  bytes.map((byte) => {
    let out = 0;
    for (let bit = 0; bit < 8; bit++) out |= ((byte >> bit) & 1) << (7 - bit);
    return out;
  });

const yes = (is: unknown) => (is ? 'true' : 'false');

/** Entries of a fax picture: ITU-T T.4 in one dimension (2), in one or two (3), T.6 (4). */
function fax(page: Page, { width, height }: Piece): string {
  if (page.bits !== 1 || page.samples !== 1 || page.colour > 1) throw unread('fax');
  const dimensions = page.compression === 4 ? -1 : page.compression === 3 ? page.faxOptions & 1 : 0;
  const parameters = `/K ${dimensions} /Columns ${width} /Rows ${height} /EndOfBlock false /EncodedByteAlign ${yes(page.compression === 2)} /BlackIs1 ${yes(page.colour === 1)}`;
  return `/Width ${width} /Height ${height} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << ${parameters} >>`;
}

/** Paint as plain light: PDF.js would reckon DeviceCMYK with a press in mind, which viewers of TIFF do not. */
const LIGHT =
  '{ 1 exch sub dup 4 index 1 exch sub mul 1 index 4 index 1 exch sub mul 2 index 4 index 1 exch sub mul 7 3 roll pop pop pop pop }';
const FUNCTION = `<< /FunctionType 4 /Domain [0 1 0 1 0 1 0 1] /Range [0 1 0 1 0 1] /Length ${LIGHT.length} >>\nstream\n${LIGHT}\nendstream`;
const PAINT = '[/DeviceN [/Cyan /Magenta /Yellow /Black] /DeviceRGB 4 0 R]';

const spaces: Readonly<Record<number, string>> = {
  0: '/DeviceGray',
  1: '/DeviceGray',
  2: '/DeviceRGB',
  5: PAINT,
  6: '/DeviceRGB',
};

/** Entries of a JPEG picture. Its own header says how large it is. */
function jpeg(page: Page, bytes: Bytes): string {
  const found = inspectJpeg(bytes);
  if (!found?.whole || page.bits !== 8) throw new DocumentFault('broken');
  const space = spaces[page.colour];
  if (!space || page.isPlanar) throw unread('JPEG');
  const decode = page.colour === 0 ? ' /Decode [1 0]' : '';
  return `/Width ${found.width} /Height ${found.height} /BitsPerComponent 8 /ColorSpace ${space}${decode} /Filter /DCTDecode /DecodeParms << /ColorTransform ${page.colour === 6 ? 1 : 0} >>`;
}

const join = async (...parts: Bytes[]): Promise<Bytes> => new Uint8Array(await new Blob(parts).arrayBuffer());

/** The JPEG of one piece, with the tables that all pieces share in front (TIFF Technical Note 2). */
const wholeJpeg = (tables: Bytes | null, piece: Bytes): Promise<Bytes> =>
  tables && tables.length > 4 ? join(tables.slice(0, -2), piece.slice(2)) : join(piece);

async function image({ bytes }: Tiff, page: Page, piece: Piece): Promise<[string, Bytes]> {
  const packed = bytes.slice(piece.from, piece.to);
  if (page.compression !== JPEG) return [fax(page, piece), page.isFillReversed ? reversed(packed) : packed];
  const whole = await wholeJpeg(page.jpegTables, packed);
  return [jpeg(page, whole), whole];
}

const ascii = (text: string) => new TextEncoder().encode(text);

/** A PDF of one page that shows the pieces where they belong, a point for a pixel. */
export async function asPdf(tiff: Tiff, page: Page): Promise<Blob> {
  const images = await Promise.all(page.pieces.map((piece) => image(tiff, page, piece)));
  const names = page.pieces.map((_, index) => `/I${index} ${6 + index} 0 R`).join(' ');
  const content = page.pieces
    .map(
      ({ x, y, width, height }, index) =>
        `q ${width} 0 0 ${height} ${x} ${page.height - y - height} cm /I${index} Do Q`,
    )
    .join('\n');
  const objects: Bytes[][] = [
    [ascii('<< /Type /Catalog /Pages 2 0 R >>')],
    [ascii('<< /Type /Pages /Kids [3 0 R] /Count 1 >>')],
    [
      ascii(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 5 0 R /Resources << /XObject << ${names} >> >> >>`,
      ),
    ],
    [ascii(FUNCTION)],
    [ascii(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)],
    ...images.map(([entries, data]) => [
      ascii(`<< /Type /XObject /Subtype /Image ${entries} /Length ${data.length} >>\nstream\n`),
      data,
      ascii('\nendstream'),
    ]),
  ];
  return write(objects);
}

/** Numbers the objects and says where each begins. */
function write(objects: readonly Bytes[][]): Blob {
  const parts: Bytes[] = [ascii('%PDF-1.4\n')];
  let size = parts[0]!.length;
  const starts = objects.map((object, index) => {
    const start = size;
    const all = [ascii(`${index + 1} 0 obj\n`), ...object, ascii('\nendobj\n')];
    for (const one of all) size += one.length;
    parts.push(...all);
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${starts.join('')}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`;
  return new Blob([...parts, ascii(table)], { type: 'application/pdf' });
}
