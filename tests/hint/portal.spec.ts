import type { CDPSession, Page } from '@playwright/test';
import { openIprType, startSubmission } from '../e2e/ipp';
import { quick } from '../e2e/pages';
import { expect, type Opened, test } from '../support/fixtures';
import { hintText, pressHint } from '../support/hint';
import type { Pilot } from '../support/launch';
import { onPracticePage } from '../support/oracle';
import { press } from '../support/person';
import { letPass } from '../support/time';
import { look } from './lab';

// The overlay of the built extension on the practice portals.

const ACCOUNT = quick('register.html?state=none&stage=account#/identity');
const OWN = '厦门另一家有限公司';

interface Report {
  page: string | null;
  errors: { step: string | null; text: string; plain: { zh: string; en: string } | null }[];
  warnings: { step: string; text: { zh: string } }[];
}
declare const chrome: { storage: { session: { get(key: string): Promise<Record<string, { report: Report }>> } } };

const reportOf = ({ desk }: Pilot, tab: number): Promise<Report | undefined> =>
  desk.evaluate(async (key) => (await chrome.storage.session.get(key))[key]?.report, `tab:${tab}`);

const hinted = (page: Page, words: RegExp | string) => expect.poll(() => hintText(page)).toMatch(words);
const seen = async (page: Page) => (await look(page))?.seen ?? false;
/** Longer than the bubble has to be shown before it may be pressed. */
const steady = () => letPass(700);

test.describe('what the page complains about', () => {
  test('is told in plain words at its step, without what the person typed', async ({ open, pilot }) => {
    const { portal } = await open(ACCOUNT);
    await portal.asPerson(async (page) => {
      await page.getByPlaceholder('请输入机构全称').fill(OWN);
      await press(page, '下一步');
    });
    await expect
      .poll(async () => (await reportOf(pilot, portal.tab))?.errors.map(({ step, text }) => `${step}: ${text}`))
      .toEqual(expect.arrayContaining(['username: 用户名不能为空', 'phone: 手机号不能为空', 'password: 密码不能为空']));
    const before = (await reportOf(pilot, portal.tab))?.errors ?? [];
    expect(before.some(({ step }) => step === 'organization')).toBe(false);
    expect(before.every(({ plain }) => plain?.zh.includes('还空着') && plain.en.includes('still empty'))).toBe(true);
    await portal.page.evaluate((own) => {
      const item = [...document.querySelectorAll('.fillin_item')].find((one) => one.textContent?.includes('机构全称'));
      const said = Object.assign(document.createElement('p'), { textContent: `输入内容「${own}」与实名内容不符` });
      said.className = 'hd-error';
      item?.querySelector('.fillin_info')?.append(said);
    }, OWN);
    const mine = async () =>
      (await reportOf(pilot, portal.tab))?.errors.find(({ step }) => step === 'organization') ?? null;
    await expect.poll(mine).toMatchObject({ text: '输入内容「…」与实名内容不符' });
    expect((await mine())?.plain?.zh).toContain('和实名认证时的不一样');
    expect(JSON.stringify(await reportOf(pilot, portal.tab))).not.toContain(OWN);
    expect(await hintText(portal.page)).not.toContain(OWN);
  });

  test('a message that came and went is kept until the person goes on', async ({ open, pilot }) => {
    const { portal } = await open(ACCOUNT);
    await expect.poll(async () => (await reportOf(pilot, portal.tab))?.page).toBe('cpcc/account');
    await portal.page.evaluate(() => {
      const toast = Object.assign(document.createElement('div'), { textContent: '请先保存填写项' });
      toast.style.cssText = 'position:fixed;top:20px;left:40%;padding:8px;background:#333;color:#fff';
      document.body.append(toast);
      setTimeout(() => toast.remove(), 600);
    });
    const texts = async () => (await reportOf(pilot, portal.tab))?.errors.map(({ text }) => text) ?? [];
    await expect.poll(texts).toEqual(['请先保存填写项']);
    await letPass(1200);
    expect(await texts()).toEqual(['请先保存填写项']);
    await portal.asPerson((page) => page.getByPlaceholder('请输入机构全称').click());
    await expect.poll(texts).toEqual([]);
  });
});

test('a wrong choice is said gently at the control, until it is right', async ({ open, pilot }) => {
  const { portal } = await openIprType(open, 'zh');
  const choose = (name: RegExp) =>
    portal.asPerson((page) => page.getByRole('radio', { name }).first().click({ force: true }));
  const warned = async () => (await reportOf(pilot, portal.tab))?.warnings.map(({ step }) => step);
  await choose(/商标|Trademark/);
  await hinted(portal.page, '留意：选的不是「著作权」');
  // The hint comes from the page itself, the report by way of the background.
  await expect.poll(warned).toEqual(['type']);
  await choose(/著作权|Copyright/);
  await expect.poll(() => hintText(portal.page)).not.toContain('选的不是');
  await expect.poll(warned).toEqual([]);
});

