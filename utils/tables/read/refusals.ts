import type { Text } from '../../bilingual';
import type { ArchiveFault } from '../../zip';
import type { OleKind } from './biff';

/** Reasons why a file is not read, each with advice. */
const saveAs: Text = {
  zh: '请在 Excel 或 WPS 里打开，另存为 .xlsx 再导入。',
  en: 'Open it in Excel or WPS, save it as .xlsx and import that.',
};

const named = (zh: string, en: string): Text => ({ zh: `这是${zh}。${saveAs.zh}`, en: `This is ${en}. ${saveAs.en}` });

export const broken: Text = {
  zh: `文件不是完整的表格，可能没有下载完。${saveAs.zh}`,
  en: `The file is no complete spreadsheet; it may be cut off. ${saveAs.en}`,
};

export const noText: Text = {
  zh: '文件里的文字读不出来。请在 Excel 或 WPS 里打开，另存为 .xlsx，或「CSV UTF-8」再导入。',
  en: 'The text of this file cannot be read. Open it in Excel or WPS, save it as .xlsx or as “CSV UTF-8” and import that.',
};

const locked: Text = {
  zh: '这个表格有密码。请在 Excel 或 WPS 里打开，去掉密码，另存为 .xlsx 再导入。',
  en: 'This workbook has a password. Open it in Excel or WPS, take the password off, save it as .xlsx and import that.',
};

export const archiveFaults: Readonly<Record<ArchiveFault, Text>> = {
  'no-archive': broken,
  'too-much': {
    zh: '文件解开后过大，或零件过多，不像一份名单，没有打开。请把名单复制到新的表格，另存为 .xlsx 再导入。',
    en: 'The file would become far too large when unpacked, so it was not opened. Copy the list into a new workbook, save it as .xlsx and import that.',
  },
  'two-readings': {
    zh: `这个文件的目录有两种读法，不同的程序会读出不同的内容，所以没有打开。${saveAs.zh}`,
    en: `The directory of this file can be read in two ways, and programs would find different things in it, so it was not opened. ${saveAs.en}`,
  },
  locked,
};

export const oleFaults: Readonly<Record<Exclude<OleKind, 'workbook'>, Text>> = {
  locked,
  old: named(' Excel 95 或更早的表格', 'a workbook of Excel 95 or before'),
  word: {
    zh: '这是 Word 文档，不是表格。请把里面的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 再导入。',
    en: 'This is a Word document and no spreadsheet. Copy its table into Excel or WPS, save it as .xlsx and import that.',
  },
  other: named('旧格式的文件', 'a file of an old kind'),
};

/** Archives and files of other programs, by a part that only they have or by the bytes they begin with. */
export const otherArchives: readonly { has: RegExp; fault: Text }[] = [
  { has: /^word\//, fault: oleFaults.word },
  { has: /^ppt\//, fault: named('演示文稿', 'a presentation') },
  { has: /^xl\/workbook\.bin$/, fault: named(' Excel 二进制工作簿（.xlsb）', 'a binary workbook of Excel (.xlsb)') },
  { has: /^content\.xml$/, fault: named(' OpenDocument 表格（.ods）', 'an OpenDocument spreadsheet (.ods)') },
  { has: /\.iwa$/, fault: named(' Numbers 表格', 'a Numbers spreadsheet') },
  { has: /^OFD\.xml$/i, fault: named(' OFD 文件，不是表格', 'an OFD file and no spreadsheet') },
];

export const otherFiles: readonly { starts: RegExp; fault: Text }[] = [
  { starts: /^%PDF-/, fault: named(' PDF，不是表格', 'a PDF and no spreadsheet') },
  {
    starts: /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0)/s,
    fault: named('图片，不是表格', 'a picture and no spreadsheet'),
  },
  { starts: /^\{\\rtf/, fault: oleFaults.word },
  { starts: /^(?:MIME-Version:|From: <Saved by)/i, fault: named('单个文件网页（.mht）', 'a web archive (.mht)') },
  { starts: /^(?:Rar!|7z\xbc\xaf)/, fault: named('压缩包，请先解压', 'an archive; unpack it first') },
];
