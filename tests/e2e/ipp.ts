import { expect, type Page } from '@playwright/test';
import { urls } from '../practice/hosts';
import type { Opened } from '../support/fixtures';
import { onPracticePage } from '../support/oracle';
import { press } from '../support/person';

type Open = (url: string) => Promise<Opened>;
type Lang = 'zh' | 'en' | 'mixed';

/** Opens the first step of IPR Submission, signed in. */
export async function openIprType(open: Open, lang: Lang, more = ''): Promise<Opened> {
  const at = await open(`${urls.ipp.taobao}/ippCenter.htm?signed=in&upload=150&lang=${lang}${more}#/ipr/submission`);
  await onPracticePage(at.portal.page, 'submission-type');
  await expect(at.portal.page.locator('.ant-radio-wrapper').first()).toBeVisible();
  return at;
}

/** Chooses a type of right and a place, as a person, and goes on. */
export async function startSubmission(page: Page, type = /^(Copyright|著作权.*)$/): Promise<void> {
  const right = page.getByRole('radio', { name: type });
  await expect(async () => {
    await right.click({ force: true });
    await expect(right).toBeChecked({ timeout: 500 });
  }).toPass();
  await page.locator('.ant-select').click();
  await page.locator('.ant-select-dropdown-menu-item').first().click();
  await press(page, /^(Next|下\s?一\s?步)$/);
}

/** Opens the second step of a copyright. */
export async function openBasicInformation(open: Open, lang: Lang, more = ''): Promise<Opened> {
  const at = await openIprType(open, lang, more);
  await at.portal.asPerson((page) => startSubmission(page));
  await onPracticePage(at.portal.page, 'submission-basic');
  await expect(at.portal.page.locator('.ant-upload').first()).toBeVisible();
  return at;
}
