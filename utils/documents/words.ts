import type { Text } from '../bilingual';
import { megabytes } from '../profile/documents';
import { PIXEL_LIMIT, SOURCE_LIMIT } from './limits';
import type { FaultCode, NamedKind, Odd, Stage } from './types';

const million = Math.round(PIXEL_LIMIT / 1_000_000);

/** Names of files that are not read, and what to do with them. */
const named: Readonly<Record<NamedKind, (name: string) => Text>> = {
  ofd: (name) => ({
    zh: `「${name}」是 OFD 文件（电子营业执照、电子发票常用的版式文件），这里读不了。请用 OFD 阅读器或电子营业执照应用打开，打印或导出为 PDF，再选那一份 PDF；截图也可以。`,
    en: `“${name}” is an OFD file, the format of electronic licences and invoices in China, which is not read here. Open it in an OFD reader or in the licence app, print or export it as PDF and choose that PDF. A screenshot will do, too.`,
  }),
  writing: (name) => ({
    zh: `「${name}」是文档（Word、WPS、PPT 等）。请打开后另存为 PDF，再选那一份。`,
    en: `“${name}” is a document of Word, WPS or the like. Open it, save it as PDF and choose that file.`,
  }),
  table: (name) => ({
    zh: `「${name}」是电子表格。材料请另存为 PDF 再选；如果是客户名单，请用上方的「导入」。`,
    en: `“${name}” is a spreadsheet. Save it as PDF if it is the paper itself; a list of clients goes to “Import” above.`,
  }),
  archive: (name) => ({
    zh: `「${name}」是压缩包。请先解压，再选里面的图片或 PDF。`,
    en: `“${name}” is an archive. Unpack it and choose the picture or the PDF in it.`,
  }),
  film: (name) => ({
    zh: `「${name}」是视频。请在相册中把实况照片「复制为静态照片」或截一张图，再选那一张。`,
    en: `“${name}” is a film. Save a still of it in the photo app (“Duplicate as Still Photo”) or take a screenshot, and choose that picture.`,
  }),
  drawing: (name) => ({
    zh: `「${name}」是设计软件的文件或较新的图片格式，这里读不了。请在原软件中导出为 JPG、PNG 或 PDF，再选那一份。`,
    en: `“${name}” comes from a design program or is a newer kind of picture, which is not read here. Export it as JPG, PNG or PDF and choose that file.`,
  }),
  web: (name) => ({
    zh: `「${name}」其实是网页，多半是下载时登录已失效。请重新登录后再下载，或在浏览器中把网页打印为 PDF。`,
    en: `“${name}” is in truth a web page; most likely the sign-in had expired. Sign in, download it again, or print the page to PDF.`,
  }),
  sequence: (name) => ({
    zh: `「${name}」是 HEIC 动态序列，里面没有静态图片。请在相册中导出一张静态照片（JPG），再选那一张。`,
    en: `“${name}” is a HEIC sequence without a still picture. Export a still photo as JPG from the photo app and choose that one.`,
  }),
};

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
  named: (name, detail) => named[detail as NamedKind](name),
  variant: (name, detail) => ({
    zh: `「${name}」是少见的一种 TIFF（${detail}），这里不能保证读得对。请用看图软件打开，另存为 JPG 或 PNG，再选那一份。`,
    en: `“${name}” is a rare kind of TIFF (${detail}) that might be read wrong here. Open it in a picture viewer, save it as JPG or PNG and choose that file.`,
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
  complex: (name) => ({
    zh: `「${name}」的内容过于复杂，这里画不出来。请在 PDF 阅读器中打开，打印为新的 PDF 或截图，再选那一份。`,
    en: `“${name}” holds too much to be drawn here. Open it in a PDF reader, print it to a new PDF or take a screenshot, and choose that file.`,
  }),
  slow: (name) => ({
    zh: `「${name}」处理了太久，已经停下。请重新扫描或另存一份再选；换一个文件也可以。`,
    en: `“${name}” took too long and was stopped. Scan it or save it anew and choose that file, or choose another one.`,
  }),
  memory: (name) => ({
    zh: `浏览器的内存不够处理「${name}」。请关闭一些标签页再试，或换一个较小的文件。`,
    en: `The browser has too little memory for “${name}”. Close some tabs and try again, or choose a smaller file.`,
  }),
};

/** Returns why a file could not be worked on, in words. The content of the slot is still there. */
export const faultInWords = (code: FaultCode, name: string, detail = ''): Text => faults[code](name, detail);

export const stages: Readonly<Record<Stage, Text>> = {
  reading: { zh: '正在读取…', en: 'Reading…' },
  decoding: { zh: '正在解码…', en: 'Decoding…' },
  drawing: { zh: '正在绘制…', en: 'Drawing…' },
  encoding: { zh: '正在生成…', en: 'Writing…' },
};

const odd: Readonly<Record<Odd, Text>> = {
  cmyk: { zh: '印刷用的 CMYK 颜色已转为 RGB', en: 'its CMYK colours of a print shop were made RGB' },
  alpha: { zh: '透明的部分已铺成白色', en: 'what was transparent is white now' },
  deep: { zh: '每色 16 位已转为 8 位', en: 'its 16 bits a colour were made 8' },
};

/** Reports on what was done with a file, for the person who brought it. */
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
  plain: (name: string, why: Odd): Text => ({
    zh: `已放入「${name}」，${odd[why].zh}，各处显示一致；原件仍保留。`,
    en: `“${name}” is in place; ${odd[why].en}, so that it looks the same everywhere. The original is kept.`,
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
