import { isDeepStrictEqual } from 'node:util';
import { quick } from '../e2e/pages';
import { urls } from '../practice/hosts';
import { accountModel, identityModel } from '../support/expected';
import { expect, fillUnfocused, test } from '../support/fixtures';
import { expectNothingForbidden, modelOf, onPracticePage } from '../support/oracle';
import { openPanel, type Panel } from '../support/panel';
import { click, press } from '../support/person';
import { sample } from '../support/sample';
import { putProfiles } from '../support/store';
import { stopWorker } from '../support/worker';

// Both journeys with their branches, as the panel tells them. Each test has a profile of its own, for progress is kept.

const { organization } = sample().profiles[0];

const review = (panel: Panel, status: RegExp) =>
  panel.page.getByRole('region', { name: /实名认证审核|知识产权验证/ }).filter({ hasText: status });
const remaining = (panel: Panel, step: string) => panel.remaining().getByRole('listitem').filter({ hasText: step });
const done = (panel: Panel, step: string) => panel.done().getByRole('listitem').filter({ hasText: step });

/** A profile that nobody has worked with, chosen in the panel. */
async function useFresh(panel: Panel, name: string): Promise<void> {
  await panel.profile().selectOption({ label: name });
  await expect(panel.profile().locator('option:checked')).toHaveText(name);
}

function named(name: string, change?: (profile: ReturnType<typeof sample>['profiles'][0]) => void) {
  const file = sample();
  file.profiles[0].name = name;
  change?.(file.profiles[0]);
  return file;
}

async function answer(panel: Panel, question: RegExp, said: string): Promise<void> {
  const box = panel.page.getByRole('combobox', { name: question });
  if (!(await box.isVisible())) await panel.page.getByText('我的情况', { exact: true }).click();
  await box.selectOption({ label: said });
}

test('turned down, corrected, waiting again, passed', async ({ open, pilot }) => {
  await putProfiles(pilot, named('退回再交'));
  const { portal, panel } = await open(quick('realname.html?state=waiting#/review'));
  await useFresh(panel, '退回再交');
  await expect(review(panel, /等待中/)).toContainText(/已过 0 个工作日/);
  await expect(done(panel, '上传授权书')).toHaveCount(1);
  await portal.asPerson((page) => press(page, '模拟退回'));
  await expect(review(panel, /未通过/)).toBeVisible();
  await expect(remaining(panel, '上传授权书')).toHaveCount(1);
  await expect(done(panel, '邮箱验证码')).toHaveCount(1);
  await portal.asPerson((page) => press(page, '重新提交'));
  await onPracticePage(portal.page, 'realname/identity');
  await fillUnfocused({ portal, panel }, pilot);
  await portal.asPerson((page) => press(page, '提交'));
  await expect(review(panel, /等待中/)).toBeVisible();
  await portal.asPerson((page) => press(page, '模拟通过'));
  await expect(review(panel, /已通过/)).toBeVisible();
  await expect(done(panel, '等待审核结果')).toHaveCount(1);
  await expectNothingForbidden(portal.page);
});

test('the day of submission is corrected by hand; a wait that never began is taken back', async ({ open, pilot }) => {
  await putProfiles(pilot, named('改日期'));
  const { panel } = await open(quick('realname.html?state=waiting#/review'));
  await useFresh(panel, '改日期');
  await panel.page.getByLabel('提交日期').fill('2026-09-30');
  await expect(review(panel, /等待中/)).toContainText('2026-09-30 提交，通常 2026-10-10 前会有答复');
  await panel.page.getByRole('button', { name: '其实还没提交' }).click();
  await expect(review(panel, /等待中/)).toHaveCount(0);
});

test('an individual, registering: the own card, the own form, filled; an organisation’s profile is not put into it', async ({
  open,
  pilot,
}) => {
  await putProfiles(pilot, named('个人办理'));
  const { portal, panel } = await open(quick('register.html?state=none&stage=identity#/identity'));
  await useFresh(panel, '个人办理');
  await portal.asPerson((page) => press(page, '个人'));
  await onPracticePage(portal.page, 'register/account');
  await expect(panel.page.getByText('这一页是给另一种身份的')).toBeVisible();
  await expect(panel.fillButton()).toHaveCount(0);
  await answer(panel, /^身份$/, '个人');
  await fillUnfocused({ portal, panel }, pilot);
  const { account } = sample().profiles[0];
  expect(await modelOf(portal.page)).toMatchObject({ username: account.username, phone: account.phone });
  await expect(remaining(panel, '机构全称')).toHaveCount(0);
});

