import type { ElementHandle, JSHandle, Page } from '@playwright/test';

/** The person's way to enter a date in one kit: typed text with its last key, or the days of the panel. */
export interface Hand {
  date?: 'native' | 'type' | ((page: Page, box: JSHandle<Element>, iso: string) => Promise<void>);
  /** The text that is typed, of YYYY, MM and DD. */
  format?: string;
  /** The key after the typed text, Enter by default. */
  end?: 'Enter' | 'Tab';
  /** The country list is long: type into its trigger, or into the box that opens with it. */
  search?: true | string;
  /** Selector of the file inputs that take a new file, if a kit has several for one upload. */
  files?: string;
}

export const SAMPLE = {
  account: { 用户名: 'yunfan_demo', 机构全称: '厦门云帆示例科技有限公司', 手机号: '13800138000' },
  texts: [
    ['机构名称', 0, '厦门云帆示例科技有限公司'],
    ['证件号码', 0, '91350200MA2XQ7T14E'],
    ['真实姓名', 0, '林示例'],
    ['证件号码', 1, '350203199003070014'],
  ],
  selects: [
    ['国籍', 0, '中国'],
    ['机构类型', 0, '企业法人'],
    ['证件类型', 0, '统一社会信用代码证书'],
    ['有效期', 0, '有效期'],
    ['性别', 0, '男'],
    ['证件类型', 1, '居民身份证'],
    ['有效期', 1, '有效期'],
  ],
  dates: [
    ['成立日期', 0, '2017-04-24'],
    ['证件起始日期', 0, '2017-04-24'],
    ['证件截止日期', 0, '2067-04-23'],
    ['出生日期', 0, '1990-03-07'],
    ['证件起始日期', 1, '2022-03-09'],
    ['证件截止日期', 1, '2042-03-09'],
  ],
  files: ['licence.png', 'front.png', 'back.png', 'letter.png'],
} as const;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The nearest box around the nth occurrence of a label that holds a control. */
function boxOf(page: Page, label: string, nth: number): Promise<JSHandle<Element>> {
  return page.evaluateHandle(
    ({ label, nth }) => {
      const own = (node: Element) =>
        [...node.childNodes]
          .filter((child) => child.nodeType === Node.TEXT_NODE)
          .map((child) => child.nodeValue)
          .join('')
          .replace(/[\s*＊：:]/g, '');
      const labels = [...document.querySelectorAll('body *')].filter(
        (node) =>
          own(node) === label &&
          node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !node.matches('option, script'),
      );
      let at: Element | null | undefined = labels[nth];
      const controls = 'input, select, textarea, [role=combobox], [tabindex="0"]';
      while (at && !at.querySelector(controls)) {
        const next: Element | null = at.nextElementSibling;
        at = next?.querySelector(controls) ? next : at.parentElement;
      }
      if (!at) throw new Error(`No field ${label} ${nth}`);
      return at;
    },
    { label, nth },
  );
}

async function press(page: Page, words: readonly string[]): Promise<void> {
  const hit = await page.waitForFunction(
    (words) => {
      const seen = [...document.querySelectorAll('body *')].filter((node) => {
        const text = [...node.childNodes]
          .map((child) => (child.nodeType === 3 ? child.nodeValue : ''))
          .join('')
          .trim();
        if (!words.includes(text) || node.matches('option, script, label, legend')) return false;
        // The typed text is marked inside longer options, too.
        const option = node.closest('[role=option], li');
        if (option && !words.includes((option.textContent ?? '').trim())) return false;
        const box = node.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return box.width > 2 && box.height > 2 && !!top && (node.contains(top) || top.contains(node));
      });
      return seen.findLast((node) => !node.hasAttribute('data-before'));
    },
    words,
    { timeout: 6000 },
  );
  await hit.asElement()!.click({ timeout: 3000 });
}

/** Marks all readable words, so that the words of a popup can be distinguished from earlier ones. */
function mark(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const node of document.querySelectorAll('[data-before]')) node.removeAttribute('data-before');
    for (const node of document.querySelectorAll('body *'))
      if (node.checkVisibility({ visibilityProperty: true })) node.setAttribute('data-before', '');
  });
}

async function choose(page: Page, box: JSHandle<Element>, word: string, search?: true | string): Promise<void> {
  const element = box.asElement()!;
  const native = await element.$('select');
  if (native && (await native.isVisible())) {
    await page.waitForFunction(
      ([node, text]) => [...(node as HTMLSelectElement).options].some((o) => o.text === text),
      [native, word] as const,
    );
    await native.selectOption({ label: word });
    return;
  }
  const trigger =
    (await element.$('[role=combobox]:visible')) ??
    (await element.$('input:visible')) ??
    (await element.$('[tabindex="0"]')) ??
    element;
  const spot = (await trigger.boundingBox())!;
  await trigger.scrollIntoViewIfNeeded();
  const now = (await trigger.boundingBox()) ?? spot;
  await mark(page);
  await page.mouse.click(now.x + Math.max(3, now.width / 2), now.y + now.height / 2);
  if (search) {
    if (typeof search === 'string') await page.locator(search).filter({ visible: true }).click();
    await page.keyboard.type(word);
    await page.waitForTimeout(500);
  }
  await page.waitForTimeout(350);
  await press(page, [word]);
  await page.waitForTimeout(250);
}

