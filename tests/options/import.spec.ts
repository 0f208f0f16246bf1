import { launchPilot } from '../support/launch';
import { openOptions } from '../support/options';
import { latin } from '../unit/tables/make';
import { numberCell, type RawCell, rawWorkbook } from '../unit/tables/parts';
import { choose, csv, expect, json, lean, list, NO_NETWORK, test } from './fixture';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const name = '厦门云帆示例科技有限公司';
const code = '91350200MA2XQ7T14E';

const bytesFile = (bytes: Uint8Array, called: string) => ({
  name: called,
  mimeType: XLSX,
  buffer: Buffer.from(bytes),
});
const book = (rows: (string | RawCell | null)[][], more: object = {}) =>
  bytesFile(rawWorkbook({ sheets: [{ name: '客户', rows }], ...more }), '客户.xlsx');

/** A ledger with cells of every kind: asked, left open, passed over, read with a note. */
const ledger = () =>
  rawWorkbook({
    sheets: [
      {
        name: '台账',
        rows: [
          [
            '机构全称',
            '统一社会信用代码',
            '成立日期',
            '电话',
            '手机',
            '软件全称',
            '版本号',
            '首次发表日期',
            '源程序量',
          ],
          [
            name,
            code,
            numberCell(2019),
            '0592-5551234',
            '13800138000',
            '云帆系统[简称：云帆]V1.0',
            'V1.0',
            '未发表',
            '约4.2万行',
          ],
          [name, null, null, null, null, '云帆报表软件', numberCell(2), '—', numberCell(42180)],
          [
            '福州远海有限公司',
            '91350100M000100Y43',
            numberCell(45231, 1),
            null,
            '13900139000；0591-8001234',
            '远海系统',
            'V1.0',
            '03/04/2020',
            null,
          ],
          [
            '成都?台示例软件有限公司',
            '91510104MA6CX5T07D',
            '2017年4月24日',
            null,
            '13700137000',
            '砚台系统',
            'V1.2',
            '2024-02-01',
            null,
          ],
          ['坏号码有限公司', numberCell('350203199003070000'), null, null, null, '坏系统', 'V1.0', null, null],
          ['隐藏有限公司', null, null, null, null, '隐藏系统', 'V1.0', null, null],
          ['合计', '4 家', null, null, null, '5 件', null, null, null],
        ],
        hidden: [7],
      },
      {
        name: '旧台账',
        rows: [
          ['机构全称', '软件全称'],
          ['旧公司', '旧系统'],
        ],
      },
    ],
    formats: ['yyyy&quot;年&quot;m&quot;月&quot;'],
  });

for (const lang of ['zh', 'en'] as const)
  test(`a preview asks what is not certain, at its row and column, and an answer counts (${lang})`, async () => {
    const zh = lang === 'zh';
    const pilot = await launchPilot({ hostRules: NO_NETWORK, lang });
    const page = await openOptions(pilot);
    await choose(page, bytesFile(ledger(), 'ledger.xlsx'));
    const dialog = page.getByRole('dialog');
    const question = (zhText: RegExp, enText: RegExp) => dialog.getByLabel(zh ? zhText : enText);
    const sheet = question(/几个工作表/, /Several sheets/);
    await expect(sheet).toHaveValue('0');
    await expect(question(/第 7 行：隐藏着/, /Row 7: hidden/)).toHaveValue('out');
    const version = question(/第 3 行「版本号」/, /Row 3, “Version”/);
    await expect(version).toHaveValue('');
    await expect(question(/第 4 行「成立日期」/, /Row 4, “Founded on”/)).toHaveValue('');
    await expect(
      dialog.getByText(zh ? /第 2 行「成立日期」：「2019」只有年份/ : /Row 2, “Founded on”: “2019” is a year alone/),
    ).toBeVisible();
    await expect(
      dialog.getByText(zh ? /第 6 行「机构证件号码」：.*长号码/ : /Row 6, “Organisation ID number”: .*long number/),
    ).toBeVisible();
    await expect(
      dialog.getByText(zh ? /第 5 行「机构全称」：里的问号/ : /Row 5, “Full organisation name”: has a question mark/),
    ).toBeVisible();
    await expect(dialog.getByText(zh ? /是合计/ : /is a total/)).toBeVisible();
    await page.screenshot({ path: `.output/test/preview-${lang}.png` });
    await version.selectOption('V2.0');
    await expect(version).toHaveValue('V2.0');
    await expect(sheet).toHaveValue('0');
    await dialog.getByRole('button', { name: zh ? '导入 3 份' : 'Import 3' }).click();
    await list(page)
      .getByRole('button', { name: new RegExp(name) })
      .click();
    await expect(page.getByText('V2.0', { exact: true }).first()).toBeVisible();
    await expect(page.locator('[id="organization.foundedOn"]')).toHaveValue('2019');
    await pilot.close();
  });