test('a wrong place, a wrong kind of work and a wrong identity are said too', async ({ open }) => {
  const at = await openIprType(open, 'zh');
  const choose = (page: Page, name: string) =>
    at.portal.asPerson(async () => {
      await page.locator('.ant-select').first().click();
      await page.locator('.ant-select-dropdown-menu-item').filter({ hasText: name }).first().click();
    });
  await choose(at.portal.page, '香港');
  await hinted(at.portal.page, '留意：选的不是「中国大陆」');
  await at.portal.asPerson((page) => startSubmission(page));
  await onPracticePage(at.portal.page, 'submission-basic');
  await choose(at.portal.page, '文字');
  await hinted(at.portal.page, '留意：选的不是「软件及其他作品」');

  const { portal } = await open(quick('register.html?stage=identity#/identity'));
  await hinted(portal.page, '选择「机构」');
  // A page on which a card is selected first, and the person goes on by a button.
  await portal.page.evaluate(() => {
    const words = [...document.querySelectorAll('*')].find((one) => one.textContent?.trim() === '个人');
    words?.parentElement?.classList.add('is-selected');
  });
  await hinted(portal.page, '留意：现在选中的是「个人」');
});

test('hidden for this page, hidden always, and back again from the panel', async ({ open }) => {
  const { portal, panel }: Opened = await open(ACCOUNT);
  const { page } = portal;
  await hinted(page, '用户名');
  await expect.poll(() => seen(page)).toBe(true);
  await steady();
  expect(await pressHint(page, /^隐藏$/)).toBe(true);
  await expect.poll(() => seen(page)).toBe(false);
  await page.reload();
  await expect.poll(() => seen(page)).toBe(true);
  await steady();
  expect(await pressHint(page, /^不再提示$/)).toBe(true);
  await expect.poll(() => seen(page)).toBe(false);
  await page.reload();
  await expect(panel.page.getByText('网页上的提示已关闭。')).toBeVisible();
  await letPass(1500);
  expect(await seen(page)).toBe(false);
  await panel.page.getByRole('button', { name: '重新显示提示' }).click();
  await expect.poll(() => seen(page)).toBe(true);
});

test('Escape puts it away wherever the focus is, but a list of the page comes first', async ({ open }) => {
  const { portal } = await open(ACCOUNT);
  const { page } = portal;
  await expect.poll(() => seen(page)).toBe(true);
  await portal.asPerson(async () => {
    await page.getByPlaceholder('请输入机构全称').focus();
    await page.evaluate(() => document.querySelector('input')?.setAttribute('aria-expanded', 'true'));
    await page.keyboard.press('Escape');
    await letPass(300);
    expect(await seen(page)).toBe(true);
    await page.evaluate(() => document.querySelector('input')?.removeAttribute('aria-expanded'));
    await page.keyboard.press('Escape');
  });
  await expect.poll(() => seen(page)).toBe(false);
});

test('a chip leads to a control that is scrolled away', async ({ open }) => {
  const { portal } = await open(ACCOUNT);
  const { page } = portal;
  await page.setViewportSize({ width: 1024, height: 420 });
  await expect.poll(() => seen(page)).toBe(true);
  await page.evaluate(() => {
    document.body.style.paddingBottom = '1500px';
    scrollTo(0, 1200);
  });
  await expect.poll(async () => (await look(page))?.away).toBe(true);
  expect((await look(page))?.cue).toMatch(/↑\s*在上方：用户名/);
  await steady();
  expect(await pressHint(page, /在上方/)).toBe(true);
  await expect.poll(() => seen(page)).toBe(true);
});

const hostsOn = async (cdp: CDPSession): Promise<number> => {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return JSON.stringify(root).split('"shadowRootType":"closed"').length - 1;
};

test('back from another page, and started twice in one document: one hint, of this page', async ({ open, pilot }) => {
  const { portal } = await open(ACCOUNT);
  const { page } = portal;
  await hinted(page, '用户名');
  await page.goto(quick('login.html?state=signed-out'));
  await hinted(page, '机构');
  await page.goBack();
  await hinted(page, '用户名');
  await expect.poll(async () => (await reportOf(pilot, portal.tab))?.page).toBe('cpcc/account');

  const cdp = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.includes(pilot.id));
  expect(world).toBeDefined();
  const code = await pilot.desk.evaluate(() => fetch('/content-scripts/portal.js').then((file) => file.text()));
  await cdp.send('Runtime.evaluate', { expression: code, contextId: world?.id as number });
  await letPass(2000);
  expect(await hostsOn(cdp)).toBe(1);
  await hinted(page, '用户名');
});

