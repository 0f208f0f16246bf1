import type { Text } from '../../utils/bilingual';

const full: Text = {
  zh: '磁盘或浏览器给扩展的空间满了。请清出一些空间，再点「重试」。',
  en: 'The disk, or the room that the browser gives the extension, is full. Make some room, then press Try again.',
};
const other: Text = {
  zh: '浏览器没有写下这些内容。请点「重试」；仍不行就先导出，再重启浏览器。',
  en: 'The browser did not write it down. Press Try again; if that does not help, export the profile, then restart the browser.',
};

const namesOf = (error: unknown): string[] =>
  error instanceof Error
    ? [error.name, ...('inner' in error ? namesOf(error.inner) : []), ...namesOf(error.cause)]
    : [];

/** Returns why the store refused to keep something, with advice. Names no content. */
export const whyNotKept = (error: unknown): Text => (namesOf(error).includes('QuotaExceededError') ? full : other);

const unfinished: Text = {
  zh: '浏览器没有完成这一步。请检查磁盘空间，再试一次。',
  en: 'The browser did not complete this. Check the disk space and try again.',
};

/** Why something that is all or nothing did not happen. */
export const whyNotDone = (error: unknown): Text =>
  namesOf(error).includes('QuotaExceededError') ? fullBefore : unfinished;

const fullBefore: Text = {
  zh: '磁盘或浏览器给扩展的空间满了，所以什么都没有改动。请清出一些空间，再试一次。',
  en: 'The disk, or the room that the browser gives the extension, is full, so nothing was changed. Make some room and try again.',
};
