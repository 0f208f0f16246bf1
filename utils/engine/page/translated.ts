/**
 * Whether the browser shows the page in another language than it was written in: Chrome marks the document, Edge every
 * text that it has put in place of another (2026-11).
 */
export const isTranslated = (doc: Document): boolean =>
  doc.querySelector('html.translated-ltr, html.translated-rtl, [_msttexthash]') !== null;
