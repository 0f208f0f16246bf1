import { judge, judgeUndo, type Model } from '../support/judge';
import { expect, test } from '../support/trial';

// Undo of widgets that are each emptied in one way. The ways: a cross that comes with the pointer, Backspace, a button
// without a word, a file input's own list. A value that nobody can empty is reported as left, also if it shows nothing
// while it is open.

interface Trap {
  undone: Record<string, 'refused'>;
  model: Model;
  left: string[];
}
const read = `(() => { const { undone, model, left } = window.__practice; return { undone, model: model(), left: left() }; })()`;

test('undo restores what can be emptied, and names the rest', ({ onPage }) =>
  onPage('undo.html', async ({ portal, panel }) => {
    const state = () => portal.page.evaluate(read) as Promise<Trap>;
    const { model: before, undone } = await state();
    const rows = await panel.fill();
    const { model: filled } = await state();
    const fields = [...Object.keys(undone), 'organization-kind', 'organization-name', 'organization-founded'];
    fields.push('organization-scan', 'administrator-name', 'administrator-gender', 'letter');
    const became = judge('identity', filled, rows).filter(({ step }) => fields.includes(step));
    expect(became.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
    await portal.unfocus();
    await panel.undo();
    const { model: after, left } = await state();
    const cells = judgeUndo('identity', { before, filled, after }, await panel.rows());
    expect(Object.fromEntries(cells.map(({ step, verdict }) => [step, verdict]))).toEqual(
      Object.fromEntries(fields.map((step) => [step, undone[step] ?? 'right'])),
    );
    expect(left).toEqual([]);
  }));
