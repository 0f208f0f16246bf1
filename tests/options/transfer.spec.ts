import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { workbook } from '../unit/tables/make';
import { choose, csv, expect, json, lean, list, test, withProfile } from './fixture';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const name = '厦门云帆示例科技有限公司';

async function exported(page: Page): Promise<{ name: string; text: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出', exact: true }).click(),
  ]);
  const bytes = await readFile((await download.path()) ?? '');
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

const dialog = (page: Page) => page.getByRole('dialog');

test('a file with everything in it goes out plain and comes back the same; the warning stands before the button', async ({
  page,
}) => {
  const sample = JSON.parse(await readFile('tests/samples/profile.json', 'utf8'));
  await withProfile(page, sample);
  await expect(page.getByText('导出的文件没有加密')).toBeVisible();
  const out = await exported(page);
  expect(out.name).toMatch(/^copyright-pilot-\d{4}-\d{2}-\d{2}\.json$/);
  const [one] = JSON.parse(out.text).profiles;
  expect(one).toMatchObject(sample.profiles[0]);
});

test('a sealed file tells nothing, opens with its passphrase only, and comes back whole', async ({ page }) => {
  await withProfile(page);
  await page.getByLabel('用口令加密').check();
  const button = page.getByRole('button', { name: '导出', exact: true });
  await page.getByLabel('文件口令', { exact: true }).fill('一 二 三 四 五 六');
  await page.getByLabel('再输一次文件口令').fill('一 二 三');
  await expect(page.getByText('两次输入的文件口令不一样。')).toBeVisible();
  await expect(button).toBeDisabled();
  await page.getByLabel('再输一次文件口令').fill('一 二 三 四 五 六');
  const out = await exported(page);
  expect(out.name).toContain('-encrypted.json');
  expect(out.text).not.toMatch(/云帆|91350200|administrator/);
  await choose(page, json(out.text));
  await dialog(page).getByLabel('文件口令').fill('wrong passphrase');
  await dialog(page).getByRole('button', { name: '打开' }).click();
  await expect(dialog(page).getByText('这个口令打不开文件')).toBeVisible();
  await expect(list(page).getByRole('button')).toHaveCount(1);
  await dialog(page).getByLabel('文件口令').fill('一 二 三 四 五 六');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已导入 1 份档案。')).toBeVisible();
  await expect(list(page).getByRole('button')).toHaveCount(2);
  const broken = JSON.parse(out.text);
  broken.version = 2;
  await choose(page, json(broken));
  await expect(page.getByText('来自更新的版本')).toBeVisible();
});

test('a workbook: what would happen stands first, with row and column of each error; nothing happens before the answer', async ({
  page,
}) => {
  await withProfile(page);
  const bytes = await workbook([
    ['客户名单', null, null, null, null],
    ['机构全称', '统一社会信用代码', '软件全称', '版本号', '成立日期'],
    [name, '91350200MA2XQ7T14E', '云帆报表系统', 'V1.0', null],
    ['福州远海有限公司', '91350100M000100Y43', '远海系统', 'V1.0', new Date('2019-05-06')],
    ['坏号码有限公司', 350203199003070000, '坏系统', 'V1.0', null],
    ['坏日期有限公司', null, '差系统', 'V1.0', '2020-02-30'],
  ]);
  const file = { name: '客户.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) };
  await choose(page, file);
  await expect(dialog(page).getByText('新建 2 份，更新 1 份，相同 0 份')).toBeVisible();
  await expect(dialog(page).getByText(/第 5 行「机构证件号码」.*Excel 把长号码当作数/)).toBeVisible();
  await expect(dialog(page).getByText(/第 6 行「成立日期」.*不是日历上的日期/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(list(page).getByRole('button')).toHaveCount(1);
  await choose(page, file);
  await dialog(page).getByRole('button', { name: '导入 3 份' }).click();
  await expect(page.getByText('已新建 2 份、更新 1 份档案。')).toBeVisible();
  await list(page)
    .getByRole('button', { name: /福州远海/ })
    .click();
  await expect(page.getByLabel('成立日期', { exact: true })).toHaveValue('2019-05-06');
  // An unreadable value is not lost: it is in its control, and the editor says what it should be.
  await list(page)
    .getByRole('button', { name: /坏日期/ })
    .click();
  await expect(page.getByLabel('成立日期', { exact: true })).toHaveValue('2020-02-30');
  await choose(page, file);
  await expect(dialog(page).getByText('新建 0 份，更新 0 份，相同 3 份')).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: '导入 0 份' })).toBeDisabled();
});

test('CSV out and in again is the same; a template and files that are no table are answered', async ({ page }) => {
  await withProfile(page);
  await page.getByLabel('文件格式').selectOption('csv');
  await expect(page.getByText('表格不含扫描件，也没有加密')).toBeVisible();
  const out = await exported(page);
  expect(out.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  await choose(page, csv(out.text));
  await expect(dialog(page).getByText('新建 0 份，更新 0 份，相同 1 份')).toBeVisible();
  await page.keyboard.press('Escape');
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载表格模板' }).click(),
  ]);
  expect(template.suggestedFilename()).toMatch(/template\.xlsx$/);
  for (const [file, says] of [
    [csv('a,b\n1,2'), '没有找到表头'],
    [{ name: 'x.xlsx', mimeType: XLSX, buffer: Buffer.from('PK\u0003\u0004garbage') }, '不是完整的表格'],
    [{ name: 'x.xls', mimeType: XLSX, buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) }, '另存为 .xlsx'],
    [json('{"format":"copyright-pilot/profiles","version":9,"profiles":[]}'), '来自更新的版本'],
  ] as const) {
    await choose(page, file);
    await expect(page.getByRole('alert').getByText(says)).toBeVisible();
    await expect(list(page).getByRole('button')).toHaveCount(1);
  }
});

test('many profiles go out together and come back together', async ({ page }) => {
  const file = lean();
  const [one] = file.profiles;
  file.profiles = ['甲', '乙', '丙'].map((word) => ({ ...structuredClone(one), name: `${word}档案` }));
  await withProfile(page, file);
  await page.getByLabel('导出范围').selectOption('true');
  const out = await exported(page);
  expect(JSON.parse(out.text).profiles).toHaveLength(3);
  await choose(page, json(out.text));
  await expect(list(page).getByRole('button')).toHaveCount(6);
});