test('registered before, and as an agent: other steps', async ({ open, pilot }) => {
  await putProfiles(pilot, named('代理办理'));
  const { panel } = await open(quick('login.html?state=signed-out'));
  await useFresh(panel, '代理办理');
  await expect(remaining(panel, '同意并继续')).toHaveCount(1);
  await answer(panel, /^账户$/, '已有账户');
  await expect(remaining(panel, '同意并继续')).toHaveCount(0);
  await expect(remaining(panel, '我是申请人')).toHaveCount(1);
  await answer(panel, /^办理$/, '代理人（替别人办）');
  await expect(remaining(panel, '我是代理人')).toHaveCount(1);
  await expect(remaining(panel, '我是申请人')).toHaveCount(0);
  await expect(done(panel, '管理员')).toHaveCount(0);
});

test('the tabs of the sign-in are done when they are chosen', async ({ open, pilot }) => {
  await putProfiles(pilot, named('登录页签'));
  const { portal, panel } = await open(quick('login.html?state=signed-out'));
  await useFresh(panel, '登录页签');
  await expect(panel.remaining().locator('[aria-current="step"]')).toContainText('机构');
  await portal.asPerson((page) => click(page.locator('.login_tabs li', { hasText: '机构' })));
  await expect(done(panel, '机构')).toHaveCount(1);
  await expect(done(panel, '管理员')).toHaveCount(1);
  await expect(panel.remaining().locator('[aria-current="step"]')).toContainText('用户名');
});

test('several works: each its own way, and its own status read from the list', async ({ open, pilot }) => {
  const file = named('两件软件', (profile) => {
    const second = structuredClone(profile.works[0]);
    second.fullName = '云帆设备巡检系统';
    second.shortName = '';
    second.certificate.registrationNumber = '2021SR0456789';
    profile.works.push(second);
  });
  await putProfiles(pilot, file);
  const { portal, panel } = await open(`${urls.ipp.taobao}/ippCenter.htm?lang=zh&signed=in#/ipr/management`);
  await useFresh(panel, '两件软件');
  const software = panel.page.getByRole('combobox', { name: '软件' });
  await expect(review(panel, /./)).toHaveCount(0);
  await software.selectOption({ label: '云帆设备巡检系统V1.0' });
  await expect(review(panel, /未通过/)).toBeVisible();
  await expect(remaining(panel, '提交验证')).toHaveCount(1);
  await software.selectOption({ index: 0 });
  await expect(review(panel, /./)).toHaveCount(0);
  await portal.asPerson((page) => press(page, '新增知识产权'));
  await onPracticePage(portal.page, 'submission-type');
  await expect(panel.remaining().locator('[aria-current="step"]')).toContainText('知识产权类型');
});

test('what is ticked by hand stays, over two tabs, a sleeping worker and a new panel; and can be taken back', async ({
  open,
  pilot,
}) => {
  await putProfiles(pilot, named('手工标记'));
  const first = await open(quick('register.html?state=none&stage=account#/identity'));
  await useFresh(first.panel, '手工标记');
  const second = await open(quick('registration.html?state=new#/index'));
  await expect(second.panel.heading().filter({ hasText: '版权登记首页' })).toBeVisible();
  await remaining(first.panel, '获取验证码').first().getByRole('button', { name: '标记为完成' }).click();
  await expect(done(first.panel, '获取验证码')).toHaveCount(1);
  await stopWorker(pilot);
  await second.portal.asPerson((page) => press(page, '跳过'));
  const again = await openPanel(pilot, first.portal.tab);
  await expect(done(again, '获取验证码')).toHaveCount(1);
  await again.page.getByRole('button', { name: '展开' }).click();
  await done(again, '获取验证码').getByRole('button', { name: '取消标记' }).click();
  await expect(done(again, '获取验证码')).toHaveCount(0);
  await done(again, '同意并继续').getByRole('button', { name: '还没完成' }).click();
  await expect(remaining(again, '同意并继续')).toHaveCount(1);
  await again.page.close();
});

/** Fields that are neither empty nor as in the profile, by their place in the model. */
function wrongIn(model: unknown, wanted: unknown, at = ''): string[] {
  if (wanted !== null && typeof wanted === 'object' && !Array.isArray(wanted))
    return Object.entries(wanted).flatMap(([name, want]) =>
      wrongIn((model as Record<string, unknown>)[name], want, `${at}/${name}`),
    );
  const isEmpty = model === '' || (Array.isArray(model) && model.length === 0);
  return isEmpty || isDeepStrictEqual(model, wanted) ? [] : [at];
}

