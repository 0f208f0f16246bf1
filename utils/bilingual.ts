/**
 * The vocabulary in which a portal is described. Portals are data: pages are lists of steps, a step is one thing the
 * person must do on one page. Engines read this and never name a portal.
 */

/** A text that a person reads, in both languages. */
export interface Text {
  zh: string;
  en: string;
}

/** The languages that everything people read is written in. */
export type Lang = keyof Text;

/** The text in the language asked for. */
export const pick = (text: Text, lang: Lang): string => text[lang];
