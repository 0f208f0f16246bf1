/**
 * Reads one cell for the field of its column. In: cell, path. Out: a value, or why it stays open, with possible values.
 */
import { lostIn } from '../profile/checks/lost';
import { type Field, fieldAt } from '../profile/fields';
import { type CellResult, choiceOf, open } from './cell-result';
import { readDate } from './date-cell';
import { type Cell, isDay, isFormula, isNumber } from './read/sheet';
import { readNumber, readText } from './text-cell';

/** Marks and words that people write into a cell without a value. */
const dashes = /^[-—–－_/\\~～*·]{1,6}$/;
const nothing = /^(?:无|暂无|没有|未填写?|不详|待补充?|待定|空|\(空白\)|n\/?a|nil|none|null|undefined|nan|tbd)$/i;
const isNothing = (text: string, { as }: Field) => dashes.test(text) || (as !== 'prose' && nothing.test(text));

function read(cell: Exclude<Cell, null>, path: string): CellResult {
  if (isFormula(cell))
    return open(
      '是一个公式，文件里没有它的结果。请在 Excel 里打开并保存一次，或粘贴为数值。',
      'is a formula without a result in the file. Open the file in Excel and save it once, or paste the cell as a value.',
    );
  if (fieldAt(path).as === 'date') return readDate(cell, path);
  if (isDay(cell))
    return open(
      `被 Excel 当成了日期 ${cell.day}。请把这一列的格式设为「文本」，再重新输入。`,
      `was taken for a date by Excel (${cell.day}). Format the column as Text and type it again.`,
    );
  if (typeof cell === 'number' || isNumber(cell)) return readNumber(cell, path);
  return readText(String(cell), path);
}

/** Adds a word where characters of a text were lost before the file was written. */
function withLost(result: CellResult): CellResult {
  const lost = 'value' in result && typeof result.value === 'string' ? lostIn(result.value) : null;
  return lost ? { ...result, note: lost.message } : result;
}

/** Returns the value of a cell for the field at a path. Undefined for an empty cell, which says nothing. */
export function readCell(cell: Cell, path: string): CellResult | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') {
    const plain = cell.replace(/[^\P{Cc}\t\n\r]|[\u200b\ufeff]/gu, '').trim();
    if (plain === '') return undefined;
    if (isNothing(plain, fieldAt(path))) {
      if (!path.endsWith('publication.on')) return undefined;
      return open(`「${plain}」：是还没有发表吗。`, `“${plain}”: is it unpublished?`, [choiceOf('unpublished')]);
    }
    return withLost(read(plain, path));
  }
  return read(cell, path);
}
