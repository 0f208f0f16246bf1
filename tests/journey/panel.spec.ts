import { quick } from '../e2e/pages';
import { urls } from '../practice/hosts';
import { expect, fillUnfocused, test } from '../support/fixtures';
import { modelOf, onPracticePage } from '../support/oracle';
import { openPanel, type Panel } from '../support/panel';
import { press } from '../support/person';
import { openPortal } from '../support/portal';
import { sample } from '../support/sample';
import { letPass } from '../support/time';

// The side panel on a page that is not as usual. It stays with its tab and keeps still.

const ACCOUNT = quick('register.html?state=none&stage=account#/identity');

declare const chrome: {
  tabs: {
    get(id: number): Promise<{ windowId: number }>;
    create(about: object): Promise<unknown>;
    update(id: number, change: object): Promise<unknown>;
  };
  storage: { session: { get(key: string): Promise<unknown>; set(items: object): Promise<void> } };
};

test('a page that the browser translates is not filled, and why is said; untranslated it is', async ({
  open,
  pilot,
}) => {
  const { portal, panel } = await open(ACCOUNT);
  await expect(panel.fillButton()).toBeEnabled();
  await portal.page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
  await expect(panel.page.getByText('浏览器正在翻译这个网页')).toBeVisible();
  await expect(panel.fillButton()).toHaveCount(0);
  await portal.page.evaluate(() => document.documentElement.classList.remove('translated-ltr'));
  await fillUnfocused({ portal, panel }, pilot);
});

test('labels in two languages are the same fields', async ({ open, pilot }) => {
  const { portal, panel } = await open(ACCOUNT);
  await onPracticePage(portal.page, 'register/account');
  await expect(panel.fillButton()).toBeEnabled();
  await portal.page.evaluate(() => {
    const english: Record<string, string> = {
      用户名: 'User name',
      机构全称: 'Full name of organization',
      手机号: 'Mobile number',
    };
    for (const label of document.querySelectorAll('.fillin_item h3 span'))
      label.textContent += ` ${english[label.textContent ?? ''] ?? ''}`;
  });
  await fillUnfocused({ portal, panel }, pilot);
  const { account, organization } = sample().profiles[0];
  expect(await modelOf(portal.page)).toMatchObject({
    username: account.username,
    organizationName: organization.name,
    phone: account.phone,
  });
});

test('a security check is the person’s turn: said, nothing is filled, and it goes on afterwards', async ({ open }) => {
  const { portal, panel } = await open(ACCOUNT);
  await onPracticePage(portal.page, 'register/account');
  await portal.asPerson((page) => press(page, '获取验证码'));
  await expect(panel.page.getByText('轮到您了')).toBeVisible();
  await expect(panel.fillButton()).toBeDisabled();
  await portal.asPerson((page) => page.locator('.yidun_slider').click());
  await expect(panel.page.getByText('轮到您了')).toHaveCount(0);
  await expect(panel.fillButton()).toBeEnabled();
});

test('the page of the anti-bot check says whose turn it is', async ({ open }) => {
  const { panel } = await open(`${urls.ipp.taobao}/_____tmd_____/punish?x5secdata=1`);
  await expect(panel.page.getByText('轮到您了')).toBeVisible();
});

test('a long page says that the portal signs people out, and warns when that may be soon', async ({ open }) => {
  const { portal, panel } = await open(quick('realname.html?state=email#/identity'));
  await expect(panel.page.getByText('网站大约一小时后会自动退出')).toBeVisible();
  const key = `tab:${portal.tab}`;
  const openSince = (minutes: number) =>
    panel.page.evaluate(
      async ([name, since]) => {
        const { [name]: kept } = (await chrome.storage.session.get(name)) as Record<string, { report: object }>;
        await chrome.storage.session.set({ [name]: { ...kept, report: { ...kept?.report, since } } });
      },
      [key, Date.now() - minutes * 60_000] as const,
    );
  await openSince(51);
  await expect(panel.page.locator('.late')).toContainText(/5[01] 分钟/);
  await openSince(61);
  await expect(panel.page.locator('.late')).toBeVisible();
});

test('follows the tab that is in front of its own window, and no other; opened again it shows the same', async ({
  pilot,
}) => {
  const [account, other] = [
    await openPortal(pilot, ACCOUNT),
    await openPortal(pilot, quick('login.html?state=signed-out')),
  ];
  const page = await pilot.context.newPage();
  await page.goto(`chrome-extension://${pilot.id}/sidepanel.html?tab=${account.tab}`);
  const beside = await openPanel(pilot, other.tab);
  await expect(page.locator('h1')).toContainText('创建账户');
  const opening = pilot.context.waitForEvent('page');
  await pilot.desk.evaluate(
    async ({ tab, url }) => {
      const { windowId } = await chrome.tabs.get(tab);
      await chrome.tabs.create({ windowId, url, active: true });
    },
    { tab: account.tab, url: `chrome-extension://${pilot.id}/sidepanel.html` },
  );
  const free = await opening;
  await expect(free.locator('h1')).toContainText('没有打开办理页面');
  await pilot.desk.evaluate((tab) => chrome.tabs.update(tab, { active: true }), account.tab);
  await expect(free.locator('h1'), 'the portal is in front now').toContainText('创建账户');
  await pilot.desk.evaluate((tab) => chrome.tabs.update(tab, { active: true }), other.tab);
  await other.page.reload();
  await expect(beside.page.locator('h1')).toContainText('登录');
  await expect(free.locator('h1'), 'another window is none of its business').toContainText('创建账户');
  for (const one of pilot.context.pages().filter((each) => each.url().includes('/sidepanel.html'))) await one.close();
  await account.page.close();
  await other.page.close();
});

test('nothing moves by itself under the mouse, and what was held back comes when it leaves', async ({ open }) => {
  const { portal, panel } = await open(ACCOUNT);
  await onPracticePage(portal.page, 'register/account');
  const target = panel.remaining().getByRole('listitem').filter({ hasText: '确认密码' }).getByRole('button').last();
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const errors = panel.page.getByRole('list', { name: '页面上的提示' });
  const moving = (async () => {
    for (let at = 0; at < 25; at++) {
      await panel.page.mouse.move(middle.x + (at % 2), middle.y);
      await letPass(100);
      expect(await target.boundingBox()).toEqual(box);
    }
  })();
  await portal.asPerson((page) => press(page, '下一步'));
  await moving;
  await panel.page.mouse.move(1, 1);
  await expect(errors).toBeVisible();
});

test('one thing stands out at a time', async ({ open, pilot }) => {
  const primaries = async (panel: Panel) =>
    (await panel.page.locator('.primary').allInnerTexts()).map((text) => /^[^\d\n]*/.exec(text)![0].trim());
  const { portal, panel } = await open(ACCOUNT);
  await expect.poll(() => primaries(panel)).toEqual(['填写本页']);
  await fillUnfocused({ portal, panel }, pilot);
  await expect.poll(() => primaries(panel), 'the code is the person’s').toEqual(['指给我看']);
  const review = await open(quick('realname.html?state=waiting#/review'));
  await expect.poll(() => primaries(review.panel)).toEqual(['指给我看']);
  const elsewhere = await open(`${urls.unlisted}/`);
  await expect.poll(() => primaries(elsewhere.panel)).toEqual(['接着办']);
});
