/** A PNG chunk with its place in the file (W3C PNG, 5.3). */
interface Chunk {
  name: string;
  from: number;
  to: number;
}

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const to = at + 12 + view.getUint32(at);
    if (to > bytes.length) break;
    chunks.push({ name: text(bytes, at + 4, at + 8), from: at, to });
    at = to;
  }
  return chunks;
}

/** EXIF, and texts that carry XMP or EXIF. A note of the program that made the picture may stay. */
const isPrivate = (bytes: Uint8Array, { name, from }: Chunk) =>
  name === 'eXIf' ||
  (/^[itz]T?Xt$/i.test(name) && /^(XML:com\.adobe\.xmp|Raw profile type)/.test(text(bytes, from + 8, from + 40)));

/** Returns size, whether private data comes along, and whether the picture is whole. Null for no PNG. */
export function inspectPng(bytes: Uint8Array) {
  const chunks = chunksOf(bytes);
  const [head] = chunks;
  if (head?.name !== 'IHDR') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + head.from);
  return {
    width: view.getUint32(8),
    height: view.getUint32(12),
    isDeep: view.getUint8(16) === 16,
    // Colour types 4 and 6 have an alpha channel. TRNS makes single colours transparent.
    mayBeClear: (view.getUint8(17) & 4) !== 0 || chunks.some(({ name }) => name === 'tRNS'),
    whole: chunks.some(({ name }) => name === 'IEND'),
    metadata: chunks.some((one) => isPrivate(bytes, one)),
  };
}

/** The same picture, bit by bit, without EXIF and XMP. */
export function stripPng(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const kept = chunksOf(bytes).filter((one) => !isPrivate(bytes, one));
  return [bytes.slice(0, 8), ...kept.map(({ from, to }) => bytes.slice(from, to))];
}
