/** Marks that decorate a label without being part of its name. */
const marks = '*＊∗﹡✱•·※:：\\s\\p{So}';
const decoration = new RegExp(`^[${marks}]+|[${marks}?？]+$`, 'gu');
const fileType = '(?:jpe?g|png|pdf|bmp|gif|tiff?|webp|heic|docx?)';
const size =
  '(?:[≤<]|不超过|不大于|小于|最大|大小)*[\\d\\s.~～\\-–至到]*(?:位(?:字符|数字)?|个?字符?|个字|字以内|mb?|kb?|万?元|%)(?:以内|以下)?';
const plain = [
  '必填|选填|必选|可选|非必填|必须|required|optional',
  size,
  'yyyy[-/.年]mm[-/.月]dd日?',
  `(?:仅?支持|仅限|格式[:：]?)*${fileType}(?:[\\s/、,，|或和]+${fileType})*(?:格式|文件|图片)*(?:[\\s,，;；、]*${size})?`,
].join('|');
/**
 * What stands in brackets after a name and says nothing of it: whether it must be filled, how long or large it may be, its
 * unit, which files are taken.
 */
const remarks = new RegExp(`[（([【](?:${plain})(?:项)?[)）\\]】]`, 'gi');
/** White space, and what takes no room at all. */
const blank = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

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
 * The form in which two visible texts are compared: NFKC (full-width forms), no white space at all (真 实 姓 名,
 * 提 交), Latin in lower case, no required marks or colons at either end. Equal means equal in this form.
 */
export function normalise(text: string): string {
  const known = written.get(text);
  if (known !== undefined) return known;
  let form = write(text);
  // What a mark hid may be decorated again (* 用户名 ： （必填）): the form is only done when it stays the same.
  for (let next = write(form); next !== form; next = write(form)) form = next;
  if (written.size > 20_000) written.clear();
  if (text.length <= 200) written.set(text, form);
  return form;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Several names in the form in which they are compared. */
export function formsOf(names: readonly string[]): ReadonlySet<string> {
  const known = sets.get(names);
  if (known) return known;
  const forms = new Set(names.map(normalise).filter(Boolean));
  sets.set(names, forms);
  return forms;
}

const separator = '[\\s/|、,，;；:：·\\-–—(（\\[【]*';
const chineseFirst = new RegExp(`^([^a-z]*?\\p{Script=Han}[^a-z]*?)${separator}([a-z][^\\p{Script=Han}]*)$`, 'iu');
const latinFirst = new RegExp(`^([a-z][^\\p{Script=Han}]*?)${separator}(\\p{Script=Han}[^a-z]*)$`, 'iu');

const inTwoScripts = (text: string): boolean => /[a-zａ-ｚ]/i.test(text) && /\p{Script=Han}/u.test(text);

/** The two halves of a label that says the same in Chinese and in English: 机构全称 Organization name. */
export function halvesOf(text: string): readonly [string, string] | null {
  if (!inTwoScripts(text)) return null;
  const plain = text.normalize('NFKC').replace(remarks, '').replace(blank, ' ').trim().replace(decoration, '');
  const match = plain.match(chineseFirst) ?? plain.match(latinFirst);
  const [, first = '', second = ''] = match ?? [];
  return match ? [normalise(first), normalise(second.replace(/[)）\]】]$/, ''))] : null;
}

const ordinal =
  /^(?:\d{1,2}[.、)]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|[一二三四五六七八九十]{1,2}、|第[\d一二三四五六七八九十]{1,2}(?:部分|节)[:、.]?)/;

interface Readings {
  form: string;
  unnumbered: string;
  halves: readonly [string, string] | null;
}

const readings = new Map<string, Readings>();

function readingsOf(text: string): Readings {
  let known = readings.get(text);
  if (!known) {
    const form = normalise(text);
    known = { form, unnumbered: unnumbered(text), halves: halvesOf(text) };
    if (readings.size > 20_000) readings.clear();
    readings.set(text, known);
  }
  return known;
}

/** The forms by which a visible text may be one of some names: what `isOneOf` asks further about. */
export function formsIn(text: string): readonly string[] {
  const { form, unnumbered, halves } = readingsOf(text);
  return form === '' ? [] : [...new Set([form, unnumbered, ...(halves ?? [])])];
}

/** A text in the form in which it is compared, without a number before it. */
export const unnumbered = (text: string): string => normalise(text).replace(ordinal, '');

/**
 * Whether a visible text is one of the wanted names: equal, but for a number before it (1、), or in two languages where
 * both halves are names. Never a part of it.
 */
export const isOneOf = (text: string, names: readonly string[]): boolean => {
  const { form, unnumbered, halves } = readingsOf(text);
  const forms = formsOf(names);
  return (
    form !== '' && (forms.has(form) || forms.has(unnumbered) || (halves?.every((half) => forms.has(half)) ?? false))
  );
};

/** The name that a text says in two languages (机构全称 Organization name), where both halves are among the names; else null. */
export function saidTwice(text: string, names: ReadonlySet<string>): string | null {
  if (!inTwoScripts(text)) return null;
  const { halves } = readingsOf(text);
  return halves?.every((half) => names.has(half)) ? halves[0] : null;
}

/** What stands in a control as long as it has no value (请选择, Please select, --). */
const prompts =
  /^(?:省|省份|市|城市|区|区县|[-—–~.…\s]*|(?:请|可)?(?:先)?(?:选择|输入|填写).*|(?:please)?(?:select|choose|enter|input|pick)(?:(?:a|an|the|one|date|time|option|city|province|place|item)?.{0,24})?|(?:yyyy|mm|dd|年|月|日|[/\-.])+)$/i;

/** Whether a choice stands for no choice (未选择, 请选择). */
export const isUnset = (text: string): boolean => /^(?:未(?:选择?|填写?|设置)|请选择.*)$/.test(normalise(text));

/** Whether a control's shown text is a prompt rather than a value. */
export const isPrompt = (text: string): boolean => prompts.test(normalise(text)) || isUnset(text);
