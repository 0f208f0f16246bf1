import type { Text } from '../utils/portals/types';

export type Lang = 'zh' | 'en';

/** The one of our two languages that suits a browser's language tag: Chinese of any kind → 中文, anything else → English. */
export const languageOf = (tag: string): Lang => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** The text in the language asked for. */
export const pick = (text: Text, lang: Lang): string => text[lang];
