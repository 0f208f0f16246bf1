import { typeOfBytes } from '../profile/documents';
import { endings } from '../profile/file-name';
import type { NamedKind } from './types';

/** The kinds of files that a document can be brought as, by MIME type, with their everyday names. */
const names: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/gif': 'GIF',
  'image/bmp': 'BMP',
  'application/pdf': 'PDF',
  'image/heic': 'HEIC',
  'image/avif': 'AVIF',
  'image/webp': 'WebP',
  'image/tiff': 'TIFF',
};

/**
 * For a file input: everything that is taken as it is or offered converted. Also kinds that are refused with advice on
 * what to do.
 */
export const anyKind = [
  ...Object.keys(names).flatMap((type) => [type, ...(endings[type] ?? []).map((one) => `.${one}`)]),
  '.livp',
  '.ofd',
];

export const kindNameOf = (type: string): string => names[type] ?? type;

/** Bytes of a file that typeOfFile needs. A PDF may have up to a kilobyte of something else before it begins. */
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

/**
 * Returns the type of a file by its first bytes (HEAD of them, or all), whatever its name says. Null if it is none of
 * the kinds.
 */
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

/**
 * Returns the kind of a file that typeOfFile does not know, for advice on what to do with it. Null if unknown here too.
 */
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
