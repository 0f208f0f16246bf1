/** Marks that decorate a label without being part of its name. */
const marks = '*＊∗﹡✱•·※:：\\s\\p{So}';
const decoration = new RegExp(`^[${marks}]+|[${marks}?？]+$`, 'gu');
/** What stands in brackets after a name and says nothing of it: whether it must be filled, how long it may be, its unit. */
const remarks =
  /[（([【](?:必填|选填|必选|可选|非必填|必须|required|optional|[\d\s~～\-–至到]*(?:位|个?字符?|个字|字以内|mb|kb|万?元|%)(?:以内)?|yyyy[-/.年]mm[-/.月]dd日?)(?:项)?[)）\]】]/gi;
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
 * The form in which two visible texts are compared: NFKC (full-width forms), no white space at all (真 实 姓 名; antd's
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

/** The two halves of a label that says the same in Chinese and in English: 机构全称 Organization name. */
export function halvesOf(text: string): readonly [string, string] | null {
  const plain = text.normalize('NFKC').replace(remarks, '').replace(blank, ' ').trim().replace(decoration, '');
  const match = plain.match(chineseFirst) ?? plain.match(latinFirst);
  const [, first = '', second = ''] = match ?? [];
  return match ? [normalise(first), normalise(second.replace(/[)）\]】]$/, ''))] : null;
}

const ordinal = /^(?:\d{1,2}[.、)]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|[一二三四五六七八九十]{1,2}、)/;

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
    known = { form, unnumbered: form.replace(ordinal, ''), halves: halvesOf(text) };
    if (readings.size > 5000) readings.clear();
    readings.set(text, known);
  }
  return known;
}

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

/** What stands in a control as long as it has no value (请选择, Please select, --). */
const prompts =
  /^(?:省|省份|市|城市|区|区县|[-—–~.…\s]*|(?:请|可)?(?:先)?(?:选择|输入|填写).*|(?:please)?(?:select|choose|enter|input|pick)(?:(?:a|an|the|one|date|time|option|city|province|place|item)?.{0,24})?|(?:yyyy|mm|dd|年|月|日|[/\-.])+)$/i;

/** Whether a control's shown text is a prompt rather than a value. */
export const isPrompt = (text: string): boolean => prompts.test(normalise(text));

const pad = (number: number) => String(number).padStart(2, '0');

/**
 * Reads a date that a widget shows: 2017-04-24, 2017/4/24, 2017年4月24日, 20170424, with or without a time; day-first and
 * month-first only where the numbers leave one reading or `format` (a placeholder such as DD/MM/YYYY) says which.
 * Answers ISO 8601 or null.
 */
export function readDate(text: string, format = ''): string | null {
  const clean = text.normalize('NFKC').trim();
  const yearFirst =
    clean.match(/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT].*)?$/) ??
    clean.match(/^(\d{4})(\d{2})(\d{2})$/);
  if (yearFirst) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const named = Date.parse(clean);
  if (/[a-z]{3}/i.test(clean) && /\d{4}/.test(clean) && !Number.isNaN(named)) {
    const date = new Date(named);
    return iso(date.getFullYear(), date.getMonth() + 1, date.getDate());
  }
  const yearLast = clean.match(/^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?:\s.*)?$/);
  if (!yearLast) return null;
  const [a, b, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  const dayFirst = /^d/i.test(format.trim()) || a > 12;
  const monthFirst = /^m/i.test(format.trim()) || b > 12;
  if (a === b || (dayFirst && !monthFirst)) return iso(year, b, a);
  return monthFirst && !dayFirst ? iso(year, a, b) : null;
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Writes an ISO date in the order and with the signs of a placeholder (YYYY/MM/DD, DD-MM-YYYY, YYYY年MM月DD日). */
export function writeDate(date: string, format: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (!/y{2,4}/i.test(format) || !/m/i.test(format) || !/d/i.test(format)) return date;
  const pattern = format.match(/[ymd年月日/\-. ]+/i)?.[0].trim() ?? format;
  return pattern
    .replace(/y{2,4}/i, year)
    .replace(/m{1,2}/i, month)
    .replace(/d{1,2}/i, day);
}
