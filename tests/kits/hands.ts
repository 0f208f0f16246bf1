import type { Page } from '@playwright/test';
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

/** A panel that is turned month by month with two arrows. */
const byMonths =
  (parts: {
    shown(page: Page): Promise<[number, number]>;
    back: string;
    on: string;
    cell: string;
  }): NonNullable<Hand['date']> =>
  async (page, box, iso) => {
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    await (await box.asElement()!.$('input:visible'))!.click();
    await page.waitForTimeout(400);
    const [y, m] = await parts.shown(page);
    const turns = (year - y) * 12 + month - m;
    const arrow = page
      .locator(turns < 0 ? parts.back : parts.on)
      .filter({ visible: true })
      .last();
    const spot = (await arrow.boundingBox())!;
    for (let i = 0; i < Math.abs(turns); i += 1)
      await page.mouse.click(spot.x + spot.width / 2, spot.y + spot.height / 2);
    await page.waitForTimeout(200);
    await page
      .locator(parts.cell)
      .filter({ visible: true, hasText: new RegExp(`^${day}$`) })
      .first()
      .click();
    await page.waitForTimeout(400);
  };

/** A year to type, a month to choose, a day to click. */
const inFlatpickr: NonNullable<Hand['date']> = async (page, box, iso) => {
  const [year, month, day] = iso.split('-') as [string, string, string];
  await (await box.asElement()!.$('input:visible'))!.click();
  const panel = page.locator('.flatpickr-calendar.open');
  await panel.locator('.cur-year').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(year);
  await panel.locator('.flatpickr-monthDropdown-months').selectOption(String(Number(month) - 1));
  const days = panel.locator('.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)');
  await days.filter({ hasText: new RegExp(`^${Number(day)}$`) }).click();
};

/** The person's way to set a date in each kit, if it is not typing YYYY-MM-DD and Enter. */
export const HANDS: Readonly<Record<string, Hand>> = {
  'native-table': { date: 'native' },
  'native-fieldset': { format: 'YYYY/MM/DD' },
  'element-plus': { format: 'YYYY/MM/DD', search: true },
  'view-design': { end: 'Tab' },
  antd4: { format: 'YYYY年MM月DD日', search: true },
  antd5: { search: true },
  antd3: { date: inPanel('.ant-calendar') },
  arco: { search: true },
  tdesign: {
    search: true,
    date: byMonths({
      async shown(page) {
        const value = (part: string) =>
          page.locator(`.t-date-picker__header-controller-${part} input:visible`).last().inputValue();
        return [Number.parseInt(await value('year'), 10), Number.parseInt(await value('month'), 10)];
      },
      back: '.t-pagination-mini__prev',
      on: '.t-pagination-mini__next',
      cell: '.t-date-picker__cell:not(.t-date-picker__cell--additional)',
    }),
  },
  naive: { search: true },
  semi: { search: true, files: 'input[type=file]:not(.semi-upload-hidden-input-replace)' },
  mui: { date: 'native', search: true },
  layui: {
    search: true,
    date: byMonths({
      async shown(page) {
        const [year, month] = await page.locator('.layui-laydate .laydate-set-ym span').allInnerTexts();
        return [Number.parseInt(year ?? '', 10), Number.parseInt(month ?? '', 10)];
      },
      back: '.laydate-prev-m',
      on: '.laydate-next-m',
      cell: '.layui-laydate-content td:not(.laydate-day-prev):not(.laydate-day-next)',
    }),
  },
  primevue: { search: '.p-dropdown-filter' },
  bootstrap: { search: '.choices.is-open .choices__input--cloned', date: inFlatpickr },
  fusion: { date: inPanel('.next-overlay-wrapper'), search: true },
};
