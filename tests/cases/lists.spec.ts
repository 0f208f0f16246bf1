import { judge, type Model } from '../support/judge';
import { expect, test } from '../support/trial';

// Lists of all kinds, drawn as no kit draws them, filled by the built extension on a page without focus. Each page
// states the outcome of its fields: right, or refused (left empty, with a reason). It also says what was left open.

const SETS = [
  'no roles',
  'over the page',
  'long and late',
  'texts beside',
  'all at once',
  'other events',
  'must be refused',
];

/** Controls as kits make them that have no page here. */
const UNSEEN = 'as kits have them that nobody listed';

interface Trap {
  traps?: string[];
  expected: Record<string, 'right' | 'refused'>;
  model: Model;
  left: string[];
}
const read = `(() => { const { traps, expected, model, left } = window.__practice; return { traps, expected, model: model(), left: left() }; })()`;

for (const name of [...SETS, UNSEEN])
  test(name, ({ onPage }) =>
    onPage(
      name === UNSEEN ? 'unseen.html' : `lists.html?set=${encodeURIComponent(name)}`,
      async ({ portal, panel }) => {
        const rows = await panel.fill();
        const trap = (await portal.page.evaluate(read)) as Trap;
        expect(trap.traps ?? SETS).toEqual(SETS);
        const wrong = judge('identity', trap.model, rows)
          .filter(({ step }) => step in trap.expected)
          .filter(
            ({ step, verdict, fate }) => verdict !== trap.expected[step] || (verdict === 'right' && fate !== 'filled'),
          )
          .map((cell) => [cell.step, cell.verdict, cell.held, cell.fate, cell.why]);
        expect(wrong, 'step, what became of it, what the form holds, what the panel says').toEqual([]);
        expect(trap.left).toEqual([]);
        await portal.unfocus();
        const again = await panel.fill();
        expect(again.filter(({ fate }) => fate === 'filled')).toEqual([]);
        expect(((await portal.page.evaluate(read)) as Trap).model).toEqual(trap.model);
      },
    ),
  );
