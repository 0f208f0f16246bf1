import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../e2e/axe';
import { test } from './fixtures';
import { downloaded, slotOf } from './slot';

// Each job starts a worker with its libraries. A loaded machine takes seconds for each.
test.describe.configure({ timeout: 240_000 });

/** Returns the changed pixels of two pictures of one size: their number within an area, and their share anywhere. */
const changes = (page: Page, one: Buffer, other: Buffer, area: [number, number, number, number]) =>
  page.evaluate(
    async ([first, second, [left, top, right, bottom]]) => {
      const pixelsOf = async (base64: string) => {
        const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
        const picture = await createImageBitmap(blob);
        const ctx = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
        ctx.drawImage(picture, 0, 0);
        return ctx.getImageData(0, 0, picture.width, picture.height);
      };
      const [before, after] = [await pixelsOf(first), await pixelsOf(second)];
      const { width, height } = before;
      let inside = 0;
      let anywhere = 0;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const at = (y * width + x) * 4;
          const changed = [0, 1, 2].some(
            (channel) => Math.abs(before.data[at + channel]! - after.data[at + channel]!) > 8,
          );
          if (!changed) continue;
          anywhere++;
          if (x >= left * width && x < right * width && y >= top * height && y < bottom * height) inside++;
        }
      }
      return { inside, share: anywhere / (width * height) };
    },
    [one.toString('base64'), other.toString('base64'), area] as const,
  );

// Areas of face, numbers and dates in the samples, measured on them.
const papers: [string, [number, number, number, number][]][] = [
  [
    '身份证人像面',
    [
      [0.67, 0.12, 0.95, 0.68],
      [0.05, 0.84, 0.6, 0.93],
    ],
  ],
  ['身份证国徽面', [[0.38, 0.82, 0.75, 0.9]]],
  [
    '营业执照',
    [
      [0.06, 0.1, 0.27, 0.17],
      [0.78, 0.73, 0.91, 0.92],
    ],
  ],
];

for (const [label, free] of papers) {
  test(`the watermark on ${label}: previewed, clear of face and numbers, and taken off again`, async ({ page }) => {
    const slot = slotOf(page, label);
    const clean = await slot.inUse();
    await slot.button('加水印…').click();
    const dialog = page.getByRole('dialog', { name: /加水印/ });
    await expect(dialog).toContainText('仅供办理中国版权保护中心各项申请使用');
    await expect(dialog.getByRole('img')).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '取消' }).click();
    expect((await slot.inUse()).bytes.equals(clean.bytes)).toBe(true);

    await slot.button('加水印…').click();
    await dialog.getByRole('button', { name: '使用这份带水印的' }).click();
    await slot.told('水印已加上');
    const marked = await slot.inUse();
    for (const area of free) {
      const { inside, share } = await changes(page, clean.bytes, marked.bytes, area);
      expect(inside).toBe(0);
      expect(share).toBeGreaterThan(0.01);
    }
    await slot.button('去掉水印').click();
    await slot.told('水印已去掉');
    expect((await slot.inUse()).bytes.equals(clean.bytes)).toBe(true);
  });
}

test('papers for other portals carry no watermark', async ({ page }) => {
  const slot = slotOf(page, '软件登记证书');
  await expect(slot.button('下载')).toBeVisible();
  await expect(slot.button('加水印…')).toHaveCount(0);
  expect((await downloaded(page, slot.button('下载'))).bytes.length).toBeGreaterThan(0);
});
