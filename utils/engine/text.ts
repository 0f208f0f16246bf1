/** Marks that decorate a label without being part of its name. */
const decoration = /^[*＊•·※:：\s]+|[*＊:：?？\s]+$/g;
const remarks = /[（([【](?:必填|选填|必选|可选|必须|required|optional)[)）\]】]/gi;

/**
 * The form in which two visible texts are compared: NFKC (full-width forms), no white space at all (真 实 姓 名; antd's
 * 提 交), Latin in lower case, no required marks or colons at either end. Equal means equal in this form.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(remarks, '')
    .replace(/[\s\u200b-\u200f\u00ad\ufeff]+/g, '')
    .replace(decoration, '')
    .replace(/(?<=.{2})(?:必填|选填)$/, '')
    .toLowerCase();
}

/** Whether a visible text is one of the wanted names. */
export const isOneOf = (text: string, names: readonly string[]): boolean => {
  const found = normalise(text);
  return found !== '' && names.some((name) => normalise(name) === found);
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
