/** Reads a cell of a date column. In: cell, path. Out: a day, `permanent`, `unpublished`, or why it stays open. */
import { type CellResult, choiceOf, open, said, truths } from './cell-result';
import { type DayResult, dayFromNumber, dayFromText } from './day';
import { type Cell, type DayCell, isDay, isNumber, textOfCell } from './read/sheet';

const unpublished =
  /^(?:未|尚未|还未|没有|暂未)(?:发表|公开|发布|发行|上线)$|^(?:unpublished|not (?:yet )?published)$/i;

/** From this year on a last day means that there is none: databases have to write something. */
const FAR = '2099-01-01';

function day(result: DayResult, path: string): CellResult {
  if ('why' in result) return open(result.why.zh, result.why.en, result.may.map(said));
  if (path.endsWith('validity.until') && result.day >= FAR)
    return open(`「${result.day}」像是「长期」的写法。`, `“${result.day}” looks like a way to write “permanently”.`, [
      choiceOf('permanent'),
      said(result.day),
    ]);
  return { value: result.day, ...(result.note && { note: result.note }) };
}

function dayCell({ day: iso, shown }: DayCell, path: string): CellResult {
  if (iso < '1920-01-01')
    return open(
      `显示为 ${iso}，像是把年份当成了日期。`,
      `shows ${iso}; it looks like a year that was taken for a day.`,
    );
  if (shown === 'no-day')
    return open(
      `只显示年月 ${iso.slice(0, 7)}，日是 Excel 补上的。`,
      `shows only ${iso.slice(0, 7)}; Excel has put in the day.`,
      [said(iso)],
    );
  if (shown === 'no-year')
    return open(
      `只显示月日，年份 ${iso.slice(0, 4)} 是 Excel 补上的。`,
      `shows no year; Excel has put in ${iso.slice(0, 4)}.`,
      [said(iso)],
    );
  if (shown === null && iso.endsWith('-01'))
    return open(
      `是 ${iso}；如果表里只写了年月，日是 Excel 补上的。`,
      `is ${iso}; if only year and month were typed, Excel has put in the day.`,
      [said(iso)],
    );
  return day({ day: iso }, path);
}

/** 2017-04-24至2067-04-23 in one cell. */
function period(text: string): CellResult | null {
  const [from = '', until = '', more] = text.split(/\s*(?:至|到|~|～|——|—|–| - )\s*/);
  if (!until || more !== undefined) return null;
  const first = dayFromText(from);
  if (!('day' in first)) return null;
  if (truths[until] === 'permanent') return { value: { from: first.day, until: 'permanent' } };
  const last = dayFromText(until);
  return 'day' in last && last.day < FAR ? { value: { from: first.day, until: last.day } } : null;
}

export function readDate(cell: Exclude<Cell, null>, path: string): CellResult {
  if (isDay(cell)) return dayCell(cell, path);
  if (isNumber(cell)) return day(dayFromNumber(cell.number), path);
  if (typeof cell === 'number') return day(dayFromNumber(cell), path);
  const text = String(textOfCell(cell)).replace(/^'/, '').trim();
  if (path.endsWith('validity.until') && truths[text] === 'permanent') return { value: 'permanent' };
  if (path.endsWith('publication.on') && unpublished.test(text)) return { value: 'unpublished' };
  const whole = path.endsWith('validity.until') ? period(text) : null;
  return whole ?? day(dayFromText(text), path);
}
