/** Endings of files by MIME type. A corrected name gets the first one. */
export const endings: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif', 'pjpeg', 'pjp'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/bmp': ['bmp', 'dib'],
  'application/pdf': ['pdf'],
  'image/heic': ['heic', 'heif', 'hif'],
  'image/avif': ['avif'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
};

/** Packets around a picture (livp), whose ending a name may still have. */
const known = new Set([...Object.values(endings).flat(), 'livp']);

/** The other ending that portals let through: they look at the name, in lower case (「请上传jpg、png、jpeg格式」). */
const ALSO_RIGHT = 'jpeg';

/** 80 Chinese characters are 240 bytes. File systems and servers end at 255. */
const LONGEST = 80;

/** Characters that many servers lose or systems refuse: control and unseen ones, private ones, emoji. */
const UNSAFE = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\ufe0e|\ufe0f/gu;

function split(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.');
  return { stem: dot < 0 ? name : name.slice(0, dot), ending: dot < 0 ? '' : name.slice(dot + 1).toLowerCase() };
}

/** Takes off the endings of files, however many. Keeps a part that only looks like one: “v1.0” is part of the name. */
function stemOf(name: string): string {
  for (let { stem, ending } = split(name); known.has(ending); { stem, ending } = split(name)) name = stem;
  return name;
}

/** Returns the stem without endings, and without dots and blanks at its ends. */
function tidy(stem: string): string {
  const next = stemOf(stem).replace(/^[.\s]+|[.\s]+$/gu, '');
  return next === stem ? stem : tidy(next);
}

/**
 * Returns the name under which a file goes to a portal. It has nothing unsafe, is not too long, and has the ending that
 * its bytes need.
 */
export function nameFor(name: string, type: string, mark = ''): string {
  const safe = name
    .slice(-300)
    .replace(UNSAFE, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .normalize('NFC')
    .trim();
  const { ending } = split(safe);
  const [first = ending] = endings[type] ?? [];
  const right = first === 'jpg' && ending === ALSO_RIGHT ? ending : first;
  const stem = tidy([...tidy(safe)].slice(0, LONGEST).join('')) || 'document';
  return `${stem}${mark}.${right}`;
}
