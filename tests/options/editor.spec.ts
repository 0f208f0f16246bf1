import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../e2e/axe';
import { holdWrites } from '../support/store';
import { choose, expect, json, lean, list, test, withProfile } from './fixture';

const saved = (page: import('@playwright/test').Page) => expect(page.getByText(/^(已保存|Saved)$/)).toBeVisible();

test('dates are typed as people write them, and what is no date stays as it was typed', async ({ page }) => {
  await withProfile(page);
  const founded = page.getByLabel('成立日期', { exact: true });
  for (const text of ['20170424', '2017/4/24', '2017年4月24日', '2017.04.24']) {
    await founded.fill(text);
    await founded.blur();
    await expect(founded).toHaveValue('2017-04-24');
  }
  await founded.fill('2017-13-0');
  await founded.blur();
  await saved(page);
  await page.reload();
  await expect(founded).toHaveValue('2017-13-0');
  await expect(founded).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('group', { name: '机构信息' }).getByText('应是日期，例如 2026-11-22')).toBeVisible();
});

test('what follows from other values is proposed, and put in by one click', async ({ page }) => {
  await withProfile(
    page,
    lean((profile) => {
      Object.assign(profile.administrator, { birthDate: '', gender: '' });
      Object.assign(profile.organization, { province: '', city: '' });
    }),
  );
  const person = page.getByRole('group', { name: '管理员信息' });
  await person.getByRole('button', { name: /^填入「\d{4}-\d{2}-\d{2}」$/ }).click();
  await expect(person.getByLabel('出生日期', { exact: true })).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await expect(person.getByLabel('性别')).toHaveValue('');
  await page.getByRole('button', { name: /^全部填入/ }).click();
  await expect(person.getByLabel('性别')).toHaveValue(/男|女/);
  await expect(page.getByLabel('省份')).toHaveValue('福建省');
  await expect(page.getByLabel('城市', { exact: true })).toHaveValue('厦门市');
});

test('ready for …: what is missing leads to its field by keyboard, folded or not', async ({ page }) => {
  await withProfile(
    page,
    lean((profile) => {
      profile.account.phone = '';
      for (const work of profile.works) work.certificate = null;
    }),
  );
  const ready = page.getByRole('region', { name: '准备情况' });
  await ready.getByText('注册账户').click();
  await ready.getByRole('link', { name: '手机号' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('手机号')).toBeFocused();
  await ready.getByText('提交到 IPP').click();
  await page.locator('details.work > summary').first().click();
  await ready.getByRole('link', { name: '登记号' }).click();
  await expect(page.getByLabel('已经拿到登记证书')).toBeFocused();
  await page.getByLabel('手机号').fill('13800138000');
  await expect(ready.getByText('注册账户 齐了')).toBeVisible();
});

test('names are compared letter by letter, with what differs marked', async ({ page }) => {
  await withProfile(
    page,
    lean((profile) => {
      profile.organization.name = '厦门云帆（示例）科技有限公司';
      profile.ipp.complainant = '厦门云帆(示例)科技有限公司';
      for (const work of profile.works) if (work.certificate) work.certificate.holder = profile.organization.name;
    }),
  );
  const field = page.locator('.field', { has: page.getByLabel('投诉方') });
  await expect(field.getByText('括号一个全角、一个半角')).toBeVisible();
  await expect(field.locator('mark')).toHaveText(['(示例)', '（示例）']);
  await field.getByRole('button', { name: '改为「厦门云帆（示例）科技有限公司」' }).click();
  await expect(field.locator('mark')).toHaveCount(0);
});

test('deleting asks, can be undone with all documents, and a copy stands by itself', async ({ page }) => {
  const file = json(await readFile('tests/samples/profile.json', 'utf8'));
  await choose(page, file);
  await saved(page);
  const name = '厦门云帆示例科技有限公司';
  await page.getByRole('button', { name: '复制档案' }).click();
  await expect(page.getByLabel('档案名称')).toHaveValue(`${name}（副本）`);
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await expect(list(page).getByRole('button')).toHaveCount(2);
  await list(page)
    .getByRole('button', { name: new RegExp(`^${name}(?!（)`) })
    .click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(list(page).getByRole('button')).toHaveCount(1);
  await expect(page.getByRole('button', { name: '撤销删除' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await expect(page.getByText('business-licence.png')).toBeVisible();
  await expect(list(page).getByRole('button')).toHaveCount(2);
});

test('a long list: search finds by name, number and software, arrows walk, nothing else is in the way of Tab', async ({
  page,
}) => {
  const file = lean();
  const [one] = file.profiles;
  file.profiles = Array.from({ length: 120 }, (_, index) => ({
    ...structuredClone(one!),
    name: `客户 ${String(index).padStart(3, '0')}`,
    works: one!.works.map((work: object) => ({ ...work, fullName: `示例${index}系统` })),
  }));
  await choose(page, json(file));
  const search = page.getByRole('searchbox');
  await expect(page.getByText('共 120 份')).toBeVisible();
  await search.fill('示例77系');
  await expect(list(page).getByRole('button')).toHaveText([/客户 077/]);
  await search.fill('没有这个');
  await expect(page.getByText('没有名称里含「没有这个」的档案。')).toBeVisible();
  await search.fill('');
  await list(page)
    .getByRole('button', { name: /客户 000/ })
    .focus();
  await page.keyboard.press('End');
  await expect(list(page).getByRole('button', { name: /客户 119/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '客户 118' })).toBeVisible();
  await expect(list(page).getByRole('button', { name: /客户 118/ })).toHaveAttribute('aria-current', 'true');
});

test('a field that two windows change keeps both values until the person decides', async ({ page, pilot }) => {
  await withProfile(page);
  const other = await pilot.context.newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('用户名')).toHaveValue('yunfan_demo');
  // Else one may be kept and told before the other is typed.
  const release = await holdWrites(pilot);
  await page.getByLabel('用户名').fill('one');
  await other.getByLabel('用户名').fill('two');
  await release();
  const open = (one: typeof page) => one.getByRole('button', { name: '用另一个窗口的' });
  await expect.poll(async () => (await open(page).count()) + (await open(other).count())).toBeGreaterThan(0);
  const late = (await open(page).count()) > 0 ? page : other;
  // Both windows may ask by then, and the same: the value that was kept last, and the other one.
  const mine = await late.getByLabel('用户名').inputValue();
  expect(['one', 'two']).toContain(mine);
  await open(late).click();
  await expect(late.getByLabel('用户名')).toHaveValue(mine === 'one' ? 'two' : 'one');
  await expect(open(late)).toHaveCount(0);
  await other.close();
});

test('axe finds nothing, in the form with findings, proposals and a narrow window', async ({ page }) => {
  await withProfile(
    page,
    lean((profile) => {
      profile.account.phone = '12';
      profile.administrator.birthDate = '';
      profile.ipp.complainant = '厦门云帆示例科技 有限公司';
    }),
  );
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
