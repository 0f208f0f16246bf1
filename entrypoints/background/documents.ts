import { encodeBase64 } from '../../utils/base64';
import type { Answer } from '../../utils/protocol/messages';
import { getDocument } from '../../utils/store';
import { readRun } from './state';
import { words } from './words';

/** A multiple of three, so that the pieces of base64 can be joined. 4 MiB once encoded. */
export const PIECE = 3 * 1024 * 1024;

/** Hands out a piece of a document, only to the tab whose running plan names it. */
export async function pieceOf(
  tab: number,
  { document, offset }: { document: string; offset: number },
): Promise<Answer | { data: string; done: boolean }> {
  const run = await readRun(tab);
  const found = run?.documents.includes(document) ? await getDocument(document) : undefined;
  if (!found) return { ok: false, why: words.noDocument };
  const bytes = await found.blob.slice(offset, offset + PIECE).arrayBuffer();
  return { data: encodeBase64(new Uint8Array(bytes)), done: offset + PIECE >= found.blob.size };
}
