import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../e2e/axe';
import { letPass } from '../support/time';
import { test } from './fixtures';
import { bomb, committed, draw, pdf, type Upload } from './make';
import { downloaded, slotOf } from './slot';

// Each job starts a worker with its libraries. A loaded machine takes seconds for each.
test.describe.configure({ timeout: 240_000 });

const plain = (name: string, buffer: Buffer): Upload => ({ name, mimeType: '', buffer });

test('what cannot be opened is said beside the slot, and what was there stays', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  const before = (await slot.inUse()).bytes;
  const jpeg = await draw(page, 'cut.jpg', { type: 'image/jpeg', width: 1200, height: 800 });
  const png = await draw(page, 'cut.png', { type: 'image/png', width: 1200, height: 800 });
  const half = ({ name, buffer }: Upload) => plain(name, buffer.subarray(0, buffer.length / 2));
  const heic = committed('colours.heic');
  const faults: [Upload, string][] = [
    [plain('nothing.jpg', Buffer.alloc(0)), '是空文件'],
    [plain('notes.png', Buffer.from('这不是图片，只是一段文字。'.repeat(20))), '不是图片，也不是 PDF'],
    [half(jpeg), '已损坏或不完整'],
    [half(png), '已损坏或不完整'],
    [plain('half.heic', heic.buffer.subarray(0, 400)), '已损坏或不完整'],
    [plain('broken.pdf', Buffer.from('%PDF-1.4\nnothing follows')), '已损坏或不完整'],
    [committed('locked.pdf'), '打开密码'],
    [bomb('bomb.png', 30_000, 30_000), '30000 × 30000 像素'],
  ];
  for (const [file, words] of faults) {
    await slot.choose(file);
    await expect(slot.alert).toContainText(words, { timeout: 60_000 });
    await expect(slot.alert).toContainText(file.name);
  }
  expect((await slot.inUse()).bytes.equals(before)).toBe(true);
});

test('a page of any size can be used', async ({ page }) => {
  const slot = slotOf(page, '授权书');
  await slot.choose(pdf('poster.pdf', [{ size: [14_400, 14_400], colour: [1, 0, 0] }]));
  await slot.button('转换为 JPG').click();
  await slot.told('已生成「poster.jpg」');
});

test('material that has to be PDF takes nothing else', async ({ page }) => {
  const slot = slotOf(page, '程序鉴别材料');
  await slot.choose(await draw(page, 'code.png', { type: 'image/png', width: 600, height: 800 }));
  await expect(slot.alert).toContainText('只收 PDF');
  const file = pdf('code.pdf', [{ size: [595, 842], colour: [0, 0, 0] }]);
  await slot.choose(file);
  await slot.told('已放入');
  expect((await slot.inUse()).bytes.equals(file.buffer)).toBe(true);
});

/** Gives files to the page as a drop or a paste does. `on` is the control that has the focus. */
const bring = (page: Page, how: 'drop' | 'paste', on: string, { name, buffer }: Upload) =>
  page.evaluate(
    ([how, on, name, base64]) => {
      const control = document.getElementById(on)!;
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      const about = { bubbles: true, cancelable: true };
      control.focus();
      if (how === 'drop') control.dispatchEvent(new DragEvent('drop', { ...about, dataTransfer: data }));
      else document.body.dispatchEvent(new ClipboardEvent('paste', { ...about, clipboardData: data }));
    },
    [how, on, name, buffer.toString('base64')] as const,
  );

test('a document can be dropped, pasted, removed, and brought back', async ({ page }) => {
  const slot = slotOf(page, '身份证国徽面');
  const first = await draw(page, 'dropped.jpg', { type: 'image/jpeg', width: 1012, height: 638 });
  const second = await draw(page, 'image.png', { type: 'image/png', width: 1012, height: 638 });
  await bring(page, 'drop', 'documents.administratorIdBack', first);
  await slot.told('已放入「dropped.jpg」');
  await bring(page, 'paste', 'documents.administratorIdBack', second);
  await slot.told('已放入「image.png」');
  await slot.button('撤销').click();
  await slot.told('已恢复「dropped.jpg」');
  expect((await slot.inUse()).bytes.equals(first.buffer)).toBe(true);

  await slot.button('移除').click();
  await slot.told('已移除「dropped.jpg」');
  await expect(page.locator('.saved.saved')).toBeVisible();
  await letPass(600);
  await slot.button('撤销').click();
  await slot.told('已恢复「dropped.jpg」');
  expect((await slot.inUse()).bytes.equals(first.buffer)).toBe(true);
});

test('cancelled in the middle, everything is as it was, and the next file goes through', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  const before = (await slot.inUse()).bytes;
  await slot.choose(await draw(page, 'large.webp', { type: 'image/webp', width: 9000, height: 9000 }));
  await slot.button('转换为 JPG').click();
  await expect(slot.group.getByRole('progressbar')).toBeVisible();
  await slot.button('取消').click();
  await slot.told('已取消');
  expect((await slot.inUse()).bytes.equals(before)).toBe(true);
  await slot.choose(await draw(page, 'next.jpg', { type: 'image/jpeg', width: 1200, height: 800 }));
  await slot.told('已放入「next.jpg」');
});

test('no colour and too few pixels are said; colour and a grey screenshot are not', async ({ page }) => {
  const grey = ['#fff', '#bbb', '#555', '#eee'];
  const slot = slotOf(page, '营业执照');
  await slot.choose(
    await draw(page, 'grey.jpg', { type: 'image/jpeg', width: 1400, height: 1000, colours: grey, quality: 0.5 }),
  );
  await expect(slot.group.getByText('没有颜色')).toBeVisible({ timeout: 60_000 });
  await slot.choose(await draw(page, 'tiny.jpg', { type: 'image/jpeg', width: 300, height: 200 }));
  await expect(slot.group.getByText('300 × 200 像素，文字可能看不清')).toBeVisible({ timeout: 60_000 });
  await expect(slot.group.getByText('没有颜色')).toBeHidden();
  const screen = slotOf(page, '软件运行界面截图');
  await screen.choose(await draw(page, 'app.png', { type: 'image/png', width: 1400, height: 1000, colours: grey }));
  await screen.told('已放入');
  await expect(screen.group.locator('.finding')).toHaveCount(0);
});

test('the whole document opens in a dialog, by keyboard, and closes to where it was opened', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  await slot.choose(await draw(page, 'view.jpg', { type: 'image/jpeg', width: 1600, height: 1200 }));
  await slot.told('已放入');
  await slot.button('查看').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /营业执照/ });
  const picture = dialog.getByRole('img');
  await expect(picture).toBeVisible();
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const fit = await width();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await width()).toBeGreaterThan(fit);
  await page.keyboard.press('0');
  expect(await width()).toBeCloseTo(fit, 0);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(slot.button('查看')).toBeFocused();
});

test('an exported profile holds the copy in use, and nothing of the original', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  await slot.choose(committed('colours.heic'));
  await slot.button('转换为 JPG').click();
  await slot.told('已生成');
  const copy = (await slot.inUse()).bytes;
  const { bytes } = await downloaded(page, page.getByRole('button', { name: '导出', exact: true }));
  const [profile] = JSON.parse(bytes.toString('utf8')).profiles;
  expect(Object.keys(profile.documents.businessLicence).sort()).toEqual(['data', 'name', 'type']);
  expect(Buffer.from(profile.documents.businessLicence.data, 'base64').equals(copy)).toBe(true);
});
