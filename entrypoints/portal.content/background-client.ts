import { browser } from 'wxt/browser';
import type { FromPage } from '../../utils/protocol/messages';
import type { Wanted } from '../../utils/protocol/plan';

/** Times before a message without an answer from the background is sent again, in milliseconds. */
const AGAIN = [200, 1000, 2000];

/** After so long without a word the worker that took the message has died of it, in milliseconds. */
const PATIENCE = 4000;

const later = (ms: number) => new Promise<never>((_, fail) => setTimeout(fail, ms));

/**
 * Sends a message to the background and returns its answer. It wakes a service worker that sleeps, and asks again if
 * one ends in the middle. Every message may come twice. Returns null if nobody is left to tell.
 * @param isNews whether the message still holds: an overtaken one is not sent a second time
 */
export async function tell(message: FromPage, isNews: () => boolean = () => true): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await Promise.race([browser.runtime.sendMessage(message), later(PATIENCE)]);
      if (answer !== undefined) return answer;
      throw new Error('not heard');
    } catch {
      const wait = AGAIN[tries];
      // Without an id the extension was updated or removed while this page stayed open.
      if (wait === undefined || !browser.runtime?.id) return null;
      await later(wait).catch(() => {});
      if (!isNews()) return null;
    }
  }
}

/** Fetches a document of the running plan, piece by piece. Throws when the background refuses it. */
export async function fetchFile(wanted: Extract<Wanted, { kind: 'file' }>): Promise<File> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (;;) {
    const answer = (await tell({ kind: 'document', document: wanted.document, offset })) as {
      data?: string;
      done?: boolean;
    } | null;
    if (typeof answer?.data !== 'string') throw new Error(`no bytes for document ${wanted.document}`);
    const binary = atob(answer.data);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    pieces.push(bytes);
    offset += bytes.length;
    if (answer.done) return new File(pieces, wanted.name, { type: wanted.type });
  }
}