test('follows a route that changes without a word from the page: history, Navigation API, hash', async ({ open }) => {
  const { portal } = await open(quick('registration.html?state=passed#/index'));
  const { page } = portal;
  const at = (how: string, path: string) =>
    page.evaluate(
      ([way, to]) => {
        const { navigation } = window as unknown as { navigation: { navigate(to: string): void } };
        if (way === 'history') history.pushState({}, '', to);
        else if (way === 'navigation') navigation.navigate(to as string);
        else location.hash = to as string;
      },
      [how, path],
    );
  await expect.poll(() => seen(page)).toBe(true);
  const words = await hintText(page);
  await at('history', '#/somewhere-else');
  await expect.poll(() => seen(page)).toBe(false);
  await at('history', '#/index');
  await expect.poll(() => seen(page)).toBe(true);
  // The portal hears of these, and goes back at once from a hash that it does not know.
  for (const how of ['navigation', 'hash']) {
    await at(how, '#/registerSoft');
    await hinted(page, '立即登记');
    await at(how, '#/index');
    await expect.poll(() => hintText(page), { message: how }).toBe(words);
  }
});

for (const inside of ['shadow root', 'frame'])
  test(`stands at a control in a ${inside} of the page`, async ({ open }) => {
    const { portal } = await open(ACCOUNT);
    const { page } = portal;
    await hinted(page, '用户名');
    await page.evaluate((where) => {
      const form = document.querySelector('.fillin_item')?.parentElement as HTMLElement;
      const place = form.parentElement as HTMLElement;
      if (where === 'shadow root') {
        const host = place.appendChild(document.createElement('x-form'));
        host.attachShadow({ mode: 'open' }).append(form);
      } else {
        const frame = place.appendChild(document.createElement('iframe'));
        Object.assign(frame.style, { width: '700px', height: '500px', border: '0' });
        frame.contentDocument?.body.append(form);
      }
    }, inside);
    const offset = async () => {
      const now = await look(page);
      const box = await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        const scope = document.querySelector('x-form')?.shadowRoot ?? frame?.contentDocument;
        const { x = 0, y = 0 } = scope?.querySelector('input')?.getBoundingClientRect() ?? {};
        const around = frame?.getBoundingClientRect();
        return { x: x + (around?.x ?? 0), y: y + (around?.y ?? 0) };
      });
      return now?.seen ? Math.hypot(now.ring.x + 5 - box.x, now.ring.y + 5 - box.y) : Number.POSITIVE_INFINITY;
    };
    await expect.poll(offset).toBeLessThan(16);
  });

test('walks along the steps of the person’s own case and no others', async ({ open }) => {
  const { portal } = await open(quick('register.html?stage=identity#/identity'));
  await hinted(portal.page, '选择「机构」');
  await expect.poll(() => hintText(portal.page)).not.toContain('1 / 2');
});

test('offers what is to be typed in the side panel, and never to the page', async ({ open, pilot }) => {
  const { portal, panel } = await open(ACCOUNT);
  const { page } = portal;
  await pilot.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['copy', 'cut', 'paste']) addEventListener(type, () => heard.push(type), true);
    navigator.clipboard.writeText = async (text) => void heard.push(text);
  });
  await hinted(page, '用户名');
  await panel.page.getByRole('list', { name: '剩余步骤' }).getByText('机构全称', { exact: true }).first().waitFor();
  const offer = panel.page.getByRole('button', { name: '复制', exact: true });
  await expect(offer).toHaveCount(0);
  await portal.asPerson(async () => {
    await page.bringToFront();
    await steady();
    expect(await pressHint(page, /^下一条提示$/)).toBe(true);
    await hinted(page, '一字不差');
    await steady();
    expect(await pressHint(page, /^到侧边栏复制$/)).toBe(true);
    await hinted(page, '请在侧边栏点「复制」');
  });
  await expect(offer).toHaveAccessibleDescription('机构全称');
  await panel.page.bringToFront();
  await offer.click();
  await expect(panel.status()).toContainText('已复制「机构全称」');
  expect(await panel.page.evaluate(() => navigator.clipboard.readText())).toContain('有限公司');
  expect(await hintText(page)).not.toContain('厦门');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});
