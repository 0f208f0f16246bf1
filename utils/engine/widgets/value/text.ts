export const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Numbers are shown with spaces or hyphens by some widgets (138 0013 8000, 9135 0200 MA2X …). */
export const digits = (text: string) => text.replace(/[\s-]/g, '');

export const isNumber = (text: string) => /^[\dA-Z-]+$/.test(text) && /\d{4}/.test(text);
