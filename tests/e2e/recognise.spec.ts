import type { Page } from '@playwright/test';
import { pageById } from '../../utils/portals';
import { urls } from '../practice/hosts';
import { expect, test } from '../support/fixtures';
import { hintText } from '../support/hint';
import type { Pilot } from '../support/launch';
import { onPracticePage } from '../support/oracle';
import { practicePages, quick } from './pages';

// The built extension on the live practice pages, as the panel says it. Pages with mixed languages are left to the
// saved pages.

for (const [journey, isOf] of [
  ['the copyright portal', /^cpcc-/],
  ['the IPP platform in Chinese', /^ipp-.*-zh$/],
  ['the IPP platform in English', /^ipp-.*-en$/],
] as const)
  test(`every page is what it is: ${journey}`, async ({ open, pilot }) => {
    const unknown = await unknownIn(pilot);
    const { portal, panel } = await open('about:blank');
    for (const { name, url, is, practice, reach } of practicePages.filter((page) => isOf.test(page.name)))
      await test.step(`${name} is ${is ?? 'unknown'}`, async () => {
        // A whole new document each time: some addresses differ only behind the #.
        await portal.page.goto('about:blank');
        await portal.page.goto(url);
        if (reach) await portal.asPerson(reach);
        await onPracticePage(portal.page, practice);
        const page = is === null ? undefined : pageById(is);
        if (page) {
          await expect(panel.heading().filter({ hasText: page.title.zh })).toBeVisible();
          await expect.poll(() => hintText(portal.page), 'a hint stands on the page').not.toBe('');
        } else {
          await expect(panel.page.getByText(unknown)).toBeVisible();
          await expect(panel.fillButton()).toHaveCount(0);
        }
      });
  });

/** The panel's sentence for a page that it does not know, in Chinese. */
const unknownIn = (pilot: Pilot): Promise<string> =>
  pilot.desk.evaluate(
    `fetch('/_locales/zh_CN/messages.json').then(async (reply) => (await reply.json()).panel_unknown.message)`,
  );

/** True if any script of the extension runs in the page. */
async function isInjected(page: Page, id: string): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page);
  const origins: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await cdp.send('Runtime.enable');
  await cdp.detach();
  return origins.some((origin) => origin.includes(id));
}

test('on a host outside the list nothing is injected, whatever the page looks like', async ({ open, pilot }) => {
  const listed = await open(quick('register.html?stage=account#/identity'));
  await expect(listed.panel.fillButton()).toBeVisible();
  expect(await isInjected(listed.portal.page, pilot.id), 'the check itself sees a content script').toBe(true);

  const other = await open(`${urls.unlisted}/`);
  await expect(other.portal.page.getByText('机构全称').first()).toBeVisible();
  // A script is injected when the document is whole. That is over once another page has loaded after it.
  await other.portal.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await listed.portal.page.reload();
  await expect(listed.panel.fillButton()).toBeVisible();
  expect(await isInjected(other.portal.page, pilot.id)).toBe(false);
  expect(await hintText(other.portal.page)).toBe('');
});

test('an empty page is not recognised by its address alone', async ({ open, pilot }) => {
  const { portal, panel } = await open(quick('register.html?stage=account#/identity'));
  await expect(panel.fillButton()).toBeVisible();
  await portal.page.evaluate(() => document.querySelector('#app, .portal')?.replaceChildren());
  await expect(panel.page.getByText(await unknownIn(pilot))).toBeVisible();
});
