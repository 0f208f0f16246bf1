/** Rows of a sheet that are no data: totals, notes, examples, the header again. In: a row. Out: its kind. */
import { isHeaderWord } from './header-words';
import { isEmptyCell, textOfCell } from './read/sheet';
import type { Row } from './table';

export type PassedOver = 'total' | 'note' | 'hint' | 'header';

const total =
  /^(?:合计|总计|小计|共计|汇总|(?:grand |sub)?total|sum)[:：]?(?:\s*\d.*)?$|^[总合共]计?\s*\d+\s*[家件条项行份个]/i;
const note =
  /^(?:注|备注|说明|填表说明|制表|填表|审核|统计|数据来源|导出时间|打印时间|第\s*\d+\s*页|以下空白|note|source|exported)[:：人日时\s]?/i;
const hint =
  /^(?:[(（]?(?:必填|选填|可选|非必填|必选|required|optional|文本|日期|数字|下拉|单选)[^一-龥]{0,4}项?[)）]?|(?:示例|例如|例|如|格式|e\.g\.)[:：].*|y{4}.?m{1,2}.?d{1,2})$/i;
const example = /^(?:示例|例|样例|范例|填写示例|example)$/i;

/** Returns why a row is no data, null for a row of data. */
export function passedOver({ cells }: Row): PassedOver | null {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  const texts = filled.filter((cell): cell is string => typeof cell === 'string').map((cell) => cell.trim());
  const [first = ''] = texts;
  const isShort = first.length < 60;
  if (isShort && texts.slice(0, 2).some((text) => text.length < 30 && total.test(text))) return 'total';
  if (filled.length === 1 && note.test(first)) return 'note';
  if (texts.length > 0 && texts.length === filled.length && texts.every((text) => text.length < 60 && hint.test(text)))
    return 'hint';
  if (example.test(textOfCell(filled[0]))) return 'hint';
  if (texts.length < 2 || !texts.slice(0, 3).some(isHeaderWord)) return null;
  return texts.filter(isHeaderWord).length >= Math.max(2, filled.length / 2) ? 'header' : null;
}
