import { type Cell, judge, type Model } from '../support/judge';
import { letPass } from '../support/time';
import { expect, test } from '../support/trial';

// Forms that fight back, filled by the built extension on a page without focus. Each states the outcome of its fields:
// right, refused (left empty, with a reason) or kept.

const TRAPS = [
  'plain account',
  'replaced when it gets the focus',
  'replaced at every input',
  'spaces in the phone number',
  'too short for the name',
  'outside the bounds of a number',
  'read-only and disabled',
  'typed by the person',
  'behind another element',
  'fields that nobody can see',
  'names that nobody can see',
  'drawn over, and meant so',
  'honeypots around',
  'one field clears another',
  'the page throws the value away',
  'the page throws it away a second later',
  'a field that comes late',
  'the page complains of a value',
  'plain identity',
  'options after three seconds',
  'without the wanted option',
  'without any option',
  'the wanted option is switched off',
  'popups that grow for half a second',
  'options drawn anew while open',
  'the kind of document clears its number',
  'the kind of organisation clears the country',
];

interface Trap {
  page: 'account' | 'identity';
  traps: string[];
  /** `told`: the value is in the field, which is refused in the page's own words. */
  expected: Record<string, 'right' | 'refused' | 'kept' | 'told'>;
  /** The page's own message at a field once it is filled. */
  says: Record<string, string>;
  model: Model;
  left: string[];
}
const read = `(() => { const { page, traps, expected, says, model, left } = window.__practice; return { page, traps, expected, says, model: model(), left: left() }; })()`;

const became = ({ fate, held, verdict }: Cell): string =>
  fate === 'kept' ? 'kept' : fate === 'refused' && held !== '' ? 'told' : verdict;

for (const name of TRAPS)
  test(name, ({ onPage }) =>
    onPage(`behaviour.html?trap=${encodeURIComponent(name)}`, async ({ portal, panel }) => {
      const rows = await panel.fill();
      await letPass(500);
      const trap = (await portal.page.evaluate(read)) as Trap;
      expect(trap.traps).toEqual(TRAPS);
      const cells = judge(trap.page, trap.model, rows)
        .filter(({ step }) => step in trap.expected)
        .map((cell) => [cell.step, became(cell), cell.held, cell.why] as const);
      for (const [step, text] of Object.entries(trap.says))
        expect(cells.find(([one]) => one === step)?.[3], 'what the page says is told').toContain(text);
      const wrong = cells.filter(([step, verdict]) => verdict !== trap.expected[step!]);
      expect(wrong, 'step, what became of it, what the form holds, what the panel says').toEqual([]);
      expect(trap.left).toEqual([]);
    }),
  );
