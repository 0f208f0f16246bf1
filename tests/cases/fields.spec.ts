import { type Cell, judge, type Model } from '../support/judge';
import { expect, test } from '../support/trial';

// Forms that take, change or lose a given value, filled by the built extension on a page without focus. Each states the
// outcome of its fields.

const CASES: Record<string, 'account' | 'identity'> = {
  'dates: a text that is shown and never taken': 'identity',
  'dates: a text that is taken on Enter alone': 'identity',
  'dates: a text that is taken when it is left': 'identity',
  'dates: a calendar that marks no day': 'identity',
  'dates: only a person is heard': 'identity',
  'lists: the text of a search stays and is no choice': 'identity',
  'texts: the page writes them otherwise': 'identity',
  'texts: the width of a character': 'identity',
  'texts: the field complains of them': 'identity',
  'texts: the page fills another field meanwhile': 'identity',
  'read-only until the focus comes': 'account',
  'read-only whatever comes': 'account',
  'files: a rule that speaks of failure': 'identity',
  'files: a row of its own that failed': 'identity',
  'files: dropped on a box without an input': 'identity',
  'files: a box that only a press opens': 'identity',
  'places: a level more than is known': 'identity',
  'a greeting to the client in use': 'identity',
  'a page that is drawn smaller': 'identity',
};

interface State {
  model: Model;
  expected: Record<string, 'right' | 'refused' | 'told'>;
  counts: { sent: number; dropped: number; chooser: number; untrusted: number };
  left: string[];
}
const read = `(() => { const { model, expected, counts, left } = window.__practice; return { model: model(), expected, counts, left: left() }; })()`;

/** `told`: the value is in the field, which is refused in the page's own words. */
const became = ({ fate, held, why, verdict }: Cell): string =>
  fate === 'refused' && held !== '' && why.length > 0 ? 'told' : verdict;

for (const [name, form] of Object.entries(CASES))
  test(name, ({ onPage }) =>
    onPage(`fields.html?case=${encodeURIComponent(name)}`, async ({ portal, panel }) => {
      const state = () => portal.page.evaluate(read) as Promise<State>;
      const rows = await panel.fill();
      const { model, expected, counts, left } = await state();
      expect(Object.keys(expected).length).toBeGreaterThan(0);
      const cells = judge(form, model, rows)
        .filter(({ step }) => step in expected)
        .map((cell) => [cell.step, became(cell), cell.held, cell.why]);
      expect(cells.filter(([step, verdict]) => verdict !== expected[step!])).toEqual([]);
      expect(left).toEqual([]);
      expect(counts).toMatchObject({ dropped: 0, chooser: 0, untrusted: 0 });
      await portal.unfocus();
      await panel.fill();
      const again = await state();
      expect(again.model).toEqual(model);
      const failed = name.includes('failed') ? 1 : 0;
      expect(again.counts.sent, 'no file is sent twice').toBe(counts.sent + failed);
    }),
  );

for (const name of ['a locked name that is another client’s', 'a greeting to another client'])
  test(`nothing is filled: ${name}`, ({ onPage }) =>
    onPage(`fields.html?case=${encodeURIComponent(name)}`, async ({ portal, panel }) => {
      const state = () => portal.page.evaluate(read) as Promise<State>;
      const { model } = await state();
      await panel.fillButton().click();
      await expect(panel.page.getByText(/福州远海示例有限公司/).first()).toBeVisible();
      const after = await state();
      expect(after.model).toEqual(model);
      expect(after.counts.sent).toBe(0);
    }));

test('a dialog after an upload is left to the person, who is told', ({ onPage }) =>
  onPage(
    `fields.html?case=${encodeURIComponent('files: a dialog that waits for the person')}`,
    async ({ portal, panel }) => {
      const state = () => portal.page.evaluate(read) as Promise<State>;
      const rows = await panel.fill();
      expect(rows.find(({ why }) => why.includes('裁剪图片'))?.fate).toBe('refused');
      for (let round = 0; round < 3; round += 1) {
        await portal.asPerson((page) => page.locator('.mask .ok').click());
        await panel.page.bringToFront();
        await portal.unfocus();
        await panel.fill();
      }
      const { model, counts } = await state();
      const cells = judge('identity', model, await panel.rows());
      expect(cells.filter(({ step, verdict }) => step !== 'letter' && verdict !== 'right')).toEqual([]);
      expect(counts).toEqual({ sent: 3, dropped: 0, chooser: 0, untrusted: 0 });
    },
  ));
