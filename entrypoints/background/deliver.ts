import { browser } from 'wxt/browser';
import type { Answer, ToPage } from '../../utils/protocol/messages';
import { words } from './words';

const isAnswer = (reply: unknown): reply is Answer => typeof reply === 'object' && reply !== null && 'ok' in reply;

/** Sends a message to the content script of a tab. A tab without one is a reason, not an error. */
export async function deliver(tab: number, message: ToPage): Promise<Answer> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return isAnswer(reply) ? reply : { ok: true };
  } catch {
    return { ok: false, why: words.noReceiver };
  }
}
