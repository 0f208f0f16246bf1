import { median, table } from '../bench/numbers';
import { asked, type Cell, type Result } from './judge';

const share = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

function row(name: string, cells: readonly Cell[]): string[] {
  const count = (test: (cell: Cell) => boolean) => cells.filter(test).length;
  const confirmed = count((cell) => cell.confirmed === 'right');
  return [
    name,
    String(cells.length),
    share(
      count(({ atOnce }) => atOnce === 'right'),
      cells.length,
    ),
    share(confirmed, cells.length),
    String(count((cell) => cell.confirmed === 'refused')),
    String(count(({ atOnce }) => atOnce === 'wrong')),
    String(count(({ falseClaim }) => falseClaim)),
    String(count(({ wrongProposal }) => wrongProposal)),
  ];
}
const HEAD = ['', 'fields', 'at once', 'confirmed', 'refused', 'wrong', 'false', 'wrong proposals'];

/** One table by what a cell's page or field is. */
function by(results: readonly Result[], title: string, of: (result: Result, cell: Cell) => string): string {
  const groups = new Map<string, Cell[]>();
  for (const result of results)
    for (const cell of asked(result)) {
      const name = of(result, cell);
      groups.set(name, [...(groups.get(name) ?? []), cell]);
    }
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, cells]) => row(name, cells));
  return table([title, ...HEAD.slice(1)], rows);
}

/** Kits whose plain script cannot do what a hand does (a wheel that is turned): their times are no measure. */
const UNTIMED = ['vant'];
const isTimed = ({ spec, fill }: Result) => fill > 0 && !UNTIMED.includes(spec.kit);

/** Says how pages were taken, what became of fields, and how long it took. */
export function report(results: readonly Result[]): string {
  const pages = results.filter(({ spec }) => spec.form !== 'miss');
  const misses = results.filter(({ spec }) => spec.form === 'miss');
  const taken = (kind: string, of: readonly Result[]) => of.filter((one) => one.taken === kind).length;
  const all = pages.flatMap(asked);
  const strays = results
    .flatMap(({ cells }) => cells)
    .filter(({ field, atOnce }) => !field.right.length && atOnce === 'wrong');
  const acts = results.flatMap(({ forbidden }) => Object.values(forbidden)).reduce((sum, one) => sum + one, 0);
  const ratios = pages.filter(isTimed).map(({ fill, plain }) => fill / plain);
  const slowest = ratios.length ? Math.max(...ratios) : 0;
  return [
    '',
    table(HEAD, [row('all fields', all)]),
    by(pages, 'wording', (_result, { field }) => field.grade),
    by(pages, 'form', ({ spec }) => spec.form),
    by(pages, 'kit', ({ spec }) => spec.kit),
    by(pages, 'kind', (_result, { field }) => field.kind),
    by(pages, 'section style', ({ spec }) => spec.sectionStyle),
    by(pages, 'label place', ({ spec }) => spec.place),
    by(pages, 'label with', ({ spec }) => spec.decor),
    `pages: ${pages.length} · known ${taken('known', pages)} · probable ${taken('probable', pages)} · not taken ${taken('not taken', pages)}`,
    `near misses: ${misses.length} · taken for known ${taken('known', misses)} · for probable ${taken('probable', misses)}`,
    `must stay empty and did not: ${strays.length} · forbidden acts: ${acts}`,
    `time against the plain script: median ${median(ratios).toFixed(2)} ×, worst ${slowest.toFixed(2)} ×`,
  ].join('\n\n');
}

/** Times of the extension against the plain script, page by page, by kit. */
export function times(results: readonly Result[]): string {
  const kits = [...new Set(results.map(({ spec }) => spec.kit))].sort();
  const rows = kits.flatMap((kit) => {
    const pairs = results.filter((one) => one.spec.kit === kit && isTimed(one));
    if (pairs.length === 0) return [];
    const ratios = pairs.map(({ fill, plain }) => fill / plain);
    const ms = (of: (one: Result) => number) => `${Math.round(median(pairs.map(of)))} ms`;
    return [
      [
        kit,
        String(pairs.length),
        ms(({ plain }) => plain),
        ms(({ fill }) => fill),
        `${median(ratios).toFixed(2)} ×`,
        `${Math.max(...ratios).toFixed(2)} ×`,
      ],
    ];
  });
  return table(['kit', 'pages', 'plain script', 'extension', 'median', 'worst'], rows);
}
