/**
 * Marks of a translation in the page: Chrome on the document, Edge at every text that it replaced, immersive-translate 1.21
 * and others on the texts that they put behind the page's own (2026-11).
 */
const marks = [
  'html.translated-ltr',
  'html.translated-rtl',
  'html[imt-state]',
  '[_msttexthash]',
  '[class*="immersive-translate-target" i]',
  'font[class*="translat" i]',
  '[class*="translation-block" i]',
  '[data-immersive-translate-translation-element-mark]',
];

/** True if the page's words are translated, or followed by a translation. */
export const isTranslated = (doc: Document): boolean => doc.querySelector(marks.join(', ')) !== null;
