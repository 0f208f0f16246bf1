import { browser } from 'wxt/browser';
import type { Text } from '../../utils/bilingual';
import type { Answer, No, PageAnswer, ToPage } from '../../utils/protocol/messages';
import { readTab } from './state';
import { words } from './words';

const refusals: Readonly<Record<No, Text>> = {
  'not-there': words.notThere,
  'other-page': words.turned,
  busy: words.busy,
  'nothing-to-undo': words.nothingToUndo,
  'nothing-to-choose': words.nothingToChoose,
};

const isNo = (reply: unknown): reply is PageAnswer & { ok: false } =>
  typeof reply === 'object' && reply !== null && (reply as PageAnswer).ok === false;

const answerOf = (reply: unknown): Answer =>
  isNo(reply)
    ? { ok: false, why: Object.hasOwn(refusals, reply.no) ? refusals[reply.no] : words.failed }
    : { ok: true };

/** The document that a message goes to. */
const addressOf = (document: string | undefined) =>
  document === undefined ? { frameId: 0 } : { documentId: document };

/** Asks the content script of a tab for a description of its page; null if it gives none. Not checked. */
export async function describedBy(tab: number): Promise<unknown> {
  const { document } = await readTab(tab);
  const to = addressOf(document) as { frameId: number };
  const reply = await browser.tabs.sendMessage(tab, { kind: 'describe' } satisfies ToPage, to).catch(() => null);
  return (reply as { description?: unknown } | null)?.description ?? null;
}

/**
 * Sends a message to the content script of a tab. It goes to the document that reported last, so it never reaches one
 * that came since. A tab without a document is a reason, not an error.
 */
export async function deliver(tab: number, message: ToPage): Promise<Answer> {
  const { document } = await readTab(tab);
  // Before its first report a document is only asked to report.
  if (document === undefined && message.kind !== 'survey') return { ok: false, why: words.noReceiver };
  const to = addressOf(message.kind === 'survey' ? undefined : document);
  try {
    return answerOf(await browser.tabs.sendMessage(tab, message, to as { frameId: number }));
  } catch {
    return { ok: false, why: words.noReceiver };
  }
}
