import { expectAccessible } from '../e2e/axe';
import { quick } from '../e2e/pages';
import { urls } from '../practice/hosts';
import { expect, test } from '../support/fixtures';

const NEXT = { zh: '下一步', en: 'Next' };
const GLOSSARY = { zh: '词语解释', en: 'Glossary' };
const ERRORS = { zh: '页面上的提示', en: 'What the page complains about' };

// Welcome page and panel in the browser's language, in both themes: nothing that axe finds.
test('welcome: three steps, the last with both portals', async ({ pilot, lang }) => {
  const page = await pilot.context.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`chrome-extension://${pilot.id}/welcome.html`);
  for (const last of [false, false, true]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const next = page.getByRole('button', { name: NEXT[lang], exact: true });
    await expect(next).toHaveCount(last ? 0 : 1);
    if (!last) await next.click();
  }
  for (const host of [urls.cpcc, urls.ipp.alibabagroup]) await expect(page.locator(`a[href^="${host}"]`)).toBeVisible();
});

test('panel in both themes: waiting, with complaints of the page, with the glossary', async ({ open, lang }) => {
  const { panel } = await open(quick('realname.html?state=waiting#/review'));
  const { page } = panel;
  await expect(page.locator('.wait')).toBeVisible();
  for (const fold of await page.locator('details').all()) await fold.evaluate((one) => one.setAttribute('open', ''));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: GLOSSARY[lang], exact: true }).click();
  await expectAccessible(page);
  const { portal, panel: other } = await open(quick('register.html?state=none&stage=account#/identity'));
  await portal.asPerson((one) => one.getByRole('button', { name: '下一步' }).click());
  await expect(other.page.getByRole('list', { name: ERRORS[lang] })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(other.page);
  }
  await other.page.setViewportSize({ width: 320, height: 800 });
  expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
