import { nextTask, waitFor } from '../../dom/wait';
import { fillText } from '../../input/value';
import { reasons } from '../../reasons';
import { VALUE_SHOWN } from '../../timeouts';
import { isSegment } from '../../widgets/detect/state';
import { fitOf } from '../../widgets/readers';
import type { Widget } from '../../widgets/types';
import { assignParts, numberShown, type Part, parts } from '../../widgets/value/date-parts';
import { shownValue } from '../../widgets/value/shown-value';
import { typeSegment } from '../text/segment';
import type { DriverContext, Result } from '../types';

const optionWordsFor = (part: Part, number: number): string[] => {
  const plain = String(number);
  const two = plain.padStart(2, '0');
  const sign = { year: '年', month: '月', day: '日' }[part];
  const words = [plain, two, `${plain}${sign}`, `${two}${sign}`];
  if (part !== 'month') return words;
  const name = new Date(2000, number - 1, 1).toLocaleString('en', { month: 'long' });
  return [...words, name, name.slice(0, 3), `${'一二三四五六七八九十'[number - 1] ?? ['十一', '十二'][number - 11]}月`];
};

/** Sets year, month and day in turn, because the days on offer depend on the month. Refuses if one is not shown then. */
export async function setParts(act: DriverContext, row: readonly Widget[], iso: string): Promise<Result> {
  if (!assignParts(row)) return { ok: false, why: reasons.wrongKind };
  for (const [index, part] of parts.entries()) {
    const number = Number(iso.split('-')[index]);
    const now = () => assignParts(act.row().length === 3 ? act.row() : row)?.[part] ?? null;
    const widget = now();
    if (!widget) return { ok: false, why: reasons.gone };
    if (numberShown(widget, part) === number) continue;
    const text = String(number).padStart(2, '0');
    if (isSegment(widget.control)) {
      await typeSegment(widget, text);
    } else if (fitOf(widget, 'text') === 2) {
      fillText(widget.control, text);
      await nextTask();
    } else {
      const words = optionWordsFor(part, number);
      const done = await act.driverOf(widget).choose({ ...act, relocate: now }, widget, words);
      if (!done.ok) return done;
    }
    const right = () => {
      const there = now();
      return there !== null && numberShown(there, part) === number;
    };
    if (await waitFor(act.doc, right, VALUE_SHOWN, act.signal)) continue;
    const why = reasons.notShown(shownValue(widget));
    for (const one of row) if (isSegment(one.control)) await typeSegment(one, '');
    return { ok: false, why };
  }
  return { ok: true };
}
