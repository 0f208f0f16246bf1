import type { Page } from '@playwright/test';
import { urls } from '../practice/hosts';
import { expect, fillUnfocused, test } from '../support/fixtures';
import type { Panel } from '../support/panel';
import { sample } from '../support/sample';

// The user name stands under a word that nothing knows: the person chooses its control, which is filled and found again.

const { username } = sample().profiles[0].account;
const modelOf = (page: Page) => page.evaluate('__practice.model()');
const heardOf = (page: Page) => page.evaluate('__practice.heard()') as Promise<string[]>;

const fateOf = async (panel: Panel) => (await panel.rows()).find(({ field }) => field === '用户名')?.fate;

/** Presses in the panel and gives the page the time that the guard asks for before a press counts. */
async function lightUp(panel: Panel, page: Page): Promise<void> {
  await panel.page.getByRole('button', { name: '在页面上选' }).click();
  await expect(panel.status()).toContainText('点选「用户名」');
  await page.bringToFront();
}

/** True if one of our own buttons lies over a control. */
const isLit = (page: Page, of: string) =>
  page.locator(of).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) !== element;
  });

/** Presses a point until the page side takes it: a light that has only just come is no aim. */
const pressUntilTaken = (page: Page, of: string, panel: Panel) =>
  expect(async () => {
    const box = (await page.locator(of).boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(panel.status()).not.toContainText('点选', { timeout: 600 });
  }).toPass({ intervals: [200] });

test('the control that the person chooses is filled, and found again on the page drawn anew', async ({
  open,
  pilot,
}) => {
  const at = await open(`${urls.cpcc}/cases/choose.html`);
  const { portal, panel } = at;
  await fillUnfocused(at, pilot);
  expect(await fateOf(panel)).toBe('not-found');
  expect(await modelOf(portal.page)).toMatchObject({ username: '', other: '' });

  await test.step('Escape leaves, and nothing is filled', async () => {
    await lightUp(panel, portal.page);
    await portal.asPerson((page) => page.keyboard.press('Escape'));
    await expect(panel.status()).not.toContainText('点选');
    expect(await modelOf(portal.page)).toMatchObject({ username: '', other: '' });
  });

  await test.step('a press names the control, and the page hears of none of its own', async () => {
    await lightUp(panel, portal.page);
    await expect.poll(() => isLit(portal.page, '#username')).toBe(true);
    expect(await isLit(portal.page, '#graphic'), 'a code is the person’s').toBe(false);
    expect(await isLit(portal.page, '#phone'), 'another step has it').toBe(false);
    await portal.asPerson((page) => pressUntilTaken(page, '#username', panel));
    await expect.poll(() => modelOf(portal.page)).toMatchObject({ username, other: '' });
    await panel.settled();
    expect(await fateOf(panel)).toBe('filled');
    expect(
      (await heardOf(portal.page)).filter((one) => /^(?:pointer|mouse|click).* (?:username|other|input)$/.test(one)),
    ).toEqual([]);
  });

  await test.step('drawn anew, in another order, it is filled at once', async () => {
    await portal.page.goto(`${urls.cpcc}/cases/choose.html?drawn=anew`);
    await expect(panel.results()).toHaveCount(0);
    await fillUnfocused(at, pilot);
    expect(await fateOf(panel)).toBe('filled');
    expect(await modelOf(portal.page)).toMatchObject({ username, other: '' });
  });
});
