import { DocumentFault } from '../../types';

type Bytes = Uint8Array<ArrayBuffer>;

/** PackBits (TIFF 6.0, section 9): runs and copies of up to 128 bytes. */
function packBits(packed: Bytes, size: number): Bytes {
  const out = new Uint8Array(size);
  let to = 0;
  for (let at = 0; at < packed.length && to < size; ) {
    const head = packed[at++]!;
    if (head === 128) continue;
    if (head < 128) {
      out.set(packed.subarray(at, at + Math.min(head + 1, size - to)), to);
      to += head + 1;
      at += head + 1;
    } else {
      out.fill(packed[at++] ?? 0, to, to + 257 - head);
      to += 257 - head;
    }
  }
  if (to < size) throw new DocumentFault('broken');
  return out;
}

const CLEAR = 256;
const END = 257;

/** Unpacks LZW (TIFF 6.0, section 13): codes of 9 to 12 bits, highest bit first. Each length grows one code early. */
function lzw(packed: Bytes, size: number): Bytes {
  // Before 1992 the lowest bit came first, and no stream began with CLEAR as it does since.
  if (packed[0] !== 0x80) throw new DocumentFault('variant', 'LZW');
  const out = new Uint8Array(size);
  // Each code is a string that was written before: where it begins in `out`, and how long it is.
  const starts = new Int32Array(4_097);
  const lengths = new Int32Array(4_097);
  let next = 258;
  let to = 0;
  let before = -1;
  let [bits, held, width, at] = [0, 0, 9, 0];
  while (to < size) {
    while (held < width) {
      if (at >= packed.length) throw new DocumentFault('broken');
      bits = ((bits << 8) | packed[at++]!) & 0xffffff;
      held += 8;
    }
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === END) throw new DocumentFault('broken');
    if (code === CLEAR) {
      [next, width, before] = [258, 9, -1];
      continue;
    }
    if (code > next || (code >= 258 && before < 0)) throw new DocumentFault('broken');
    const begin = to;
    if (before >= 0) {
      // The new string is the last one and one byte more: the one that is written next.
      starts[next] = before;
      lengths[next] = begin - before + 1;
    }
    if (code < CLEAR) out[to++] = code;
    else for (let index = 0; index < lengths[code]! && to < size; index++) out[to++] = out[starts[code]! + index]!;
    if (before >= 0 && next < 4_096) next++;
    before = begin;
    if (next >= (1 << width) - 1 && width < 12) width++;
  }
  return out;
}

/** Deflate as in zlib, no more of it than is asked for. */
async function inflate(packed: Bytes, size: number): Promise<Bytes> {
  const out = new Uint8Array(size);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let to = 0;
  try {
    while (to < size) {
      const { done, value } = await reader.read();
      if (done) break;
      out.set(value.subarray(0, size - to), to);
      to += value.length;
    }
    await reader.cancel();
  } catch {
    // Bytes behind the stream do not matter once everything has been read.
  }
  if (to < size) throw new DocumentFault('broken');
  return out;
}

/** The compressions that are unpacked here (tag 259). Each answers exactly `size` bytes, or throws a DocumentFault. */
export const unpackers: Readonly<Record<number, (packed: Bytes, size: number) => Bytes | Promise<Bytes>>> = {
  1: (bytes, size) => {
    if (bytes.length < size) throw new DocumentFault('broken');
    return bytes.slice(0, size);
  },
  5: lzw,
  8: inflate,
  32773: packBits,
  32946: inflate,
};
