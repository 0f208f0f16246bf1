import type { Text } from '../utils/portals/types';

export type Lang = 'zh' | 'en';

/**
 * The one of our two languages that suits a tag: Chinese of any kind → 中文, anything else → English. Entrypoints take the
 * tag from the message `panel_language`: a browser may load Chinese messages and still name its own language en-US.
 */
export const languageOf = (tag: string): Lang => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** The text in the language asked for. */
export const pick = (text: Text, lang: Lang): string => text[lang];
