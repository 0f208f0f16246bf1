/**
 * True if the browser translates the page. Chrome marks the document, Edge marks every text that it replaced
 * (2026-11).
 */
export const isTranslated = (doc: Document): boolean =>
  doc.querySelector('html.translated-ltr, html.translated-rtl, [_msttexthash]') !== null;
