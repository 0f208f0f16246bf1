/** Compares texts letter by letter: a bracket of another width is another name. */

/** Numbers are shown with spaces or hyphens by some widgets (138 0013 8000, 9135 0200 MA2X …). */
const digits = (text: string) => text.replace(/[\s-]/g, '');

const isNumber = (text: string) => /^[\dA-Z-]+$/.test(text) && /\d{4}/.test(text);

const lines = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** True if a control shows exactly this text. Of a number only the spaces between its groups are the page's own. */
export const isSameText = (shown: string, wanted: string): boolean =>
  lines(shown) === lines(wanted) || (isNumber(wanted) && digits(shown) === digits(wanted));
