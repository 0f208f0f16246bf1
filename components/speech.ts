import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GeneratedI18nStructure } from '#i18n';
import type { Lang, Text } from '../utils/bilingual';

/** The name of a message in the locale files. */
export type Word = keyof GeneratedI18nStructure;

/** Returns a message, its parts put in. */
export type Say = (word: Word, ...parts: string[]) => string;

/** The language that views speak: messages of the locale files, and texts that come with the data. */
export interface Speech {
  lang: Lang;
  t: Say;
  say: (text: Text) => string;
}

export const SpeechContext = createContext<Speech>({ lang: 'en', t: (word) => word, say: (text) => text.en });

export const useSpeech = (): Speech => useContext(SpeechContext);
