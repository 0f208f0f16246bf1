import { expect, test } from '@playwright/test';
import { launchPilot, type Pilot } from '../browser/launch';
import { importProfiles } from '../browser/options';
import { openPanel } from '../browser/panel';
import { openPortal } from '../browser/portal';
import { type Cell, judge, type Model } from './judge';
import { type Kits, serveKits } from './serve';

// Dates in seventeen ways, and as ranges, filled by the built extension on a page without focus; a second fill changes nothing, and undo
// empties what can be emptied.

interface Trap {
  model: Model;
  /** `said`: something stays behind that cannot be taken back, and the reason names it. */
  expected: Record<string, ['right' | 'refused' | 'said', way: string]>;
  left: string[];
}
const read = `(() => { const { model, expected, left } = window.__practice; return { model: model(), expected, left: left() }; })()`;

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

for (const set of ['typed', 'pressed', 'odd', 'unruly', 'range', 'together'])
  test(`dates: ${set}`, async () => {
    const portal = await openPortal(pilot, server.urls.trap(`dates.html?set=${set}`));
    const panel = await openPanel(pilot, portal.tab);
    const state = () => portal.page.evaluate(read) as Promise<Trap>;
    try {
      await expect(panel.fillButton()).toBeEnabled({ timeout: 8000 });
      await panel.page.bringToFront();
      await portal.unfocus();
      const rows = await panel.fill();
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
    } finally {
      await portal.page.close();
      await panel.page.close();
    }
  });
