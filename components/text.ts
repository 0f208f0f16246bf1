import type { Lang, Text } from '../utils/portals/types';

export type { Lang };

/** The text in the language asked for. */
export const pick = (text: Text, lang: Lang): string => text[lang];
