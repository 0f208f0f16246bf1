import { browser } from 'wxt/browser';
import type { Lang } from './bilingual';

const FOLDERS: Readonly<Record<Lang, string>> = { zh: 'zh_CN', en: 'en' };

/** Returns a word of the page's own list, its parts put in for $1 … $9. */
export type Say = (word: string, parts: readonly string[]) => string;

/**
 * Returns the language that the browser chose for this extension. Read from the manifest's name, which the browser
 * itself translates. The browser may show Chinese and still call its own language en-US. And `i18n.getMessage` returns
 * nothing for a whole run in about one of five new browser profiles (Chromium 156, 2026-11-22).
 */
export const language = (): Lang => (/\p{Script=Han}/u.test(browser.runtime.getManifest().name) ? 'zh' : 'en');

/**
 * Makes a `Say` of messages as a package holds them: { word: { message } }, with $1 … $9 for parts. A missing word is
 * said by its name, so that it is seen. A missing part is left out.
 */
export const sayFrom =
  (messages: Readonly<Record<string, { message: string }>>): Say =>
  (word, parts) =>
    messages[word]?.message.replace(/\$([1-9])/g, (_, at: string) => parts[Number(at) - 1] ?? '') ?? word;

/**
 * Reads the words of the extension's own pages from the package. Throws the error of `fetch` if the package is broken.
 */
export async function readWords(): Promise<{ lang: Lang; t: Say }> {
  const lang = language();
  const reply = await fetch(`/_locales/${FOLDERS[lang]}/messages.json`);
  return { lang, t: sayFrom(await reply.json()) };
}
