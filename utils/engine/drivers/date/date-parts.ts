import { turn, until } from '../../dom/wait';
import { type } from '../../input/value';
import { say } from '../../reasons';
import type { Widget } from '../../widgets/types';
import { numberShown, type Part, parts, sort } from '../../widgets/value/date-parts';
import { shownValue } from '../../widgets/value/shown-value';
import { chooseOption } from '../option/choose-option';
import { isSegment, typeSegment } from '../text/segment';
import type { Act, Done } from '../types';

const wordsFor = (part: Part, number: number): string[] => {
  const plain = String(number);
  const two = plain.padStart(2, '0');
  const sign = { year: '年', month: '月', day: '日' }[part];
  const words = [plain, two, `${plain}${sign}`, `${two}${sign}`];
  if (part !== 'month') return words;
  const name = new Date(2000, number - 1, 1).toLocaleString('en', { month: 'long' });
  return [...words, name, name.slice(0, 3), `${'一二三四五六七八九十'[number - 1] ?? ['十一', '十二'][number - 11]}月`];
};

/** Sets year, month and day in turn: the days on offer depend on the month. */
export async function setParts(act: Act, row: readonly Widget[], iso: string): Promise<Done> {
  if (!sort(row)) return { ok: false, why: say.wrongKind };
  for (const [index, part] of parts.entries()) {
    const number = Number(iso.split('-')[index]);
    const now = () => sort(act.row().length === 3 ? act.row() : row)?.[part] ?? null;
    const widget = now();
    if (!widget) return { ok: false, why: say.gone };
    if (numberShown(widget, part) === number) continue;
    const text = String(number).padStart(2, '0');
    if (isSegment(widget)) {
      await typeSegment(widget, text);
    } else if (widget.kind === 'text') {
      type(widget.control, text);
      await turn();
    } else {
      const done = await chooseOption({ ...act, relocate: now }, widget, wordsFor(part, number));
      if (!done.ok) return done;
    }
    const right = () => {
      const there = now();
      return there !== null && numberShown(there, part) === number;
    };
    if (await until(act.doc, right, 600, act.signal)) continue;
    const why = say.notShown(shownValue(widget));
    for (const one of row) if (isSegment(one)) await typeSegment(one, '');
    return { ok: false, why };
  }
  return { ok: true };
}
