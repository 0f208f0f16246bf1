import { expect, type Page } from '@playwright/test';

interface Oracle {
  page: string;
  model(): Record<string, unknown>;
  validate(): Promise<Record<string, string>>;
  forbidden: Record<string, number>;
}

declare global {
  interface Window {
    __practice?: Oracle;
  }
}

/** Returns the name of the practice page, '' while the browser goes from one to the next. */
export const practicePage = (page: Page): Promise<string> =>
  page.evaluate(() => window.__practice?.page ?? '').catch(() => '');

/** Returns the committed values of the page's framework, as plain data. */
export const modelOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => window.__practice!.model());

/** Returns the complaints of the form's own validator: field → message. */
export const complaintsOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => window.__practice!.validate());

/** Waits until a practice page stands there, whole. */
export async function onPracticePage(page: Page, name: string): Promise<void> {
  await expect.poll(() => practicePage(page), { timeout: 20_000 }).toBe(name);
}

/** Fails when a script submitted, saved, went on, sent a code, ticked or typed a password in this tab. */
export async function expectNothingForbidden(page: Page): Promise<void> {
  const counts = await page.evaluate(() => ({ ...window.__practice!.forbidden }));
  expect(Object.entries(counts).filter(([, count]) => count !== 0)).toEqual([]);
}