test('nothing is imported before a column is chosen; an encoding is shown with what it makes of the file', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog');
  await choose(page, csv(`机构全称,机构全称,软件全称\n甲公司,乙公司,云帆系统`));
  await expect(dialog.getByText('上面还有问题没有选')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^导入/ })).toBeDisabled();
  await dialog.getByLabel(/「机构全称」有几列都像是它/).selectOption({ label: '「机构全称」：乙公司' });
  await dialog.getByRole('button', { name: '导入 1 份' }).click();
  await expect(list(page).getByRole('button', { name: /乙公司/ })).toBeVisible();
  const western = 'Company;Software name;Contact\r\nM\xfcller Pr\xfcf GmbH;Pr\xfcfstand;J\xf6rg B\xf6ttcher\r\n';
  await choose(page, { ...csv(''), buffer: Buffer.from(latin(western)) });
  await expect(dialog.getByLabel(/没有用 UTF-8 保存/)).toHaveValue('windows-1252');
  await dialog.getByRole('button', { name: '导入 1 份' }).click();
  await expect(list(page).getByRole('button', { name: /Müller Prüf GmbH/ })).toBeVisible();
});

test('a form, a web page called .xls and XML of 2003 go in; what is no table is named', async ({ page }) => {
  const dialog = page.getByRole('dialog');
  const page97 = `<html><meta charset="utf-8"><table><tr><td>机构全称<td>软件全称</tr><tr><td>丙公司<td>丙系统</table></html>`;
  const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data>机构全称</Data></Cell><Cell><Data>软件全称</Data></Cell></Row><Row><Cell><Data>丁公司</Data></Cell><Cell><Data>丁系统</Data></Cell></Row></Table></Worksheet></Workbook>`;
  const form = book([
    ['信息采集表', null],
    ['机构全称', '戊公司'],
    ['统一社会信用代码', code],
    ['软件全称', '戊系统'],
    ['版本号', 'V1.0'],
  ]);
  for (const [file, company] of [
    [csv(page97, 'export.xls'), '丙公司'],
    [csv(xml, 'export.xls'), '丁公司'],
    [form, '戊公司'],
  ] as const) {
    await choose(page, file);
    await dialog.getByRole('button', { name: '导入 1 份' }).click();
    await expect(list(page).getByRole('button', { name: new RegExp(company) })).toBeVisible();
  }
  await choose(page, csv('%PDF-1.7', '客户.xlsx'));
  await expect(page.getByRole('alert').getByText('这是 PDF，不是表格')).toBeVisible();
});

test('JSON that is deeper than any profile is refused at once, in the worker; a right one goes in', async ({
  page,
}) => {
  await choose(page, json(`{"format":"copyright-pilot/profiles","version":1,"profiles":${'['.repeat(2_000_000)}`));
  await expect(page.getByRole('alert').getByText('档案格式之外的结构')).toBeVisible();
  await choose(page, json(lean()));
  await expect(list(page).getByRole('button')).toHaveCount(1);
});
