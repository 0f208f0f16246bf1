import { expect, test } from '../support/fixtures';
import { openOptions } from '../support/options';
import { expectAccessible } from './axe';
import { quick } from './pages';

const NAMES = {
  zh: { fill: '填写本页', remaining: '剩余步骤', results: '填写结果', profiles: '档案' },
  en: { fill: 'Fill this page', remaining: 'Remaining steps', results: 'Fill results', profiles: 'Profiles' },
};

// Panel and options in the browser's language: the promised names, and nothing that axe finds.

test('panel, before and after a fill', async ({ open, lang }) => {
  const names = NAMES[lang];
  const { portal, panel } = await open(quick('register.html?state=none&stage=account#/identity'));
  const { page } = panel;
  // A colour on its way to another is neither: axe would judge it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('button', { name: names.fill, exact: true })).toBeEnabled();
  await expect(page.getByRole('list', { name: names.remaining, exact: true })).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
  await expectAccessible(page);
  await portal.unfocus();
  await panel.fill();
  await expect(page.getByRole('list', { name: names.results, exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('panel on a page that is not known, and without a portal', async ({ open }) => {
  const { portal, panel } = await open(quick('account.html?state=passed'));
  await expect(panel.heading().first()).toBeVisible();
  await expectAccessible(panel.page);
  await portal.page.goto('about:blank');
  await expectAccessible(panel.page);
});

test('panel is no wider than 320 px allow', async ({ open }) => {
  const { panel } = await open(quick('register.html?state=none&stage=account#/identity'));
  await expect(panel.fillButton()).toBeVisible();
  await panel.page.setViewportSize({ width: 320, height: 700 });
  expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('options: the list and the form', async ({ pilot, lang }) => {
  const names = NAMES[lang];
  const page = await openOptions(pilot);
  const list = page.getByRole('list', { name: names.profiles, exact: true });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  const inBothThemes = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
    }
  };
  await inBothThemes();
  await list.getByRole('listitem').first().getByRole('button').or(list.getByRole('link')).first().click();
  await expect(page.getByLabel('机构全称').first()).toBeVisible();
  await inBothThemes();
});
