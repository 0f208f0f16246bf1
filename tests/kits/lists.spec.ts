import { expect, test } from '@playwright/test';
import { launchPilot, type Pilot } from '../browser/launch';
import { importProfiles } from '../browser/options';
import { openPanel } from '../browser/panel';
import { openPortal } from '../browser/portal';
import { judge, type Model } from './judge';
import { type Kits, serveKits } from './serve';

// Lists of all kinds, drawn as no kit draws them, filled by the built extension on a page without focus. Each page says
// itself what must become of its fields: right, or refused (left empty, with a reason); and what was left open.

const SETS = [
  'no roles',
  'over the page',
  'long and late',
  'texts beside',
  'all at once',
  'other events',
  'must be refused',
];

interface Trap {
  traps: string[];
  expected: Record<string, 'right' | 'refused'>;
  model: Model;
  left: string[];
}
const read = `(() => { const { traps, expected, model, left } = window.__practice; return { traps, expected, model: model(), left: left() }; })()`;

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

for (const name of SETS)
  test(name, async () => {
    const portal = await openPortal(pilot, server.urls.trap(`lists.html?set=${encodeURIComponent(name)}`));
    const panel = await openPanel(pilot, portal.tab);
    try {
      await expect(panel.fillButton()).toBeEnabled({ timeout: 8000 });
      await panel.page.bringToFront();
      await portal.unfocus();
      const rows = await panel.fill();
      const trap = (await portal.page.evaluate(read)) as Trap;
      expect(trap.traps).toEqual(SETS);
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
    } finally {
      await portal.page.close();
      await panel.page.close();
    }
  });
