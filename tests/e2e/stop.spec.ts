import type { Page } from '@playwright/test';
import { urls } from '../practice/hosts';
import { identityModel } from '../support/expected';
import { expect, type Opened, test } from '../support/fixtures';
import { expectNothingForbidden, modelOf } from '../support/oracle';
import type { Row } from '../support/panel';
import { letPass } from '../support/time';

// A fill is broken off in the middle: it stops, says at which field, and changes nothing any more. Lists that take their
// time leave the middle wide enough.

const SLOW = `${urls.cpcc}/realname.html?state=email&slow=900&wait=80&upload=120#/identity`;
type Model = Record<string, Record<string, unknown>>;

/** Starts a fill and waits until it is at work on one of the first lists. */
async function begin({ portal, panel }: Opened): Promise<void> {
  await expect(panel.fillButton()).toBeEnabled();
  await panel.page.bringToFront();
  await portal.unfocus();
  await panel.fillButton().click();
  await expect(panel.status()).toContainText(/所在省份及城市|机构类型/, { timeout: 20_000 });
}

const stoppedAt = /停在「(.+?)」/;

/** The rows of the panel after the stop: those proved before it, and the rest refused. */
async function ended({ panel }: Opened): Promise<{ at: string; rows: Row[] }> {
  await expect(panel.status()).toContainText(stoppedAt);
  return { at: (await panel.status().textContent())!.match(stoppedAt)![1]!, rows: await panel.rows() };
}

/** Expects the form to hold exactly the proved values, with nothing added later. */
async function expectOnlyProved(page: Page, rows: Row[]): Promise<void> {
  const before = await modelOf(page);
  const { organization, administrator } = before as Model;
  expect(organization!.country).toBe((identityModel as unknown as Model).organization!.country);
  expect(rows.find(({ field }) => field === '国籍')).toMatchObject({ fate: 'filled' });
  for (const value of Object.values(administrator!))
    expect(value === '' || (Array.isArray(value) && !value.length)).toBe(true);
  await letPass(1500);
  expect(await modelOf(page)).toEqual(before);
  await expectNothingForbidden(page);
}

test('the person types in the middle', async ({ open }) => {
  const at = await open(SLOW);
  await begin(at);
  await at.portal.asPerson((page) => page.keyboard.press('a'));
  const { at: field, rows } = await ended(at);
  expect(await at.panel.status().textContent()).toContain('您动了页面');
  expect(rows.find((row) => row.field === field)).toMatchObject({ fate: 'refused' });
  await expectOnlyProved(at.portal.page, rows);
});

test('the person presses 停止填写 in the panel', async ({ open }) => {
  const at = await open(SLOW);
  await begin(at);
  const stop = at.panel.page.getByRole('button', { name: '停止填写' });
  await stop.click();
  const { rows } = await ended(at);
  expect(await at.panel.status().textContent()).toContain('已按您的要求停下');
  await expect(stop).toHaveCount(0);
  await expect(at.panel.fillButton()).toBeEnabled();
  await expectOnlyProved(at.portal.page, rows);
});

test('the person presses a key in a frame of the page', async ({ open }) => {
  const at = await open(SLOW);
  await at.portal.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<input id="own">';
    document.body.append(frame);
  });
  await begin(at);
  await at.portal.asPerson(async (page) => {
    await page.frameLocator('iframe').locator('#own').focus();
    await page.keyboard.press('a');
  });
  const { rows } = await ended(at);
  await expectOnlyProved(at.portal.page, rows);
});

test('the page is left for another address', async ({ open }) => {
  const at = await open(SLOW);
  await begin(at);
  await at.portal.page.goto(`${urls.cpcc}/register.html?state=none&stage=account&slow=80&wait=80#/identity`);
  await ended(at);
  expect(await at.panel.status().textContent()).toContain('页面换了');
  await letPass(1000);
  const { username, organizationName } = await modelOf(at.portal.page);
  expect({ username, organizationName }).toEqual({ username: '', organizationName: '' });
  // It has been told. The next page has nothing to do with it.
  await at.portal.page.reload();
  await expect(at.panel.results()).toHaveCount(0);
});

test('another view is put in its place, without a new address', async ({ open }) => {
  const at = await open(SLOW);
  await begin(at);
  await at.portal.page.evaluate(() => {
    document.body.innerHTML = `<h2>创建账户</h2><form><p><label>用户名：<input></label></p><p><label>机构全称：<input></label></p>
      <p><label>证件号码：<input></label></p><p><label>手机号：<input></label></p><p><label>手机验证码：<input></label></p><p><label>密码：<input type="password"></label></p></form>`;
  });
  await ended(at);
  expect(await at.panel.status().textContent()).toContain('页面换了');
  expect(
    await at.portal.page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value).join('')),
  ).toBe('');
});
