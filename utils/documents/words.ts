import type { Text } from '../bilingual';
import { megabytes } from '../profile/documents';
import { PIXEL_LIMIT, SOURCE_LIMIT } from './limits';
import type { FaultCode, Stage } from './types';

const million = Math.round(PIXEL_LIMIT / 1_000_000);

const faults: Readonly<Record<FaultCode, (name: string, detail: string) => Text>> = {
  empty: (name) => ({
    zh: `「${name}」是空文件。请换一个文件。`,
    en: `“${name}” is an empty file. Choose another one.`,
  }),
  heavy: (name, detail) => ({
    zh: `「${name}」有 ${detail}，上限是 ${megabytes(SOURCE_LIMIT)}。请先压缩。`,
    en: `“${name}” has ${detail}; the limit is ${megabytes(SOURCE_LIMIT)}. Make it smaller first.`,
  }),
  unknown: (name) => ({
    zh: `「${name}」的内容不是图片，也不是 PDF。可以用 JPG、PNG、HEIC、WebP、BMP、GIF、TIFF 或 PDF 文件。`,
    en: `The content of “${name}” is neither a picture nor a PDF. Use a JPG, PNG, HEIC, WebP, BMP, GIF, TIFF or PDF file.`,
  }),
  broken: (name) => ({
    zh: `「${name}」已损坏或不完整，打不开。请重新扫描、重新下载，或换一个文件。`,
    en: `“${name}” is damaged or incomplete and cannot be opened. Scan or download it again, or choose another file.`,
  }),
  huge: (name, detail) => ({
    zh: `「${name}」有 ${detail} 像素，超过 ${million} 百万像素，打开会占满内存。请用较低的分辨率重新扫描。`,
    en: `“${name}” has ${detail} pixels. More than ${million} million would fill the memory: scan it at a lower resolution.`,
  }),
  encrypted: (name) => ({
    zh: `「${name}」设有打开密码。请先去掉密码另存一份，再选那一份。`,
    en: `“${name}” is protected with a password. Save a copy without the password and choose that one.`,
  }),
  'no-page': (name, detail) => ({
    zh: `「${name}」没有第 ${detail} 页。`,
    en: `“${name}” has no page ${detail}.`,
  }),
  memory: (name) => ({
    zh: `浏览器的内存不够处理「${name}」。请关闭一些标签页再试，或换一个较小的文件。`,
    en: `The browser has too little memory for “${name}”. Close some tabs and try again, or choose a smaller file.`,
  }),
};

/** Why a file could not be worked on, in words; what was in the slot before is still there. */
export const faultInWords = (code: FaultCode, name: string, detail = ''): Text => faults[code](name, detail);

export const stages: Readonly<Record<Stage, Text>> = {
  reading: { zh: '正在读取…', en: 'Reading…' },
  decoding: { zh: '正在解码…', en: 'Decoding…' },
  drawing: { zh: '正在绘制…', en: 'Drawing…' },
  encoding: { zh: '正在生成…', en: 'Writing…' },
};

/** What was done with a file, for the person who brought it. */
export const done = {
  kept: (name: string): Text => ({ zh: `已放入「${name}」。`, en: `“${name}” is in place.` }),
  strip: (name: string): Text => ({
    zh: `已放入「${name}」，并去掉了拍摄地点等附带信息，画面不变。`,
    en: `“${name}” is in place, without the location and other data that came with it. The picture is the same.`,
  }),
  upright: (name: string): Text => ({
    zh: `已放入「${name}」，按拍摄方向转正，并去掉了拍摄地点等附带信息。`,
    en: `“${name}” is in place, turned upright and without the location and other data that came with it.`,
  }),
  made: (name: string, before: number, after: number): Text => ({
    zh: `已生成「${name}」：${megabytes(before)} → ${megabytes(after)}。`,
    en: `“${name}” was made: ${megabytes(before)} → ${megabytes(after)}.`,
  }),
  marked: (): Text => ({
    zh: '水印已加上，没有水印的一份仍保留。',
    en: 'The watermark is on; the copy without it is kept.',
  }),
  unmarked: (): Text => ({ zh: '水印已去掉。', en: 'The watermark is off.' }),
  reverted: (name: string): Text => ({ zh: `已换回原件「${name}」。`, en: `The original “${name}” is back.` }),
  removed: (name: string): Text => ({ zh: `已移除「${name}」。`, en: `“${name}” was removed.` }),
  dropped: (name: string): Text => ({
    zh: `原件「${name}」已从本机删除，使用中的一份不变。`,
    en: `The original “${name}” was deleted here; the copy in use stays.`,
  }),
  undone: (name: string): Text => ({ zh: `已恢复「${name}」。`, en: `“${name}” is back.` }),
  cancelled: (): Text => ({ zh: '已取消，原来的内容不变。', en: 'Cancelled. What was here is unchanged.' }),
};

/** When the browser itself could not read or keep a file. */
export const unkept: Text = {
  zh: '浏览器没有读到或存下这个文件。请检查磁盘空间，再选一次。',
  en: 'The browser could not read or keep this file. Check the disk space and choose it again.',
};
