import type { Act, Done } from './act';
import { readMonth } from './calendar';
import { chooseOption } from './choose';
import { enter, key, leave, type } from './press';
import { shownValue } from './read';
import { say } from './say';
import { normalise } from './text';
import { turn, until } from './wait';
import type { Widget } from './widgets';

/** A date in three controls: year, month, day. */

type Part = 'year' | 'month' | 'day';
const parts: readonly Part[] = ['year', 'month', 'day'];

const numbersOf = ({ control }: Widget): number[] =>
  control.localName === 'select'
    ? [...(control as HTMLSelectElement).options].map((option) => Number.parseInt(option.text, 10)).filter((n) => n > 0)
    : [Number(control.getAttribute('aria-valuemax'))];

/** A part of a date that is typed into without being an input, as ARIA describes it. */
export const isSegment = ({ control }: Widget): boolean =>
  control.getAttribute('role') === 'spinbutton' && !('value' in control);

/** Types a number into such a part, sign by sign; '' empties it. */
export async function typeSegment({ control }: Widget, text: string): Promise<void> {
  enter(control);
  for (const sign of text === '' ? Array(4).fill('Backspace') : text) {
    key(control, sign);
    await turn();
  }
  leave(control);
}

/** What one of three controls says it is for: by its options, its length, its own words. */
function partOf(widget: Widget): Part | null {
  const { control } = widget;
  const most = Math.max(0, ...numbersOf(widget));
  if (most > 1000) return 'year';
  if (most >= 28 && most <= 31) return 'day';
  if (most === 12) return 'month';
  const names = ['placeholder', 'aria-label', 'name', 'id', 'title', 'data-type'];
  const words =
    signAfter(widget) ||
    normalise(
      `${names.map((name) => control.getAttribute(name) ?? '').join(' ')} ${control.localName === 'select' ? ((control as HTMLSelectElement).options[0]?.text ?? '') : (widget.face.textContent ?? '')}`,
    );
  for (const [part, sign] of [
    ['year', /年|yyyy|year/],
    ['month', /月|mm|month/],
    ['day', /日|dd|day/],
  ] as const)
    if (sign.test(words)) return part;
  return (control as HTMLInputElement).maxLength === 4 ? 'year' : null;
}

/** The sign right after a control, by which it is a part of a date; '' for every other text. */
const signAfter = ({ face }: Widget): string =>
  normalise(face.nextSibling?.textContent ?? '').match(/^[年月日]$/)?.[0] ?? '';

/** Whether a control alone is too small for a date: a sign of its part stands behind it, or it takes too few signs. */
export const isPart = (widget: Widget): boolean => {
  const { maxLength } = widget.control as HTMLInputElement;
  return signAfter(widget) !== '' || (maxLength >= 0 && maxLength < 8);
};

/** The three controls by what they are for; null when that cannot be told. A year first means month and day follow. */
function sort(row: readonly Widget[]): Record<Part, Widget> | null {
  const said = row.map(partOf);
  const order =
    new Set(said.filter(Boolean)).size === 3 ? said : said[0] === 'year' && !said[1] && !said[2] ? parts : null;
  if (!order) return null;
  const of = (part: Part) => row[order.indexOf(part)]!;
  return { year: of('year'), month: of('month'), day: of('day') };
}

const numberShown = (widget: Widget, part: Part): number | null => {
  const shown = normalise(shownValue(widget));
  if (part === 'month') return readMonth(shown);
  return /^\d{1,4}[年日号]?$/.test(shown) ? Number.parseInt(shown, 10) : null;
};

/** Whether three controls show this day. */
export function showsParts(row: readonly Widget[], iso: string): boolean {
  const sorted = sort(row);
  return (
    sorted !== null && parts.every((part, index) => numberShown(sorted[part], part) === Number(iso.split('-')[index]))
  );
}

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
