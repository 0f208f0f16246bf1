import { expect, type Locator, type Page } from '@playwright/test';
import { hideHint } from './hint';

// Acts of the person alone on the portals, by trusted input: codes, passwords, captchas, agreements, buttons.

const PASSWORD = 'Practice2026';

/** Clicks as a person does: when the hint stands in the way, it is put away first. */
export async function click(target: Locator): Promise<void> {
  try {
    await target.click({ timeout: 2500 });
  } catch (error) {
    if (!/intercepts pointer events/.test(String(error)) || !(await hideHint(target.page()))) throw error;
    await target.click({ timeout: 10_000 });
  }
}

/** Presses what carries this text: a button, a link or a card. */
export async function press(page: Page, text: string | RegExp): Promise<void> {
  const exact = typeof text === 'string' ? { name: text, exact: true } : { name: text };
  const button = page.getByRole('button', exact);
  const target = (await button.count()) > 0 ? button : page.getByText(text, { exact: typeof text === 'string' });
  await click(target.first());
}

/** 立即登记 in the card of a kind of filing. */
export async function registerNow(page: Page, kind: 'R11' | 'R21' | 'R41' = 'R11'): Promise<void> {
  await click(page.locator('.filing_card', { hasText: kind }).getByRole('button', { name: '立即登记' }));
}

/** Moves the slider of the security check. */
export async function passCaptcha(page: Page): Promise<void> {
  await click(page.locator('.yidun_slider'));
  await expect(page.locator('.yidun')).toHaveCount(0);
}

/** Asks for a code and types the one that "arrived". */
export async function typeCode(page: Page, placeholder: string): Promise<void> {
  await press(page, '获取验证码');
  await passCaptcha(page);
  await page.getByPlaceholder(placeholder).fill('246810');
}

/** Chooses a password on the account form. */
export async function choosePassword(page: Page): Promise<void> {
  await page.getByPlaceholder('请输入密码').fill(PASSWORD);
  await page.getByPlaceholder('请再次输入密码').fill(PASSWORD);
}

/** Signs in on the copyright portal; the user name may stand there already. */
export async function signIn(page: Page, username: string): Promise<void> {
  const name = page.getByPlaceholder('请输入用户名/手机号/邮箱');
  if ((await name.inputValue()) === '') await name.fill(username);
  await page.getByPlaceholder('请输入密码').fill(PASSWORD);
  await press(page, '立即登录');
  await passCaptcha(page);
}

/** Signs in inside Alibaba's own box, a frame of another origin. */
export async function signInAtAlibaba(page: Page): Promise<void> {
  const box = page.frameLocator('#alibaba-login-box');
  await box.locator('[name=fm-login-id]').fill('yunfan');
  await box.locator('[name=fm-login-password]').fill(PASSWORD);
  await box.locator('#fm-login-submit').click();
}

/** Waits until the page's last upload is through. */
export async function uploadsThrough(page: Page): Promise<void> {
  await expect(page.locator('.statusSvg.loading, .ant-upload-list-item-uploading')).toHaveCount(0, { timeout: 30_000 });
}
