import { argon2id } from 'hash-wasm';

/** The recipe that makes a key of a passphrase. Kept beside what the key wraps. Memory in KiB. */
export type Kdf =
  | { name: 'argon2id'; memory: number; passes: number; lanes: number; salt: Uint8Array<ArrayBuffer> }
  | { name: 'pbkdf2-sha256'; iterations: number; salt: Uint8Array<ArrayBuffer> };

const SALT = 16;
const salt = () => crypto.getRandomValues(new Uint8Array(SALT));

/**
 * Returns the recipe of a new key: Argon2id with 64 MiB, three passes, one lane. This is the second choice of RFC 9106,
 * with one lane because WebAssembly has one thread here. Without WebAssembly: PBKDF2-HMAC-SHA-256 with 600,000 rounds,
 * as in OWASP's Password Storage Cheat Sheet (read 2026-11).
 */
export const newKdf = (hasWasm = typeof WebAssembly === 'object'): Kdf =>
  hasWasm
    ? { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt: salt() }
    : { name: 'pbkdf2-sha256', iterations: 600_000, salt: salt() };

/** True if one key costs a guesser less than another. */
export const isWeaker = (one: Kdf, other: Kdf): boolean => {
  if (one.name !== other.name) return one.name === 'pbkdf2-sha256';
  if (one.name === 'argon2id' && other.name === 'argon2id')
    return one.memory * one.passes < other.memory * other.passes;
  return one.name === 'pbkdf2-sha256' && other.name === one.name && one.iterations < other.iterations;
};

async function bytesOf(passphrase: string, kdf: Kdf): Promise<Uint8Array<ArrayBuffer>> {
  // The same letters may come composed or not, depending on the keyboard.
  const password = new TextEncoder().encode(passphrase.normalize('NFC'));
  if (kdf.name === 'argon2id') {
    const { salt, memory, passes, lanes } = kdf;
    const costs = { memorySize: memory, iterations: passes, parallelism: lanes };
    return new Uint8Array(await argon2id({ password, salt, ...costs, hashLength: 32, outputType: 'binary' }));
  }
  const base = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const { salt, iterations } = kdf;
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, 256),
  );
}

/** The key that a passphrase gives: takes a tenth of a second or more, on purpose. */
export async function keyFrom(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await bytesOf(passphrase, kdf), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
