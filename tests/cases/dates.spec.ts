import { type Cell, judge, type Model } from '../support/judge';
import { expect, test } from '../support/trial';

// Dates in seventeen ways, and as ranges, filled by the built extension on a page without focus. A second fill changes
// nothing, and undo empties what can be emptied.

interface Trap {
  model: Model;
  /** `said`: something stays behind that cannot be taken back, and the reason names it. */
  expected: Record<string, ['right' | 'refused' | 'said', way: string]>;
  left: string[];
}
const read = `(() => { const { model, expected, left } = window.__practice; return { model: model(), expected, left: left() }; })()`;

for (const set of ['typed', 'pressed', 'odd', 'unruly', 'range', 'together', 'deaf'])
  test(`dates: ${set}`, ({ onPage }) =>
    onPage(`dates.html?set=${set}`, async ({ portal, panel }) => {
      const rows = await panel.fill();
      const state = () => portal.page.evaluate(read) as Promise<Trap>;
      const { model, expected, left } = await state();
      const became = judge('identity', model, rows).filter(({ step }) => step in expected);
      const isSaid = ({ fate, held, why }: Cell) => fate === 'refused' && held !== '' && why.includes(held);
      const wrong = became.filter((cell) => {
        const [wanted] = expected[cell.step]!;
        return wanted === 'said' ? !isSaid(cell) : cell.verdict !== wanted;
      });
      expect(wrong.map((cell) => [expected[cell.step]![1], cell])).toEqual([]);
      expect(left).toEqual([]);
      await portal.unfocus();
      await panel.fill();
      expect((await state()).model).toEqual(model);
    }));
