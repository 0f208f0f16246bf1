const MEMORY = 5;

/** Reads a number in LEB128. Returns its value and the position of the next byte. */
function numberAt(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0;
  for (let at = from, shift = 0; at < from + 5; at++, shift += 7) {
    value |= (bytes[at]! & 0x7f) << shift;
    if (!(bytes[at]! & 0x80)) return [value >>> 0, at + 1];
  }
  throw new Error('Not a number');
}

/**
 * Lowers the most memory that a WebAssembly module may grow to, in pages of 64 KiB. The number is at the end of the
 * memory section (WebAssembly 1.0, 5.5.8) and keeps its length. Throws for a module without such a number.
 */
export function limitMemory(module: Uint8Array, pages: number): void {
  for (let at = 8; at < module.length; ) {
    const [size, body] = numberAt(module, at + 1);
    if (module[at] === MEMORY && module[body + 1] === 1) {
      const [, most] = numberAt(module, body + 2);
      const end = body + size;
      for (let byte = most, left = pages; byte < end; byte++, left >>>= 7)
        module[byte] = (left & 0x7f) | (byte < end - 1 ? 0x80 : 0);
      return;
    }
    at = body + size;
  }
  throw new Error('No memory section');
}