test('a portal that draws itself anew every 200 ms is guided and filled all the same', async ({ open, pilot }) => {
  await putProfiles(pilot, named('反复重绘'));
  const { portal, panel } = await open(quick('register.html?state=none&stage=account&redraw=200#/identity'));
  await useFresh(panel, '反复重绘');
  await onPracticePage(portal.page, 'register/account');
  await fillUnfocused({ portal, panel }, pilot);
  expect(await modelOf(portal.page)).toMatchObject(accountModel);
  await expect(done(panel, '机构全称')).toHaveCount(1);
  await expect(panel.remaining().locator('[aria-current="step"]')).toContainText('手机验证码');
});

test('the long form of such a portal: what is filled is right, and what is not is said', async ({ open, pilot }) => {
  await putProfiles(pilot, named('反复重绘长表'));
  const { portal, panel } = await open(quick('realname.html?state=email&redraw=200#/identity'));
  await useFresh(panel, '反复重绘长表');
  await onPracticePage(portal.page, 'realname/identity');
  const rows = await fillUnfocused({ portal, panel }, pilot);
  const model = await modelOf(portal.page);
  expect(wrongIn(model, identityModel)).toEqual([]);
  expect(model).toMatchObject({
    organization: { name: organization.name, idNumber: organization.idNumber, region: ['福建', '厦门'] },
    authorisationLetter: identityModel.authorisationLetter,
  });
  const { foundedOn } = model.organization as { foundedOn: string };
  expect(rows.find(({ field }) => field === '成立日期')?.fate).toBe(foundedOn === '' ? 'refused' : 'filled');
});

test('a fill whose page died is over after a while, and can be begun again', async ({ open, pilot }) => {
  const { portal, panel } = await open(quick('register.html?state=none&stage=account#/identity'));
  await expect(panel.fillButton()).toBeEnabled();
  const key = `tab:${portal.tab}`;
  await panel.page.evaluate(async (name) => {
    const { [name]: state } = (await chrome.storage.session.get(name)) as Record<string, { report: { page: string } }>;
    const fill = {
      page: state!.report.page,
      profile: '',
      work: null,
      running: true,
      at: null,
      outcomes: [],
      canUndo: false,
    };
    await chrome.storage.session.set({
      [name]: { ...state, fill: { ...fill, stopped: null, beat: Date.now() - 60_000 } },
    });
  }, key);
  await expect(panel.status()).toContainText('页面没有回应');
  await expect(panel.fillButton()).toBeEnabled();
  await fillUnfocused({ portal, panel }, pilot);
});

test('on other sites the panel offers both portals and what is under way', async ({ open, pilot }) => {
  const { panel } = await open(quick('realname.html?state=waiting#/review'));
  await expect(panel.heading().filter({ hasText: '审核信息' })).toBeVisible();
  const elsewhere = await open(`${urls.unlisted}/`);
  const list = elsewhere.panel.page.getByRole('list', { name: '在办的事' });
  await expect(list.getByRole('listitem').filter({ hasText: '实名认证审核' }).first()).toContainText('一般最迟');
  await expect(elsewhere.panel.page.getByRole('link', { name: '中国版权保护中心' })).toBeVisible();
  await expect(elsewhere.panel.page.getByRole('link', { name: '阿里巴巴知识产权保护平台' })).toBeVisible();
  expect(pilot.id).toBeTruthy();
});

test('what the page complains about is said in plain words, with the way to the field', async ({ open }) => {
  const { portal, panel } = await open(quick('register.html?state=none&stage=account#/identity'));
  await onPracticePage(portal.page, 'register/account');
  await portal.asPerson((page) => press(page, '下一步'));
  const errors = panel.page.getByRole('list', { name: '页面上的提示' });
  const one = errors.getByRole('listitem').filter({ hasText: '手机号' }).first();
  await expect(one).toContainText('不能为空');
  await expect(one.getByRole('button', { name: '在页面上指出' })).toBeVisible();
});

test('the glossary is one press away, and searched', async ({ open }) => {
  const { panel } = await open(quick('register.html?state=none&stage=account#/identity'));
  await panel.page.getByRole('button', { name: '词语解释' }).click();
  const dialog = panel.page.getByRole('dialog', { name: '词语解释' });
  await dialog.getByRole('searchbox').fill('流水');
  await expect(dialog.locator('dt')).toHaveText(['流水号']);
  await panel.page.keyboard.press('Escape');
  await expect(dialog.getByRole('searchbox'), 'the first Escape empties the search').toHaveValue('');
  await panel.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

declare const chrome: {
  storage: { session: { get(key: string): Promise<unknown>; set(items: object): Promise<void> } };
};
