import { readFile } from 'node:fs/promises';
import { quick } from '../e2e/pages';
import { expect, test } from '../support/fixtures';
import { sample } from '../support/sample';

// The report tells the form of a page that is full of a profile's values, and none of them.

interface Report {
  form: { address: string; controls: { kind: string; labels: { text: string }[]; options: string[]; step: string }[] };
  about: { page: string; fill: { step: string; fate: string }[] };
}

const STRANGE = '云南路九号';

const plain = (text: string) => text.normalize('NFKC').replace(/[\s▮]/g, '');

test('a report of a filled page holds its form and no value of the profile', async ({ filled }) => {
  const { page, panel } = await filled(quick('realname.html?state=email#/identity'), 'realname/identity');
  // The value of a control that is drawn as a button, and stands in no profile.
  await page.evaluate((value) => {
    const row = document.createElement('div');
    row.innerHTML = `<span>联系地址</span><div role="button" aria-haspopup="listbox" tabindex="0">${value}</div>`;
    Object.assign((row.lastElementChild as HTMLElement).style, { width: '260px', height: '32px', border: '1px solid' });
    document.body.append(row);
  }, STRANGE);
  await panel.page.getByRole('button', { name: '生成页面报告' }).click();
  const dialog = panel.page.getByRole('dialog', { name: '生成页面报告' });
  const shown = dialog.getByRole('textbox', { name: '生成页面报告' });
  await expect(shown).toHaveValue(/copyright-pilot\/page-report/);

  await dialog.getByRole('searchbox').fill('机构名称');
  await expect(shown).not.toHaveValue(/page-report/);
  const saving = panel.page.waitForEvent('download');
  await dialog.getByRole('button', { name: '保存为文件' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^page-report-cpcc-identity-\d{4}-\d\d-\d\d\.json$/);

  const text = await readFile(await download.path(), 'utf8');
  const { form, about } = JSON.parse(text) as Report;
  expect(about.page).toBe('cpcc/identity');
  expect(about.fill.filter(({ fate }) => fate === 'filled').length).toBeGreaterThan(10);
  const byStep = new Map(form.controls.map((one) => [one.step, one]));
  expect(byStep.get('organization-name')?.labels.map((one) => plain(one.text))).toContain('机构名称');
  expect(form.controls.filter(({ step }) => step !== '').length).toBeGreaterThan(15);
  expect(form.address).not.toContain('email');

  const { organization, administrator } = sample().profiles[0];
  const values = [
    STRANGE,
    organization.name,
    organization.idNumber,
    administrator.name,
    administrator.idNumber,
    organization.foundedOn,
  ];
  for (const value of values) expect(plain(text)).not.toContain(plain(value));
});
