import type { Text } from '../bilingual';
import { type Field, fieldAt } from './fields';

/** The kinds of files that portals take, by the bytes they begin with. */
const signatures: readonly { type: string; name: string; starts: readonly number[] }[] = [
  { type: 'image/jpeg', name: 'JPG', starts: [0xff, 0xd8, 0xff] },
  { type: 'image/png', name: 'PNG', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/gif', name: 'GIF', starts: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/bmp', name: 'BMP', starts: [0x42, 0x4d] },
  { type: 'application/pdf', name: 'PDF', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

const MiB = 1024 * 1024;

/** Above this a document is taken neither from a file nor from a person. */
export const DOCUMENT_LIMIT = 40 * MiB;

/** IPP takes 8 MB on its identity pages. The copyright form is likely the same (2026-07). */
export const IPP_LIMIT = 8 * MiB;

const pictures = ['image/jpeg', 'image/png'];
const taken: Readonly<Record<NonNullable<Field['takes']>, readonly string[]>> = {
  cpcc: pictures,
  ipp: [...pictures, 'image/bmp', 'image/gif', 'application/pdf'],
  pdf: ['application/pdf'],
};

/** MIME types that the portal takes for the document at a path. */
export const acceptedAt = (path: string): readonly string[] => {
  const { takes } = fieldAt(path);
  return takes ? taken[takes] : [];
};

/** True if the document at a path goes to IPP, whose limit on size is known. */
export const goesToIpp = (path: string): boolean => fieldAt(path).takes === 'ipp';

/** True for papers whose colour the portals ask for: seals and cards. A screenshot and printed material need none. */
export const wantsColour = (path: string): boolean => fieldAt(path).isColour === true;

/**
 * Returns the least pixels along the longer side, 0 for no limit. With fewer, small print cannot be read: an ID card at
 * 180 dpi, an A4 page at 85 dpi.
 */
export const leastSideAt = (path: string): number => fieldAt(path).leastSide ?? 0;

/** The words for MIME types: JPG、PNG. */
export const typeNames = (types: readonly string[]): string[] =>
  signatures.filter(({ type }) => types.includes(type)).map(({ name }) => name);

/**
 * Returns the type of bytes by their content, not by their name. Null if no portal takes them. Needs the first 8 bytes.
 */
export const typeOfBytes = (bytes: Uint8Array): string | null =>
  signatures.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))?.type ?? null;

export const megabytes = (size: number): string => `${(size / MiB).toFixed(1)} MB`;

/** Returns why a file cannot be a document at all, null if it can. */
export function refuseDocument(file: { name: string; size: number; type: string | null }): Text | null {
  if (file.size === 0) return { zh: `「${file.name}」是空文件。`, en: `“${file.name}” is an empty file.` };
  if (file.size > DOCUMENT_LIMIT)
    return {
      zh: `「${file.name}」有 ${megabytes(file.size)}，上限是 ${megabytes(DOCUMENT_LIMIT)}。请先压缩。`,
      en: `“${file.name}” has ${megabytes(file.size)}; the limit is ${megabytes(DOCUMENT_LIMIT)}. Make it smaller first.`,
    };
  if (file.type === null)
    return {
      zh: `「${file.name}」不是 JPG、PNG、GIF、BMP 或 PDF 文件。请换成其中一种。`,
      en: `“${file.name}” is not a JPG, PNG, GIF, BMP or PDF file. Use one of these.`,
    };
  return null;
}
