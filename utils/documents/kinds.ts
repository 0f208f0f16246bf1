import { typeOfBytes } from '../profile/documents';
import type { NamedKind } from './types';

/** The kinds of files that a document can be brought as, by MIME type. */
export interface Kind {
  type: string;
  /** What people call it. */
  name: string;
  /** The first is what a corrected name ends in. */
  endings: readonly string[];
  /** Other endings that portals let through (「请上传jpg、png、jpeg格式」, by the name, in lower case). */
  alsoTaken?: readonly string[];
}

const kinds: readonly Kind[] = [
  { type: 'image/jpeg', name: 'JPG', endings: ['jpg', 'jpeg', 'jpe', 'jfif', 'pjpeg', 'pjp'], alsoTaken: ['jpeg'] },
  { type: 'image/png', name: 'PNG', endings: ['png'] },
  { type: 'image/gif', name: 'GIF', endings: ['gif'] },
  { type: 'image/bmp', name: 'BMP', endings: ['bmp', 'dib'] },
  { type: 'application/pdf', name: 'PDF', endings: ['pdf'] },
  { type: 'image/heic', name: 'HEIC', endings: ['heic', 'heif', 'hif'] },
  { type: 'image/avif', name: 'AVIF', endings: ['avif'] },
  { type: 'image/webp', name: 'WebP', endings: ['webp'] },
  { type: 'image/tiff', name: 'TIFF', endings: ['tif', 'tiff'] },
];

/** For a file input: everything that is taken as it is or offered converted, and what is at least told what to do with it. */
export const anyKind = [
  ...kinds.flatMap(({ type, endings }) => [type, ...endings.map((one) => `.${one}`)]),
  '.livp',
  '.ofd',
];

export const isKnownEnding = (ending: string): boolean => kinds.some(({ endings }) => endings.includes(ending));

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

/** Beginnings of files that are known, and not read. */
const signatures: readonly { kind: NamedKind; at: number; starts: readonly string[] }[] = [
  { kind: 'writing', at: 0, starts: ['\xd0\xcf\x11\xe0'] },
  { kind: 'archive', at: 0, starts: ['Rar!', '7z\xbc\xaf', '\x1f\x8b'] },
  { kind: 'film', at: 4, starts: ['ftyp', 'moov', 'mdat', 'wide'] },
  { kind: 'drawing', at: 0, starts: ['8BPS', '%!PS', '\xff\x0a'] },
  { kind: 'drawing', at: 4, starts: ['JXL ', 'jP  '] },
];

/** What a file is that typeOfFile does not know: for a word of what to do with it. Null for the truly unknown. */
export function namedKindOf(head: Uint8Array): NamedKind | null {
  const known = signatures.find(({ at, starts }) => starts.some((one) => word(head, at, at + one.length) === one));
  if (known) return known.kind;
  const text = word(head, 0, HEAD)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (text.startsWith('<') && text.includes('<svg')) return 'drawing';
  return /^<(!doctype html|html|head|meta)/.test(text) ? 'web' : null;
}

export const isZip = (head: Uint8Array): boolean => ['PK\x03\x04', 'PK\x05\x06'].includes(word(head, 0, 4));