async function setDate(page: Page, box: JSHandle<Element>, iso: string, hand: Hand): Promise<void> {
  if (typeof hand.date === 'function') return hand.date(page, box, iso);
  const input = (await box.asElement()!.$('input:visible')) ?? box.asElement()!;
  if (hand.date === 'native') return input.fill(iso);
  const [year, month, day] = iso.split('-') as [string, string, string];
  const text = (hand.format ?? 'YYYY-MM-DD').replace('YYYY', year).replace('MM', month).replace('DD', day);
  await input.click();
  await page.waitForTimeout(300);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  if (hand.end !== 'Tab') await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(150);
}

/**
 * Fills the identity form with trusted mouse and keyboard, as a person would. Shows that the page works and that its
 * oracle tells the truth. In: the page, and what this kit wants done its own way.
 */
export async function fillByHand(page: Page, hand: Hand): Promise<string[]> {
  const trouble: string[] = [];
  const attempt = async (what: string, run: () => Promise<void>) => {
    await run().catch((error: Error) => trouble.push(`${what}: ${error.message.split('\n')[0]}`));
  };
  // From the last to the first. The chosen word 有效期 reads like the label 有效期, and would be counted as one.
  for (const [label, nth, word] of SAMPLE.selects.toReversed())
    await attempt(`${label}${nth}`, async () =>
      choose(page, await boxOf(page, label, nth), word, label === '国籍' ? hand.search : undefined),
    );
  await attempt('所在省份及城市', async () => {
    const box = await boxOf(page, '所在省份及城市', 0);
    const natives = await box.asElement()!.$$('select:visible');
    if (natives.length === 2) {
      for (const [native, words] of [
        [natives[0]!, /福建/],
        [natives[1]!, /厦门/],
      ] as const) {
        await page.waitForFunction(
          ([node, source]) =>
            [...(node as HTMLSelectElement).options].some((o) => new RegExp(source as string).test(o.text)),
          [native, words.source] as const,
        );
        const text = await native.evaluate(
          (node, source) => [...(node as HTMLSelectElement).options].find((o) => new RegExp(source).test(o.text))!.text,
          words.source,
        );
        await native.selectOption({ label: text });
      }
      return;
    }
    const item = (await box.evaluateHandle((node) => node.closest('.layui-form-item') ?? node)) as JSHandle<Element>;
    const triggers = async () => {
      const boxes = await item.asElement()!.$$('[role=combobox]:visible, .layui-select-title input');
      return boxes.length ? boxes : (await item.asElement()!.$$('input:visible, [tabindex="0"]:visible')).slice(0, 1);
    };
    const all = await triggers();
    const apart = all.length === 2;
    const open = async (trigger: ElementHandle<Element>) => {
      await trigger.scrollIntoViewIfNeeded();
      const spot = (await trigger.boundingBox())!;
      await mark(page);
      await page.mouse.click(spot.x + Math.max(3, spot.width / 2), spot.y + spot.height / 2);
      await page.waitForTimeout(400);
    };
    await open(all[0] ?? (await item.asElement()!.$('.p-cascadeselect')) ?? item.asElement()!);
    await press(page, ['福建', '福建省']);
    await page.waitForTimeout(apart ? 900 : 200);
    if (apart) await open((await triggers())[1]!);
    await press(page, ['厦门', '厦门市']);
    await page.waitForTimeout(400);
  });
  for (const [label, nth, iso] of SAMPLE.dates)
    await attempt(`${label}${nth}`, async () => setDate(page, await boxOf(page, label, nth), iso, hand));
  for (const [label, nth, text] of SAMPLE.texts)
    await attempt(`${label}${nth}`, async () => {
      const box = await boxOf(page, label, nth);
      await (await box.asElement()!.$('input:visible'))!.fill(text);
      await page.keyboard.press('Tab');
    });
  for (const index of [3, 2, 1, 0])
    await attempt(`file ${index}`, async () => {
      const file = { name: SAMPLE.files[index]!, mimeType: 'image/png', buffer: PNG };
      await page
        .locator(hand.files ?? 'input[type=file]')
        .nth(index)
        .setInputFiles(file);
      await page.waitForTimeout(900);
    });
  return trouble;
}

/** The same for the three texts of the account form. */
export async function fillAccountByHand(page: Page): Promise<void> {
  for (const [label, text] of Object.entries(SAMPLE.account)) {
    const box = await boxOf(page, label, 0);
    const here = await box.asElement()!.$$('input:visible:not([readonly])');
    const around = await box.evaluateHandle((node) => node.parentElement!);
    const inputs = here.length ? here : await around.asElement()!.$$('input:visible:not([readonly])');
    await inputs.at(-1)!.fill(text);
    await page.keyboard.press('Tab');
  }
}
