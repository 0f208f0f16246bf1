/** Marks that decorate a label and are no part of it. */
const marks = '*＊∗﹡✱•·※:：\\s\\p{So}';

export const decoration = new RegExp(`^[${marks}]+|[${marks}?？]+$`, 'gu');

const fileType = '(?:jpe?g|png|pdf|bmp|gif|tiff?|webp|heic|docx?)';

const size =
  '(?:[≤<]|不超过|不大于|小于|最大|大小)*[\\d\\s.~～\\-–至到]*(?:位(?:字符|数字)?|个?字符?|个字|字以内|mb?|kb?|万?元|%)(?:以内|以下)?';

export const plain = [
  '必填|选填|必选|可选|非必填|必须|required|optional',
  size,
  'yyyy[-/.年]mm[-/.月]dd日?',
  `(?:仅?支持|仅限|格式[:：]?)*${fileType}(?:[\\s/、,，|或和]+${fileType})*(?:格式|文件|图片)*(?:[\\s,，;；、]*${size})?`,
].join('|');

/** A remark in brackets after a label: required or optional, a length or size limit, a unit, accepted file types. */
export const remarks = new RegExp(`[（([【](?:${plain})(?:项)?[)）\\]】]`, 'gi');

/** White space and zero-width characters. */
export const blank = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

const write = (text: string): string =>
  text
    .replace(/[\u24d8\u2139]/g, '')
    .normalize('NFKC')
    .replace(blank, ' ')
    .replace(remarks, '')
    .replace(blank, '')
    .replace(decoration, '')
    .replace(/^(?:必填|选填)(?=.{2})|(?<=.{2})(?:必填|选填)$/g, '')
    .toLowerCase();

const written = new Map<string, string>();

/**
 * Returns the form in which two visible texts are compared: NFKC, no white space (真 实 姓 名, 提 交), lower case, no
 * required marks or colons at either end.
 */
export function normalise(text: string): string {
  const known = written.get(text);
  if (known !== undefined) return known;
  let form = write(text);
  // A removed remark may uncover another mark (* 用户名 ： （必填）), so the rules run until nothing changes.
  for (let next = write(form); next !== form; next = write(form)) form = next;
  if (written.size > 20_000) written.clear();
  if (text.length <= 200) written.set(text, form);
  return form;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Returns the normalised forms of several labels. Cached per array. */
export function normalisedSet(names: readonly string[]): ReadonlySet<string> {
  const known = sets.get(names);
  if (known) return known;
  const forms = new Set(names.map(normalise).filter(Boolean));
  sets.set(names, forms);
  return forms;
}

const ordinal =
  /^(?:\d{1,2}[.、)]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|[一二三四五六七八九十]{1,2}、|第[\d一二三四五六七八九十]{1,2}(?:部分|节)[:、.]?)/;

/** Returns the normalised text without an item number before it. */
export const withoutNumber = (text: string): string => normalise(text).replace(ordinal, '');
