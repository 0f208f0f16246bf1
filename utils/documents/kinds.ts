import { typeOfBytes } from '../profile/documents';

/** The kinds of files that a document can be brought as, by MIME type. */
export interface Kind {
  type: string;
  /** What people call it. */
  name: string;
  /** The first is what a corrected name ends in. */
  endings: readonly string[];
}

const kinds: readonly Kind[] = [
  { type: 'image/jpeg', name: 'JPG', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  { type: 'image/png', name: 'PNG', endings: ['png'] },
  { type: 'image/gif', name: 'GIF', endings: ['gif'] },
  { type: 'image/bmp', name: 'BMP', endings: ['bmp', 'dib'] },
  { type: 'application/pdf', name: 'PDF', endings: ['pdf'] },
  { type: 'image/heic', name: 'HEIC', endings: ['heic', 'heif', 'hif'] },
  { type: 'image/avif', name: 'AVIF', endings: ['avif'] },
  { type: 'image/webp', name: 'WebP', endings: ['webp'] },
  { type: 'image/tiff', name: 'TIFF', endings: ['tif', 'tiff'] },
];

/** For a file input: everything that is taken as it is or offered converted. */
export const anyKind = kinds.flatMap(({ type, endings }) => [type, ...endings.map((one) => `.${one}`)]);

export const kindOf = (type: string): Kind | undefined => kinds.find((one) => one.type === type);

/** How many bytes of a file typeOfFile needs. A PDF may have up to a kilobyte of something else before it begins. */
export const HEAD = 1024;

const word = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Brands of ISO 14496-12 files, from their first box: the major one, then the compatible ones. */
function typeOfBrands(head: Uint8Array): string | null {
  const size = new DataView(head.buffer, head.byteOffset).getUint32(0);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= Math.min(size, head.length); at += 4) if (at !== 12) brands.push(word(head, at, at + 4));
  if (brands.some((one) => one === 'avif' || one === 'avis')) return 'image/avif';
  return brands.some((one) => /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(one)) ? 'image/heic' : null;
}

/** What a file is by its first bytes (HEAD of them, or all), whatever its name says; null for what is none of the kinds. */
export function typeOfFile(head: Uint8Array): string | null {
  const known = typeOfBytes(head);
  if (known) return known;
  if (head.length < 12) return null;
  if (word(head, 4, 8) === 'ftyp') return typeOfBrands(head);
  if (word(head, 0, 4) === 'RIFF' && word(head, 8, 12) === 'WEBP') return 'image/webp';
  if (/^(II\*\0|MM\0\*|II\+\0|MM\0\+)$/.test(word(head, 0, 4))) return 'image/tiff';
  return word(head, 0, HEAD).includes('%PDF-') ? 'application/pdf' : null;
}

/** The name with the ending that its bytes call for; `mark` stands before the ending. At most 200 characters. */
export function nameFor(name: string, type: string, mark = ''): string {
  const kind = kindOf(type);
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1).toLowerCase();
  const right = dot > 0 && kind?.endings.includes(ending);
  if (!kind || (right && !mark)) return name.slice(-200);
  // Only what is an ending of a file is taken off: "v1.0" is part of the name.
  const known = dot > 0 && /^[a-z]{3,5}$/.test(ending);
  const stem = (known ? name.slice(0, dot) : name).slice(0, 180) || 'document';
  return `${stem}${mark}.${right ? ending : kind.endings[0]}`;
}
