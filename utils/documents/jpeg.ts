/** A part of a JPEG: a segment before or between the scans. */
interface Segment {
  marker: number;
  /** From its FF to behind its last byte. */
  from: number;
  to: number;
}

export interface JpegParts {
  segments: readonly Segment[];
  /**
   * Position behind the end marker, null if the picture is cut off. Data that phones append behind it is no part of the
   * picture.
   */
  end: number | null;
}

const SOS = 0xda;
const EOI = 0xd9;
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Returns the next marker within or behind compressed data. There FF 00 means a byte, and FF D0–D7 are restarts. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return bytes.length;
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}

/** Walks through a JPEG (ITU T.81 annex B) without decoding it. Null if the file does not begin as one. */
export function partsOf(bytes: Uint8Array): JpegParts | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    // Libraries and viewers skip bytes between two segments.
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at);
      if (at < 0) break;
      continue;
    }
    const marker = bytes[at + 1]!;
    if (marker === 0xff || marker === 0) {
      at += 1;
      continue;
    }
    if (marker === EOI) return { segments, end: at + 2 };
    if (isAlone(marker)) {
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const to = at + 2 + length;
    if (length < 2 || to > bytes.length) return { segments, end: null };
    segments.push({ marker, from: at, to });
    at = marker === SOS ? afterScan(bytes, to) : to;
  }
  return { segments, end: null };
}

const starts = (bytes: Uint8Array, at: number, text: string) =>
  [...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

const isExif = (bytes: Uint8Array, { marker, from }: Segment) => marker === 0xe1 && starts(bytes, from + 4, 'Exif\0');

/** The orientation that the first directory of EXIF names (tag 0x0112), 1 where it names none. */
function orientationIn(bytes: Uint8Array, { from, to }: Segment): number {
  const base = from + 10;
  if (to - base < 14) return 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset + base, to - base);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > view.byteLength) return 1;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** JFIF, colour profiles and Adobe's colour transform belong to the picture. All else that applications put in goes. */
function isPrivate(bytes: Uint8Array, { marker, from }: Segment): boolean {
  if (marker === 0xfe) return true;
  if (marker < 0xe1 || marker > 0xef || marker === 0xee) return false;
  return !(marker === 0xe2 && starts(bytes, from + 4, 'ICC_PROFILE\0'));
}

/** Width, height and number of colours as stored (frame header, C0–CF but C4, C8, CC), before the picture is turned. */
function frameOf(bytes: Uint8Array, segments: readonly Segment[]) {
  const frame = segments.find(({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker));
  if (!frame || frame.to - frame.from < 10) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + frame.from);
  return { height: view.getUint16(5), width: view.getUint16(7), components: view.getUint8(9) };
}

/** Returns size, orientation, whether private data comes along, and whether the picture is whole. Null for no JPEG. */
export function inspectJpeg(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  const frame = parts && frameOf(bytes, parts.segments);
  if (!parts || !frame) return null;
  const exif = parts.segments.find((one) => isExif(bytes, one));
  return {
    ...frame,
    whole: parts.end !== null,
    orientation: exif ? orientationIn(bytes, exif) : 1,
    metadata: parts.segments.some((one) => isPrivate(bytes, one)) || (parts.end ?? bytes.length) < bytes.length,
  };
}

/** Returns the same picture, bit by bit, without EXIF, XMP, comments and data behind its end. */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const parts = partsOf(bytes);
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let from = 0;
  for (const one of parts?.segments ?? []) {
    if (!isPrivate(bytes, one)) continue;
    kept.push(bytes.slice(from, one.from));
    from = one.to;
  }
  kept.push(bytes.slice(from, parts?.end ?? bytes.length));
  return kept;
}
