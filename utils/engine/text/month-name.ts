import { normalise } from './normalise';

export const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Returns the month that a text names: 4, 04, 4月, 四月, 4月份, Apr, April, "11月2026". */
export function parseMonth(text: string): number | null {
  const clean = normalise(text);
  const number = clean.match(/^(\d{1,2})月?份?$/) ?? clean.match(/(?:^|\D)(\d{1,2})月/);
  if (number) return Number(number[1]) >= 1 && Number(number[1]) <= 12 ? Number(number[1]) : null;
  const word = clean.match(/(十[一二]?|[一二三四五六七八九])月/);
  if (word) return chinese.indexOf(word[1]!) + 1;
  const name = monthNames.findIndex((one) => new RegExp(`(?:^|[^a-z])${one}[a-z]*`).test(clean));
  return name < 0 ? null : name + 1;
}
