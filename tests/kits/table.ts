import type { Cell } from '../support/judge';

/**
 * The widgets in the order of the matrix, with the heads of their columns. Last come the fields to be refused, and
 * undo.
 */
const COLUMNS: readonly (readonly [widget: string, head: string])[] = [
  ['text', 'text'],
  ['textarea', 'area'],
  ['number', 'numb.'],
  ['date', 'date'],
  ['range', 'range'],
  ['select', 'select'],
  ['searchable', 'search'],
  ['virtual', 'virt.'],
  ['multiple', 'multi'],
  ['lazy', 'lazy'],
  ['cascader', 'casc.'],
  ['choice', 'choice'],
  ['radio', 'radio'],
  ['buttons', 'button'],
  ['checkboxes', 'boxes'],
  ['switch', 'switch'],
  ['upload', 'upload'],
  ['list', 'list'],
  ['picture', 'pict.'],
  ['accept', 'accept'],
  ['maxlength', 'length'],
  ['size', 'size'],
  ['undo', 'undo'],
];

const count = (cells: readonly Cell[], verdict: Cell['verdict']) =>
  cells.filter((cell) => cell.verdict === verdict).length;

/** Returns the number of right cells, and the worst cell. */
function mark(cells: readonly Cell[]): string {
  if (cells.length === 0) return '';
  const right = count(cells, 'right');
  if (right === cells.length) return `✔ ${right}`;
  return `${count(cells, 'WRONG') > 0 ? '✘' : '–'} ${right}/${cells.length}`;
}

const say = (cells: readonly Cell[]) =>
  `${count(cells, 'right')} right, ${count(cells, 'refused')} refused, ${count(cells, 'WRONG')} WRONG`;

/**
 * Returns the matrix as text: a line for each kit, a column for each kind of widget, the totals. Below are the cells
 * that are not right.
 * @param results cells by kit and form (`antd5 identity`)
 */
export function table(results: Readonly<Record<string, readonly Cell[]>>): string {
  const kits = [...new Set(Object.keys(results).map((name) => name.split(' ')[0]!))];
  const width = Math.max(...kits.map((kit) => kit.length), 5);
  const of = (kit: string) =>
    Object.keys(results).flatMap((name) => (name.split(' ')[0] === kit ? results[name]! : []));
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)} ${cells.map((cell) => cell.padEnd(6)).join(' ')}`;
  const row = (name: string, cells: readonly Cell[]) =>
    line(name, [...COLUMNS.map(([widget]) => mark(cells.filter((cell) => cell.widget === widget))), say(cells)]);
  const all = Object.values(results).flat();
  const rest = Object.entries(results).flatMap(([name, cells]) =>
    cells
      .filter(({ verdict }) => verdict !== 'right')
      .map(
        ({ verdict, widget, step, held, fate, why }) =>
          `  ${name} · ${step} (${widget}): ${verdict} ${held} — ${fate}: ${why}`,
      ),
  );
  return [
    '',
    line(
      '',
      COLUMNS.map(([, head]) => head),
    ),
    ...kits.map((kit) => row(kit, of(kit))),
    row('total', all),
    '✔ right, for accept, length and size: refused as it must be   – refused with a reason (undo: the page lets nobody empty it, and it is said)   ✘ WRONG',
    ...rest,
    '',
  ].join('\n');
}
