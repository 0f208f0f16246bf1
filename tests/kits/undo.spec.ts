import { expect, test } from '@playwright/test';
import { launchPilot, type Pilot } from '../browser/launch';
import { importProfiles } from '../browser/options';
import { openPanel } from '../browser/panel';
import { openPortal } from '../browser/portal';
import { judge, judgeUndo, type Model } from './judge';
import { type Kits, serveKits } from './serve';

// Undo of widgets that are each emptied in one way: a cross that comes with the pointer, Backspace, a button without a
// word, a file input's own list. What nobody can empty is said to be left, also where it shows nothing while it is open.

interface Trap {
  undone: Record<string, 'refused'>;
  model: Model;
  left: string[];
}
const read = `(() => { const { undone, model, left } = window.__practice; return { undone, model: model(), left: left() }; })()`;

let server: Kits;
let pilot: Pilot;
test.beforeAll(async () => {
  server = await serveKits([]);
  pilot = await launchPilot({ hostRules: server.hostRules });
  await importProfiles(pilot);
});
test.afterAll(async () => {
  await pilot?.close();
  await server?.close();
});

test('undo restores what can be emptied, and names the rest', async () => {
  const portal = await openPortal(pilot, server.urls.trap('undo.html'));
  const panel = await openPanel(pilot, portal.tab);
  const state = () => portal.page.evaluate(read) as Promise<Trap>;
  await expect(panel.fillButton()).toBeEnabled({ timeout: 8000 });
  await panel.page.bringToFront();
  await portal.unfocus();
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
});
