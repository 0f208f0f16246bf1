import type { Hand } from './person';

/** The trigger is read-only: a click opens a panel with an input of its own. */
const inPanel =
  (panel: string): NonNullable<Hand['date']> =>
  async (page, box, iso) => {
    const trigger = (await box.asElement()!.$('input:visible'))!;
    const typed = (await trigger.getAttribute('readonly')) === null;
    await trigger.click();
    await page.waitForTimeout(400);
    if (!typed) await page.locator(`${panel} input`).filter({ visible: true }).last().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(iso);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
    await page.mouse.click(5, 5);
    await page.waitForTimeout(300);
  };

/** How a person sets a date in each kit, where typing YYYY-MM-DD and Enter is not it. */
export const HANDS: Readonly<Record<string, Hand & { searchCountry?: boolean }>> = {
  'native-table': { date: 'native' },
  'native-fieldset': { format: 'YYYY/MM/DD' },
  'element-plus': { format: 'YYYY/MM/DD', searchCountry: true },
  'view-design': { end: 'Tab' },
  antd4: { format: 'YYYY年MM月DD日', searchCountry: true },
  antd5: { searchCountry: true },
  antd3: { date: inPanel('.ant-calendar') },
  fusion: { date: inPanel('.next-overlay-wrapper'), searchCountry: true },
};
