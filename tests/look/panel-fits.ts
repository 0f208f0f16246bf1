import { mkdir } from 'node:fs/promises';
import { practicePages } from '../e2e/pages';
import { expect, fillUnfocused, test } from '../support/fixtures';
import type { Lang } from '../support/launch';
import { onPracticePage } from '../support/oracle';
import type { Panel } from '../support/panel';

const [WIDTH, HEIGHT] = [360, 800];
const NARROW = 320;

// LOOK_OUT: a folder for a picture of each state.
const OUT = process.env.LOOK_OUT;

/** Fails if the panel is taller or wider than the window, or hides the next thing or the current step. */
async function expectOneLook({ page }: Panel, name: string): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  if (OUT) {
    await mkdir(OUT, { recursive: true });
    await page.screenshot({ path: `${OUT}/${name}.png` });
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height, 'the panel scrolls').toBeLessThanOrEqual(HEIGHT);
  for (const part of ['h1', '.now', '[aria-current="step"] > .title'])
    await expect(page.locator(part), part).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: NARROW, height: HEIGHT });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'it scrolls sideways').toBeLessThanOrEqual(
    NARROW,
  );
}

/** Every page of both journeys is read in one look, before and after a fill. */
export function panelFits(lang: Lang): void {
  const pages = practicePages.filter(
    ({ name, is }) => is !== null && (name.startsWith('cpcc-') || name.endsWith(`-${lang}`)),
  );
  for (const { name, url, reach, practice } of pages)
    test(`${name} is read in one look`, async ({ open, pilot }) => {
      const { portal, panel } = await open(url);
      await portal.asPerson(async (page) => reach?.(page));
      await onPracticePage(portal.page, practice);
      await expect(panel.page.locator('[aria-current="step"]')).toHaveCount(1);
      await expectOneLook(panel, `${lang}-${name}`);
      if ((await panel.fillButton().count()) === 0) return;
      await fillUnfocused({ portal, panel }, pilot);
      await expectOneLook(panel, `${lang}-${name}-filled`);
    });
}
