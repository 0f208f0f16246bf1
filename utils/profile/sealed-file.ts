import * as z from 'zod';
import { decodeBase64, encodeBase64 } from '../base64';
import type { Text } from '../bilingual';
import { type Kdf, keyFrom, newKdf } from '../vault/kdf';
import { NotOpened, open, seal } from '../vault/seal';
import { FILE_LIMIT, tooLarge } from './file';
import { isExcessiveJson } from './json-size';

const FORMAT = 'copyright-pilot/sealed';
const WHERE = 'file:profiles';
const VERSION = 1;

/** Costs that a file may ask for: a hostile one must not hold the computer up for minutes. */
const kdf = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('argon2id'),
    memory: z.int().min(8_192).max(262_144),
    passes: z.int().min(1).max(10),
    lanes: z.int().min(1).max(4),
    salt: z.base64().min(20).max(100),
  }),
  z.object({
    name: z.literal('pbkdf2-sha256'),
    iterations: z.int().min(100_000).max(10_000_000),
    salt: z.base64().min(20).max(100),
  }),
]);

const sealedFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  kdf,
  iv: z.base64().length(16),
  data: z.base64(),
});

export type SealedFile = z.output<typeof sealedFile>;

const bytesOf = async (stream: ReadableStream) => new Uint8Array(await new Response(stream).arrayBuffer());

/** The text of a file that only this passphrase opens: packed, then AES-GCM-256 with a key made of it (Argon2id). */
export async function sealFile(text: string, passphrase: string): Promise<string> {
  const made = newKdf();
  const packed = await bytesOf(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));
  const { iv, data } = await seal(await keyFrom(passphrase, made), WHERE, packed);
  const head = { format: FORMAT, version: VERSION, kdf: { ...made, salt: encodeBase64(made.salt) } };
  return `${JSON.stringify({ ...head, iv: encodeBase64(iv), data: encodeBase64(data) })}\n`;
}

export type SealedRead = { ok: true; file: SealedFile } | { ok: false; error: Text } | null;

/**
 * Returns the sealed file in a text, or the reason why it cannot be opened. Null if the text is no sealed file of ours.
 */
export function readSealed(text: string): SealedRead {
  // A sealed file begins with its format. This spares the parsing of other large files.
  if (!text.slice(0, 200).includes(`"${FORMAT}"`)) return null;
  if (isExcessiveJson(text)) return { ok: false, error: damaged };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, error: damaged };
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > VERSION) return { ok: false, error: newer };
  const read = sealedFile.safeParse(json);
  return read.success ? { ok: true, file: read.data } : { ok: false, error: damaged };
}

const damaged: Text = {
  zh: '加密文件不完整，可能没有下载完，或被别的程序改过。请重新取得文件。',
  en: 'The encrypted file is not complete; it may be cut off, or changed by another program. Get the file anew.',
};
const newer: Text = {
  zh: '这个加密文件来自更新的版本。请先更新扩展，再导入。',
  en: 'This encrypted file comes from a newer version. Update the extension, then import it.',
};

/** Unpacks, but never to more than a profile file may have. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > FILE_LIMIT) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Blob(parts).text();
}

export type Opened = { text: string } | { error: Text } | 'wrong-passphrase';

/** The text inside a sealed file. A wrong passphrase and a changed file look the same, on purpose. */
export async function openFile(file: SealedFile, passphrase: string): Promise<Opened> {
  const salt = decodeBase64(file.kdf.salt);
  const iv = decodeBase64(file.iv);
  const data = decodeBase64(file.data);
  if (!salt || !iv || !data) return { error: damaged };
  try {
    const key = await keyFrom(passphrase, { ...file.kdf, salt } as Kdf);
    const text = await unpacked(await open(key, WHERE, { v: 1, iv, data }));
    return text === null ? { error: tooLarge(FILE_LIMIT) } : { text };
  } catch (error) {
    return error instanceof NotOpened ? 'wrong-passphrase' : { error: damaged };
  }
}
