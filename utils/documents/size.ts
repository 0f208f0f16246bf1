/** Width and height of a GIF, BMP or WebP from its first 64 bytes. Null if they do not say. */
export function sizeOf(head: Uint8Array, type: string): { width: number; height: number } | null {
  if (head.length < 30) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (type === 'image/gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (type === 'image/bmp') {
    // The oldest header (12 bytes) has 16-bit sizes. A negative height means lines from the top.
    if (view.getUint32(14, true) === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  }
  if (type === 'image/webp') return webp(view);
  return null;
}

/** The three forms of WebP: extended, lossless, lossy (developers.google.com/speed/webp/docs/riff_container). */
function webp(view: DataView): { width: number; height: number } | null {
  const form = view.getUint8(15);
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (form === 'X'.charCodeAt(0)) return { width: three(24) + 1, height: three(27) + 1 };
  if (form === 'L'.charCodeAt(0)) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
